import Diagnostics
import Testing

@testable import Markdown

/// A parsed source with what parsing had to tell.
struct Parsed {
  let document: Document
  let diagnostics: [Diagnostic]

  init(_ source: String, firstLine: Int = 1) {
    self.init(bytes: Array(source.utf8), firstLine: firstLine)
  }

  init(bytes: [UInt8], firstLine: Int = 1) {
    var diagnostics: [Diagnostic] = []
    document = Document(
      parsing: bytes, firstLine: firstLine, path: SourcePath("notes.md"),
      diagnostics: &diagnostics)
    self.diagnostics = diagnostics
  }

  var tree: String { document.treeDump }
}
