/// A place in the notes: a file, a line and, where it is known, a column.
package struct SourceLocation: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The file, relative to the content folder.
  package var path: SourcePath
  /// The line, counted from 1.
  package var line: Int
  /// The column in UTF-8 bytes, counted from 1; `nil` where only the line is known.
  package var column: Int?

  package init(path: SourcePath, line: Int, column: Int? = nil) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// `file:line:column`, the form that editors and terminals turn into a link.
  package var description: String {
    if let column { "\(path):\(line):\(column)" } else { "\(path):\(line)" }
  }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.path != right.path { return left.path < right.path }
    return (left.line, left.column ?? 0) < (right.line, right.column ?? 0)
  }
}
