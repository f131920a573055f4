package import Diagnostics

/// One file of notes, in numbers.
package struct SiteNote: Sendable, Hashable {
  package var path: SourcePath
  package var lineCount: Int
  package var roleCount: Int
  package var placeholderCount: Int
  /// Items of lists that are neither roles nor placeholders.
  package var noteCount: Int
}
