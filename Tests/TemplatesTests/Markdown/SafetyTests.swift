import HTML
import Markdown
import Testing

@testable import Templates
import TestSupport

/// Whatever the notes hold, they reach a page as text.
@Suite struct SafetyTests {
  @Test(arguments: [
    "<script>alert(1)</script>", "ant <script src=//b.example></script>", "<img src=x onerror=y>",
    "<a href='javascript:x'>y</a>", "[x](javascript:y)", "[x](<javascript:y>)", "[x](JaVaScRiPt:y)",
    "[x]( &#106;avascript:y)", "[x](java&#10;script:y)", "[x](\u{1}javascript:y)", "[x](data:y)",
    "[x](vbscript:y)", "[x](file:///y)", "<javascript:y>", "<vbscript:y>", "![x](javascript:y)",
    "![x](data:image/svg+xml,y)", "[x]: javascript:y\n\n[x]", "[![x](javascript:y)](javascript:z)",
    "[x](https://a.example \"\\\" onclick=\\\"y\")", "[x](https://a.example/\" onclick=\"y)",
    "```\" onclick=\"x\ny\n```", "`</code><script>x`", "# <script>x",
    "| <script> |\n|-|\n| </td> |",
    "[^\"><script>]\n\n[^\"><script>]: x", "[x]: /y '<script>'\n", "&lt;script&gt;",
    "<!-- --!><script>",
    "\\<script>", "[x](//a.example)", "[x](https://a b)", "[x](https://[::1]/)", "[x](https:///y)",
    "[x](https://a.example:port/)", "[x](http://a.example/%zz#b#c)", "[x](mailto:a@b.example)",
  ])
  func showsAsText(_ markdown: String) {
    for html in [Rendering.plain(markdown), Rendering.site(markdown)] {
      #expect(MarkupFaults.faults(in: html) == [])
      #expect(!html.contains("<script"))
    }
  }

  @Test(arguments: 0..<600 as Range<UInt64>)
  func writesSoundMarkupOfAnything(seed: UInt64) {
    let markdown = RandomMarkdown.text(seed: seed)
    let document = Rendering.document(markdown)
    var random = RandomSource(seed: seed)
    let marks = (0..<40).map { _ in randomMarks(&random) }
    for html in [Rendering.plain(markdown), Rendering.site(markdown)] {
      #expect(MarkupFaults.faults(in: html) == [], "\(markdown)")
    }
    var renderer = MarkdownRenderer(options: .notes, marks: PassageMarks(marks: marks))
    renderer.render(document.blocks)
    #expect(renderer.passage == document.blocks.passageCount)
    let marked = Rendering.text(renderer.html)
    #expect(MarkupFaults.faults(in: marked) == [], "\(markdown)")
    // Marks add tags and change nothing else.
    let plain = MarkupToken.tokens(of: Rendering.site(markdown))
    #expect(text(MarkupToken.tokens(of: marked)) == text(plain), "\(markdown)")
  }

  private func randomMarks(_ random: inout RandomSource) -> [TextMark] {
    var marks: [TextMark] = []
    var end = 0
    while marks.count < 4 {
      let start = end + Int.random(in: 0...8, using: &random)
      end = start + Int.random(in: 0...12, using: &random)
      marks.append(TextMark(range: start..<end, open: "<a href=\"skill.html\">", close: "</a>"))
    }
    return marks
  }

  private func text(_ tokens: [MarkupToken]) -> String {
    tokens.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}
