import Addresses
import HTML
package import Notes

extension Asset {
  init(_ path: SitePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The assets of a site: none that only pages need which are switched off, and the author's own.
  package static func all(for settings: Settings) -> [Asset] {
    var left: Set<SitePath> = []
    if !settings.has(.map) { left.insert(map.path) }
    if !settings.has(.compare) { left.formUnion([compare.path, combobox.path]) }
    if !settings.has(.search) { left.formUnion([search.path, searchPage.path]) }
    if !settings.has(.search), !settings.has(.compare) { left.insert(searchIndex.path) }
    if !settings.has(.mySkills) {
      left.formUnion([mySkills.path, mySkillsStore.path, mySkillsMarks.path, coverage.path])
    }
    var assets = all.filter { !left.contains($0.path) }
    if !settings.palette.isEmpty {
      assets.append(Asset(AuthorAsset.colours, bytes: settings.palette.styles.bytes))
    }
    if let styles = settings.extras[.stylesheet] {
      assets.append(Asset(AuthorAsset.styles, bytes: styles))
    }
    return assets
  }
}

extension Palette {
  /// The colours as a style sheet. Nothing in it is the author's text: colours are numbers.
  var styles: HTML {
    let light = declarations(.light)
    let dark = declarations(.dark)
    var styles: HTML = "/* The colours of rolebook.yml. */\n"
    if !light.isEmpty { styles += ":root, :root[data-theme=\"light\"] {\n\(light)}\n" }
    guard !dark.isEmpty else { return styles }
    return styles + """
      @media screen and (prefers-color-scheme: dark) {
      :root:not([data-theme="light"]) {
      \(dark)}
      }
      @media screen {
      :root[data-theme="dark"] {
      \(dark)}
      }

      """
  }

  private func declarations(_ theme: Theme) -> HTML {
    changedTokens(theme).map { "  --\($0.token.rawValue): \($0.colour.description);\n" as HTML }
      .joined()
  }
}
