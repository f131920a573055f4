package import Addresses

/// A file of the theme that pages load: the style sheet, the icon, a script.
package struct Asset: Sendable {
  package let path: SitePath
  package let bytes: [UInt8]

  /// One style sheet for every page. Its sources are cut by what they style; later ones may lean
  /// on what the earlier ones set, so their order matters.
  static let styles = Asset(
    path: SitePath(literal: "assets/site.css"),
    bytes: [
      PackageResources.tokens_css,
      PackageResources.base_css,
      PackageResources.frame_css,
      PackageResources.text_css,
      PackageResources.skills_css,
      PackageResources.roles_css,
      PackageResources.charts_css,
      PackageResources.pages_css,
      PackageResources.compare_css,
      PackageResources.map_css,
      PackageResources.my_skills_css,
      PackageResources.previews_css,
      PackageResources.media_css,
    ].flatMap(\.self))

  static let icon = Asset(
    path: SitePath(literal: "assets/icon.svg"), bytes: PackageResources.icon_svg)

  /// What every page runs: the theme, the keys, and the loading of everything else.
  static let script = Asset(
    path: SitePath(literal: "assets/site.js"), bytes: PackageResources.site_js)

  /// The tables of the site as objects.
  static let data = Asset(
    path: SitePath(literal: "assets/data.js"), bytes: PackageResources.data_js)

  /// The components of pages, made by scripts.
  static let parts = Asset(
    path: SitePath(literal: "assets/parts.js"), bytes: PackageResources.parts_js)

  /// Text fields with suggestions.
  static let combobox = Asset(
    path: SitePath(literal: "assets/combobox.js"), bytes: PackageResources.combobox_js)

  /// The comparison of roles.
  static let compare = Asset(
    path: SitePath(literal: "assets/compare.js"), bytes: PackageResources.compare_js)

  /// Cards that say what a link leads to; pages load them when the first such link is met.
  static let previews = Asset(
    path: SitePath(literal: "assets/previews.js"), bytes: PackageResources.previews_js)

  /// Moving about in the skill map.
  static let map = Asset(
    path: SitePath(literal: "assets/map.js"), bytes: PackageResources.map_js)

  /// The skills that the reader ticked, on every page.
  static let mySkillsStore = Asset(
    path: SitePath(literal: "assets/my-skills-store.js"), bytes: PackageResources.my_skills_store_js
  )

  /// Ticking on the pages of skills and roles.
  static let mySkillsMarks = Asset(
    path: SitePath(literal: "assets/my-skills-marks.js"), bytes: PackageResources.my_skills_marks_js
  )

  /// How far ticked skills cover roles.
  static let coverage = Asset(
    path: SitePath(literal: "assets/coverage.js"), bytes: PackageResources.coverage_js)

  /// The parts of the page “My skills”, in the order they run.
  static let mySkillsPage = [
    coverage,
    Asset(
      path: SitePath(literal: "assets/my-skills-exchange.js"),
      bytes: PackageResources.my_skills_exchange_js),
    Asset(
      path: SitePath(literal: "assets/my-skills-picker.js"),
      bytes: PackageResources.my_skills_picker_js),
    Asset(
      path: SitePath(literal: "assets/my-skills-ranking.js"),
      bytes: PackageResources.my_skills_ranking_js),
    Asset(path: SitePath(literal: "assets/my-skills.js"), bytes: PackageResources.my_skills_js),
  ]

  /// All assets; they are embedded in the program.
  package static let all =
    [
      styles, icon, script, data, parts, combobox, compare, previews, map, mySkillsStore,
      mySkillsMarks,
    ] + mySkillsPage
}
