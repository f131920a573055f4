/// Reads what ``NumberWriter`` wrote, in the same order.
package struct NumberReader {
  private let text: [UInt8]
  private var place = 0

  package init(_ text: StaticString) {
    self.text = text.withUTF8Buffer { Array($0) }
  }

  /// Whether there are numbers left.
  package var isAtEnd: Bool { place == text.count }

  /// The next number, which was written with so many digits.
  package mutating func next(digits: Int) -> Int {
    Int(truncatingIfNeeded: word(digits: digits))
  }

  /// The same with all bits of a hash.
  package mutating func word(digits: Int) -> UInt64 {
    var number: UInt64 = 0
    var bits: UInt64 = 0
    for digit in text[place..<place + digits] {
      number |= UInt64(digit &- NumberWriter.zero) &<< bits
      bits &+= 6
    }
    place += digits
    return number
  }
}
