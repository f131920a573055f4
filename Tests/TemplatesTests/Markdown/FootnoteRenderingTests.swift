import HTML
import Markdown
import Testing

@testable import Templates

@Suite struct FootnoteRenderingTests {
  @Test func writesReferencesAndWaysBack() {
    let html = Rendering.site(
      "ant[^a] bee[^b] cow[^a]\n\n[^b]: dog\n\n    - elk\n\n[^a]: fox\n\n    gnu\n")
    let expected = """
      <p id="L1" data-line="1">ant<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">1</a></sup> \
      bee<sup class="footnote-ref"><a href="#fn-2" id="fnref-2">2</a></sup> \
      cow<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2">1</a></sup></p>
      <section class="footnotes" aria-label="Footnotes">
      <ol>
      <li id="fn-1">
      <p id="L7" data-line="7">fox</p>
      <p id="L9" data-line="9">gnu \
      <a class="back" href="#fnref-1" aria-label="Back to the text">↩</a></p>
      </li>
      <li id="fn-2">
      <p id="L3" data-line="3">dog</p>
      <ul>
      <li id="L5" data-line="5">elk</li>
      </ul>
      <p><a class="back" href="#fnref-2" aria-label="Back to the text">↩</a></p>
      </li>
      </ol>
      </section>

      """
    #expect(html == expected)
    #expect(MarkupFaults.faults(in: html) == [])
  }

  /// A page may show a part of the notes: what it does not show is no link's target.
  @Test func linksOnlyWhatIsShown() throws {
    let blocks = Rendering.document("ant[^a] [^b]\n\n[^b]: bee\n\n[^a]: cow\n").blocks
    let text = try #require(blocks.first)
    let notes = blocks.dropFirst()
    let reference = Rendering.text(MarkdownRenderer.html([text], options: .notes))
    #expect(reference.contains("ant<sup class=\"footnote-ref\">1</sup>"))
    let second = try #require(notes.first)
    let note = Rendering.text(MarkdownRenderer.html([second], options: .notes))
    #expect(note.contains("<li id=\"fn-2\" value=\"2\">"))
    #expect(!note.contains("href"))
  }

  /// Where a region is written in several calls, its footnotes are known from the beginning.
  @Test func linksAcrossCalls() {
    let blocks = Rendering.document("ant[^a]\n\n[^a]: bee\n").blocks
    var renderer = MarkdownRenderer(options: .notes, region: blocks)
    for block in blocks { renderer.render([block]) }
    let html = Rendering.text(renderer.html)
    #expect(html.contains("href=\"#fn-1\""))
    #expect(html.contains("href=\"#fnref-1\""))
  }

  @Test func prefixesNames() {
    var options = MarkdownOptions.notes
    options.idPrefix = "n2-"
    let blocks = Rendering.document("ant[^a]\n\n[^a]: bee\n").blocks
    let html = Rendering.text(MarkdownRenderer.html(blocks, options: options))
    for name in ["id=\"n2-L1\"", "\"#n2-fn-1\"", "id=\"n2-fn-1\"", "\"#n2-fnref-1\""] {
      #expect(html.contains(name), "\(name)")
    }
  }

  @Test func putsNoLinkInLink() {
    let html = Rendering.site("[ant[^a]](https://b.example)\n\n[^a]: bee\n")
    #expect(html.contains("<sup class=\"footnote-ref\" id=\"fnref-1\">1</sup></a>"))
    #expect(MarkupFaults.faults(in: html) == [])
  }

  /// Footnotes are written last, but their passages count where they stand.
  @Test func marksPassagesInOrderOfNotes() {
    let mark = TextMark(range: 0..<3, open: "<em>", close: "</em>")
    let html = Rendering.site("ant[^a]\n\n[^a]: bee\n\ncow\n", marks: [[mark], [mark]])
    #expect(html.contains("<em>ant</em>"))
    #expect(html.contains("<em>bee</em>"))
    #expect(!html.contains("<em>cow</em>"))
  }
}
