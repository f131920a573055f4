/// Writes numbers as digits to the base of 64, from `0` to `o` in ASCII and the lowest first: text that
/// a literal holds as it is, and that ``NumberReader`` reads in no time.
package struct NumberWriter {
  package private(set) var text = ""

  package init() {}

  /// - Precondition: `number` has no more digits than `digits`.
  package mutating func append(_ number: Int, digits: Int) {
    append(UInt64(number), digits: digits)
  }

  package mutating func append(_ number: UInt64, digits: Int) {
    var rest = number
    for _ in 0..<digits {
      text.unicodeScalars.append(Unicode.Scalar(NumberWriter.zero + UInt8(rest & 63)))
      rest >>= 6
    }
    precondition(rest == 0, "\(number) has more than \(digits) digits")
  }

  static let zero = UInt8(ascii: "0")
}
