/// A piece of HTML that is safe by construction.
///
/// Only literals of the source code are markup; everything interpolated is escaped, unless it is
/// `HTML` itself. A `String` can't become `HTML`:
///
/// ```swift
/// let name = "R&D <script>"
/// let item: HTML = "<li>\(name)</li>"     // <li>R&amp;D &lt;script&gt;</li>
/// ```
///
/// Attributes are quoted in the literal, so the five characters that are escaped
/// (`& < > " '`) suffice in text and in attributes alike.
package struct HTML: Sendable, Hashable {
  /// The UTF-8 bytes of the markup.
  package private(set) var bytes: [UInt8]

  /// Nothing.
  package init() {
    bytes = []
  }

  /// Nothing, with room for `capacity` bytes.
  fileprivate init(capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Text, escaped.
  package init(escaping text: String) {
    bytes = []
    Escaping.append(text, to: &bytes)
  }

  /// Markup that came from elsewhere and is trusted.
  ///
  /// The one door that is not checked by type. This target alone has it, for three makers that vouch for
  /// their bytes: `HTML+Interpolation`, which escapes what is no literal, `HTML+JSON` and `HTML+Author`.
  init(trusting bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var isEmpty: Bool { bytes.isEmpty }

  @_disfavoredOverload
  package static func += (left: inout HTML, right: HTML) {
    left.bytes += right.bytes
  }

  /// A literal alone is added as it lies in the program, without a piece of its own.
  package static func += (left: inout HTML, right: StaticString) {
    left.append(right)
  }

  package static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum += right
    return sum
  }

  /// Adds a literal of the source code.
  package mutating func append(_ literal: StaticString) {
    bytes.append(literal)
  }

  /// Adds text, escaped.
  package mutating func append(escaping text: Substring) {
    Escaping.append(text, to: &bytes)
  }

  /// Adds a number in decimal digits.
  package mutating func append(_ number: Int) {
    bytes.append(digitsOf: number)
  }
}

extension [UInt8] {
  /// Adds the UTF-8 bytes of a literal.
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Adds a number in decimal digits, the highest first: to turn a part of the array around would
  /// copy all of it.
  mutating func append(digitsOf number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let magnitude = number.magnitude
    var unit: UInt = 1
    while magnitude / unit >= 10 { unit *= 10 }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(magnitude / unit % 10))
      unit /= 10
    }
  }
}

extension [HTML] {
  /// All pieces one after the other, with `separator` between them.
  package func joined(by separator: HTML = "") -> HTML {
    var whole = HTML(capacity: reduce(count * separator.bytes.count) { $0 + $1.bytes.count })
    var isFirst = true
    for piece in self {
      if !isFirst { whole += separator }
      whole += piece
      isFirst = false
    }
    return whole
  }
}
