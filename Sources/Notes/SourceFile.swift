package import Diagnostics

/// A file of the content folder as it was read.
package struct SourceFile: Sendable, Hashable {
  package var path: SourcePath
  package var bytes: [UInt8]

  package init(path: SourcePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The number of lines, which end with a line feed, a carriage return or both, as in Markdown; a
  /// last line without a line end counts.
  package var lineCount: Int {
    let (feed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var ends = 0
    var last: UInt8 = 0
    for byte in bytes {
      if byte == carriageReturn || (byte == feed && last != carriageReturn) { ends += 1 }
      last = byte
    }
    return bytes.isEmpty || last == feed || last == carriageReturn ? ends : ends + 1
  }
}
