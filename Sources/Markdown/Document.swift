package import Diagnostics

/// A Markdown document as plain values: parsed by cmark-gfm, copied out of its tree, which is
/// released before the initialiser returns.
///
/// ```
/// # Notes          ->  [heading(level: 1, [text("Notes")]), list(...)]
/// + skill set:
/// ```
package struct Document: Sendable, Hashable {
  package var blocks: [Block]

  /// Parses GitHub Flavored Markdown: tables, strikethrough, task lists, autolinks, footnotes.
  ///
  /// Lines are counted from `firstLine`, so that a body behind front matter keeps the lines of
  /// its file. No input makes it fail: bytes that are not UTF-8 become U+FFFD, and what lies
  /// deeper than ``maximumDepth`` levels is kept without its nesting, and so are marks beyond
  /// ``MarkupLimits``; `diagnostics` tells of each.
  package init(
    parsing source: some Sequence<UInt8>, firstLine: Int = 1, path: SourcePath,
    diagnostics: inout [Diagnostic]
  ) {
    var source = SourceLines(of: ContiguousArray(source), firstLine: firstLine)
    if let offset = UTF8Check.firstInvalidOffset(in: source.bytes.span) {
      let (line, column) = source.place(of: offset)
      diagnostics.append(
        .invalidUTF8(at: SourceLocation(path: path, line: line, column: column)))
      // cmark's own repair swallows the character behind a stray byte.
      let text = String(decoding: source.bytes, as: UTF8.self)
      source = SourceLines(of: ContiguousArray(text.utf8), firstLine: firstLine)
    }
    if let offset = source.bytes.firstIndex(of: 0) {
      let (line, column) = source.place(of: offset)
      diagnostics.append(
        .nullCharacter(at: SourceLocation(path: path, line: line, column: column)))
    }
    let limits = MarkupLimits(on: source)
    if let offset = limits.firstOffset {
      let (line, column) = source.place(of: offset)
      diagnostics.append(
        .tooManyMarks(at: SourceLocation(path: path, line: line, column: column)))
    }
    var copier = TreeCopier(limits: limits)
    blocks = copier.blocks(of: CMarkTree(parsing: limits.source.bytes))
    HiddenLines(of: source, in: blocks).reveal(in: &blocks)
    if let line = copier.tooDeepLine {
      diagnostics.append(.tooDeep(at: SourceLocation(path: path, line: line)))
    }
  }

  /// The levels of nesting that are kept; the blocks and the text of deeper levels are kept, side
  /// by side. Real notes nest some ten levels deep.
  package static let maximumDepth = 64
}

extension Diagnostic {
  static func invalidUTF8(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "invalid-utf8", at: location,
      "the file holds bytes that are not UTF-8, shown as \u{FFFD}",
      help: "Save the file as UTF-8.")
  }

  static func nullCharacter(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "null-character", at: location,
      "the file holds a NUL character, shown as \u{FFFD}",
      help: "Delete it; text files have none.")
  }

  static func tooManyMarks(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "too-many-marks", at: location,
      "a mark of Markdown stands here in such numbers that it is shown as it is written",
      help: "Part the text with blank lines, or write fewer columns, images or brackets.")
  }

  static func tooDeep(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "nesting-too-deep", at: location,
      "the text is nested deeper than \(Document.maximumDepth) levels and is shown flat from there",
      help: "Use fewer levels of lists or quotes.")
  }
}
