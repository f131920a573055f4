package import Diagnostics

/// A file of the content folder as it was read.
package struct SourceFile: Sendable, Hashable {
  package var path: SourcePath
  package var bytes: [UInt8]

  package init(path: SourcePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The number of lines; a last line without a line end counts.
  package var lineCount: Int {
    let newline = UInt8(ascii: "\n")
    let ends = bytes.count { $0 == newline }
    return bytes.isEmpty || bytes.last == newline ? ends : ends + 1
  }
}
