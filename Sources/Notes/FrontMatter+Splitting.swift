extension FrontMatter {
  /// Where a file's front matter ends.
  struct Split {
    /// The YAML between the two fences; `nil` where the file has no front matter.
    var yaml: ArraySlice<UInt8>?
    var body: ArraySlice<UInt8>
    /// The line that the body begins on, counted from 1.
    var bodyLine: Int
  }

  /// Splits a file: front matter begins on the first line with `---` and ends with `---` or `...`
  /// on a line of its own. A fence that is never closed is an ordinary thematic break.
  static func split(_ bytes: [UInt8]) -> Split {
    let whole = Split(yaml: nil, body: withoutByteOrderMark(bytes), bodyLine: 1)
    var line = 1
    var start = whole.body.startIndex
    var yamlStart: Int?
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let next = min(end + 1, bytes.endIndex)
      let text = trimmed(bytes[start..<end])
      if let yamlStart {
        if text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8) {
          return Split(
            yaml: bytes[yamlStart..<start], body: bytes[next...], bodyLine: line + 1)
        }
      } else {
        guard text.elementsEqual("---".utf8) else { return whole }
        yamlStart = next
      }
      start = next
      line += 1
    }
    return whole
  }

  private static func withoutByteOrderMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  /// A line without white space at its end.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let last = line.last,
      last == UInt8(ascii: " ") || last == UInt8(ascii: "\r")
        || last == UInt8(ascii: "\t")
    {
      line.removeLast()
    }
    return line
  }
}
