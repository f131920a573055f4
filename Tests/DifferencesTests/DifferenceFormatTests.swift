import Diagnostics
import Exports
import Markdown
import SiteModel
import Testing

@testable import Differences

@Suite struct DifferenceFormatTests {
  private let difference = Comparing.difference(
    Comparing.site(Comparing.compiler),
    Comparing.site(Comparing.compiler.replacing("Lyon", by: "Paris"), Comparing.build))

  @Test func writesTextForATerminal() {
    #expect(
      TextDifference(difference).text == """
        1 role came, 1 changed; skills: 3 new.

        + Build Engineer (jobs.md:9)
        ~ Compiler Engineer at Example (jobs.md:3)
            places: Lyon → Paris

        Skills, with the roles that name them:
        + Nix: 0 → 1
        + Python: 0 → 1
        + release engineering: 0 → 1
        """)
    let nothing = Comparing.difference(Comparing.site(), Comparing.site())
    #expect(TextDifference(nothing).text == "Nothing differs.")
  }

  @Test func writesThousandsForReaders() throws {
    func snapshot(_ roles: Int) throws -> SiteSnapshot {
      let roles = (0..<roles).map { #"{"id":"r\#($0)","title":"Role \#($0)"}"# }
      return try #require(
        SiteSnapshot(
          exported: Array(#"{"version":1,"roles":[\#(roles.joined(separator: ","))]}"#.utf8)))
    }
    let difference = SiteDifference(from: try snapshot(0), to: try snapshot(1_204))
    #expect(DifferenceWording(difference: difference).summary == "1,204 roles came.")
  }

  @Test func writesMarkdownForAComment() {
    let text = MarkdownDifference(difference).text
    #expect(text.hasPrefix("**1 role came, 1 changed; skills: 3 new.**\n"))
    #expect(text.contains("### New roles (1)\n\n- **Build Engineer** (jobs\\.md\\:9): "))
    #expect(text.contains("  - places: Lyon → Paris\n"))
    #expect(text.contains("| Nix | 0 | 1 |"))
  }

  @Test func writesJSONForScripts() throws {
    let json = JSONDifference(difference).json
    #expect(JSON(parsing: json.bytes) == json)
    #expect(json["roles"]?["added"]?.elements.first?["title"]?.text == "Build Engineer")
    let field = json["roles"]?["changed"]?.elements.first?["fields"]?.elements.first
    #expect(field?["old"]?.text == "Lyon" && field?["new"]?.text == "Paris")
    #expect(
      json["skills"]?.elements.map { $0["slug"]?.text } == ["nix", "python", "release-engineering"])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "![x](https://example.org/a.png)", "[a](javascript:b)", "`code`",
    "*a* _b_ **c** ~~d~~", "| a | b |", "# head", "- item", "1. item", "> quote", "&lt;b&gt;",
    "https://example.org and www.example.org", "<https://example.org>", "a\\", "$x$",
    "a@example.org",
    "line\nbreak\r\n\n# head", ":smile:", "<!-- x -->", "[^1]", "***",
  ])
  func writesTitlesAsNothingButText(_ title: String) throws {
    var diagnostics: [Diagnostic] = []
    let source = "- **\(MarkdownText.escaped(title))** end"
    let blocks = Document(
      parsing: Array(source.utf8), path: SourcePath("x.md"), diagnostics: &diagnostics
    ).blocks
    guard case .list(let list)? = blocks.first?.content, blocks.count == 1,
      case .paragraph(let inlines)? = list.items.first?.blocks.first?.content,
      case .strong(let shown)? = inlines.first
    else {
      Issue.record("\(blocks)")
      return
    }
    #expect(inlines.dropFirst() == [.text(" end")])
    let texts = shown.map { if case .text(let text) = $0 { text } else { "‹\($0)›" } }
    #expect(texts.joined().filter { $0 != "\u{2060}" } == PlainLine.of(title))
  }

  @Test func breaksNamesThatWouldNotifySomebody() {
    #expect(MarkdownText.escaped("@octocat #12") == "\\@\u{2060}octocat \\#\u{2060}12")
  }
}
