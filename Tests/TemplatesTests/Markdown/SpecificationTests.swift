import HTML
import Markdown
import Testing

@testable import Templates

/// The examples of the GitHub Flavored Markdown specification.
@Suite struct SpecificationTests {
  @Test func findsSpecification() throws {
    let examples = try Specification.examples.get()
    #expect(examples.count > 600)
    #expect(Set(examples.map(\.extensionName)).contains("table"))
    #expect(Set(SpecificationException.all.keys).isSubset(of: examples.map(\.number)))
  }

  /// An example that is listed as an exception has to differ still, for the reason given.
  @Test(arguments: (try? Specification.examples.get()) ?? [])
  func rendersExample(_ example: SpecificationExample) {
    let html = MarkupNormalizer.normalized(Rendering.plain(example.markdown))
    let expected = MarkupNormalizer.normalized(example.html)
    switch SpecificationException.all[example.number] {
    case nil: #expect(html == expected, "\(example.markdown)")
    case .rawHTML:
      #expect(html != expected, "no exception any more")
      #expect(MarkupNormalizer.normalized(withRawHTML(example.markdown)) == expected)
    case .disallowedRawHTML:
      #expect(html != expected, "no exception any more")
      #expect(example.extensionName == "tagfilter")
    case .autolinks:
      #expect(html != expected, "no exception any more")
      #expect(example.extensionName.isEmpty)
      #expect(withoutTags(html) == withoutTags(expected))
    }
  }

  @Test(arguments: (try? Specification.examples.get()) ?? [])
  func writesSoundMarkup(_ example: SpecificationExample) {
    #expect(MarkupFaults.faults(in: Rendering.plain(example.markdown)) == [])
    #expect(MarkupFaults.faults(in: Rendering.site(example.markdown)) == [])
  }

  private func withRawHTML(_ markdown: String) -> String {
    var raw = RawHTML()
    let blocks = raw.marked(Rendering.document(markdown).blocks)
    return raw.restored(
      in: Rendering.text(MarkdownRenderer.html(blocks, options: Rendering.plainOptions)))
  }

  private func withoutTags(_ html: String) -> String {
    MarkupToken.tokens(of: html).map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}
