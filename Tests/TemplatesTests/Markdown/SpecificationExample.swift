import Testing

/// One example of the GitHub Flavored Markdown specification: Markdown, and the HTML it stands for.
struct SpecificationExample: Sendable {
  /// Counted from 1, as the published specification does.
  let number: Int
  /// The heading above it.
  let section: String
  /// The name of the extension that it belongs to; empty for CommonMark itself.
  let extensionName: String
  let markdown: String
  let html: String
}

extension SpecificationExample: CustomTestStringConvertible {
  var testDescription: String { "\(number) \(section)" }
}

extension SpecificationExample {
  private static let fence = String(repeating: "`", count: 32)

  /// The examples in the text of the specification, in which an arrow stands for a tab.
  static func examples(in text: String) -> [SpecificationExample] {
    var examples: [SpecificationExample] = []
    var section = ""
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    func takeLines(until end: String) -> String {
      let taken = lines.prefix { $0 != end }
      lines = lines[min(taken.endIndex + 1, lines.endIndex)...]
      return taken.map { $0.replacing("→", with: "\t") + "\n" }.joined()
    }
    while let line = lines.popFirst() {
      if line.hasPrefix("\(fence) example") {
        let name = line.dropFirst(fence.count + " example".count)
        examples.append(
          SpecificationExample(
            number: examples.count + 1, section: section,
            extensionName: String(name.drop { $0 == " " }), markdown: takeLines(until: "."),
            html: takeLines(until: fence)))
      } else if line.hasPrefix("#") {
        section = String(line.drop { $0 == "#" }.drop { $0 == " " })
      }
    }
    return examples
  }
}
