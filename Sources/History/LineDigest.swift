/// What is kept of a line of the notes: enough to know it again.
struct LineDigest: Sendable, Hashable {
  /// FNV-1a, 64 bit, of the line without white space around it: <http://www.isthe.com/chongo/tech/comp/fnv/>
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  /// How many letters and digits it has, at most 255.
  var weight: UInt8 = 0
  /// Whether it holds a carriage return before its end: Markdown then sees several lines.
  var isSeveral = false

  init(of line: ArraySlice<UInt8>) {
    var end = line.endIndex
    while end > line.startIndex, LineDigest.isSpace(line[end - 1]) { end -= 1 }
    var start = line.startIndex
    while start < end, LineDigest.isSpace(line[start]) { start += 1 }
    for byte in line[start..<end] {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      if LineDigest.isLetterOrDigit(byte), weight < .max { weight += 1 }
    }
    // One at the very end is half of the line's end.
    isSeveral = line.dropLast().contains(UInt8(ascii: "\r"))
  }

  /// The lines of a file as git counts them.
  static func lines(of bytes: [UInt8]) -> [LineDigest] {
    var digests: [LineDigest] = []
    var start = bytes.startIndex
    while let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      digests.append(LineDigest(of: bytes[start..<feed]))
      start = feed + 1
    }
    if start < bytes.endIndex { digests.append(LineDigest(of: bytes[start...])) }
    return digests
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}

extension LineDigest {
  /// A line that was kept.
  init(hash: UInt64, weight: UInt8) {
    self.hash = hash
    self.weight = weight
  }
}
