/// Finds mail addresses in the bytes of a text, however the sign between their parts is written.
struct EmailScanner {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var floor = 0
    var index = 0
    while index < bytes.count {
      guard let width = signWidth(at: index) else {
        index += 1
        continue
      }
      var low = index
      while low > floor, EmailScanner.isLocal(bytes[low - 1]) { low -= 1 }
      let end = domainEnd(from: index + width)
      // No search goes back over the same bytes twice.
      floor = index + width
      if low < index, let end {
        ranges.append(low..<end)
        floor = end
      }
      index = floor
    }
    return ranges
  }

  private static let signs: [[UInt8]] = ["@", "%40", "&#64;", "&#x40;", "&commat;"].map {
    Array($0.utf8)
  }

  private func signWidth(at index: Int) -> Int? {
    switch bytes[index] {
    case UInt8(ascii: "@"): return 1
    case UInt8(ascii: "%"), UInt8(ascii: "&"):
      let rest = bytes[index...].prefix(8)
      return EmailScanner.signs.first { rest.starts(with: $0) }?.count
    default: return nil
    }
  }

  /// Behind a domain of two labels or more, the last of them with two letters or more.
  private func domainEnd(from start: Int) -> Int? {
    var end = start
    var label = start
    var lastEnd: Int?
    while true {
      while end < bytes.count, EmailScanner.isLabel(bytes[end]) { end += 1 }
      guard end > label else { break }
      if label > start, end - label >= 2 { lastEnd = end }
      guard end < bytes.count, bytes[end] == UInt8(ascii: ".") else { break }
      end += 1
      label = end
    }
    return lastEnd
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLabel(byte) || "._+\\!#$*=~'".utf8.contains(byte)
  }

  private static func isLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), 0x80...0xFF:
      true
    default: false
    }
  }
}
