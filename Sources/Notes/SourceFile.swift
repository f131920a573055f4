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
    for index in bytes.indices where bytes[index] <= carriageReturn {
      let isEnd =
        bytes[index] == carriageReturn
        || (bytes[index] == feed && (index == 0 || bytes[index - 1] != carriageReturn))
      if isEnd { ends += 1 }
    }
    let endsWithLine = bytes.last.map { $0 == feed || $0 == carriageReturn } ?? true
    return endsWithLine ? ends : ends + 1
  }
}
