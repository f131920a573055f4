package import Diagnostics
package import Markdown

/// One file of notes, parsed.
package struct Note: Sendable, Hashable {
  package var path: SourcePath
  package var frontMatter: FrontMatter
  package var document: Document
  /// The number of lines of the whole file.
  package var lineCount: Int

  package init(
    path: SourcePath, frontMatter: FrontMatter, document: Document, lineCount: Int
  ) {
    self.path = path
    self.frontMatter = frontMatter
    self.document = document
    self.lineCount = lineCount
  }

  /// Reads a file: its front matter, where it has one, and its Markdown. What is to be kept back is
  /// in no note.
  package init(
    reading file: SourceFile, keepingBack redaction: Redaction = Redaction(),
    diagnostics: inout [Diagnostic]
  ) {
    var split = FrontMatter.split(file.bytes)
    var frontMatter = FrontMatter()
    if let yaml = split.yaml {
      if let read = FrontMatter(yaml: yaml, path: file.path, diagnostics: &diagnostics) {
        frontMatter = read
      } else {
        split = FrontMatter.Split(yaml: nil, body: file.bytes[...], bodyLine: 1)
      }
    }
    self.init(
      path: file.path, frontMatter: frontMatter,
      document: Document(
        parsing: split.body, firstLine: split.bodyLine, path: file.path,
        diagnostics: &diagnostics),
      lineCount: file.lineCount)
    if !redaction.isEmpty { keepBack(redaction, diagnostics: &diagnostics) }
  }
}
