import Testing

@Suite struct SpecificationTests {
  @Test func findsSpecification() throws {
    let examples = try Specification.examples.get()
    #expect(examples.count == 673)
    #expect(Set(SpecificationException.all.keys).isSubset(of: examples.map(\.number)))
  }

  /// An example that is listed as an exception has to differ still.
  @Test(arguments: (try? Specification.examples.get()) ?? [])
  func rendersExample(_ example: SpecificationExample) {
    let html = MarkupNormalizer.normalized(Rendering.plain(example.markdown))
    let expected = MarkupNormalizer.normalized(example.html)
    if SpecificationException.all[example.number] == nil {
      #expect(html == expected, "\(example.markdown)")
    } else {
      #expect(html != expected, "the example is no exception any more")
    }
  }
}
