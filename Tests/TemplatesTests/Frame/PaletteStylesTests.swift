import HTML
import Notes
import Testing

@testable import Templates

@Suite struct PaletteStylesTests {
  /// The settings check colours against these values.
  @Test(arguments: Palette.Theme.allCases)
  func knowsTheColoursOfTheStyleSheet(_ theme: Palette.Theme) {
    let css = String(decoding: PackageResources.tokens_css, as: UTF8.self)
    let isDark = theme == .dark
    let part = isDark ? css.split(separator: "prefers-color-scheme").last ?? "" : css[...]
    for token in Palette.Token.allCases {
      let line = "--\(token.rawValue): \(Palette.builtIn(token, theme));"
      #expect(part.contains(line), "\(line)")
    }
    for (name, colour) in Palette.kinds(theme) {
      #expect(part.contains("--k-\(name): \(colour);"), "\(name)")
    }
  }

  @Test func writesOnlyWhatChanged() throws {
    var palette = Palette()
    palette.set(.focus, .light, to: try #require(Colour("#123456")))
    let css = String(decoding: palette.styles.bytes, as: UTF8.self)
    #expect(css.contains("--focus: #123456;"))
    #expect(!css.contains("dark"))
    #expect(css.split(separator: ";").count == 2)
  }
}
