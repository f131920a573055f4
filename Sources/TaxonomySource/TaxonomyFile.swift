package import Diagnostics
import Yams

/// The entries of a taxonomy file, and what is wrong with the others.
///
/// ```yaml
/// - {name: Mercurial, kind: tool, aliases: [hg], broader: version control}
/// ```
package struct TaxonomyFile: Sendable {
  package private(set) var entries: [TaxonomyEntry] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// Reads `text`; an entry with a mistake is left out, the others are kept.
  package init(reading text: String, path: SourcePath) {
    if let trouble = YAMLGuard.trouble(in: text, path: path) {
      diagnostics = [trouble]
      return
    }
    do {
      guard let root = try Yams.compose(yaml: text) else { return }
      add(root, path: path, lineOffset: 0)
    } catch {
      readPieces(of: text, path: path)
    }
    diagnostics.sort()
  }
}

extension TaxonomyFile {
  /// Reads the list's items one by one, so that a slip in one of them costs only that one.
  private mutating func readPieces(of text: String, path: SourcePath) {
    for piece in YAMLPiece.pieces(of: text) {
      do {
        guard let root = try Yams.compose(yaml: piece.text) else { continue }
        add(root, path: path, lineOffset: piece.line - 1)
      } catch {
        let slip = YAMLSlip(error)
        diagnostics.append(
          Diagnostic(
            .warning, "taxonomy-syntax",
            at: SourceLocation(path: path, line: piece.line - 1 + slip.line, column: slip.column),
            "not YAML: \(slip.problem)",
            help: "Put a text that holds a colon, a comma or a bracket in quotation marks."))
      }
    }
  }

  private mutating func add(_ root: Node, path: SourcePath, lineOffset: Int) {
    guard case .sequence(let items) = root else {
      let isEmpty = root.scalar.map { $0.string.isEmpty } ?? false
      guard !isEmpty else { return }
      diagnostics.append(
        Diagnostic(
          .warning, "taxonomy-form", at: SourceLocation(path: path, line: lineOffset + 1),
          "a taxonomy is a list of entries",
          help: "Begin every entry with a hyphen: - {name: Mercurial, kind: tool}"))
      return
    }
    for item in items {
      var reader = EntryReader(path: path, lineOffset: lineOffset)
      if let entry = reader.entry(from: item) { entries.append(entry) }
      diagnostics += reader.diagnostics
    }
  }
}
