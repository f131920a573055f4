import Diagnostics
import Testing

@testable import Markdown

/// A source and the tree that it is read as.
struct TreeCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let source: String
  let tree: String

  init(_ description: String, _ source: String, _ tree: String) {
    testDescription = description
    self.source = source
    self.tree = tree
  }

  /// Checks the tree, and that nothing is told about such a source.
  func expectTree(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let parsed = Parsed(source)
    let expected = tree.isEmpty ? "" : tree + "\n"
    #expect(parsed.tree == expected, sourceLocation: sourceLocation)
    #expect(parsed.diagnostics.isEmpty, sourceLocation: sourceLocation)
  }
}
