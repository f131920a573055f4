import Diagnostics
import HTML
import Markdown

@testable import Templates

/// Markdown to HTML, in the two forms that the renderer knows.
enum Rendering {
  static func document(_ markdown: String, firstLine: Int = 1) -> Document {
    var diagnostics: [Diagnostic] = []
    return Document(
      parsing: markdown.utf8, firstLine: firstLine, path: SourcePath("notes.md"),
      diagnostics: &diagnostics)
  }

  /// The form of the specification.
  static func plain(_ markdown: String) -> String {
    text(MarkdownRenderer.html(document(markdown).blocks, options: plainOptions))
  }

  /// The form of the site.
  static func site(_ markdown: String, firstLine: Int = 1) -> String {
    text(
      MarkdownRenderer.html(
        document(markdown, firstLine: firstLine).blocks, options: .notes))
  }

  /// The form of the site with marks set into its passages.
  static func site(_ markdown: String, marks: [[TextMark]]) -> String {
    var renderer = MarkdownRenderer(options: .notes, marks: PassageMarks(marks: marks))
    renderer.render(document(markdown).blocks)
    return text(renderer.html)
  }

  static func text(_ html: HTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  /// Links stay as they are, unless they could run something.
  static let plainOptions = MarkdownOptions(resolve: { destination in
    let name = destination.prefix { $0 != ":" }.lowercased()
    let isUnsafe = ["javascript", "vbscript", "data", "file"].contains(name)
    return isUnsafe && destination.contains(":") ? .text : .link(destination)
  })
}
