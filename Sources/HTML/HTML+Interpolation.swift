package import Addresses

extension HTML: ExpressibleByStringInterpolation {
  /// A literal of the source code: `StaticString` keeps strings made at run time out.
  package init(stringLiteral literal: StaticString) {
    self.init()
    append(literal)
  }

  package init(stringInterpolation interpolation: StringInterpolation) {
    self.init(trusting: interpolation.bytes)
  }

  /// What `"...\(value)..."` does for ``HTML``.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 48)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      bytes.append(literal)
    }

    /// A literal of the source code that a value stands for, as the class of a kind.
    @_disfavoredOverload
    package mutating func appendInterpolation(_ literal: StaticString) {
      bytes.append(literal)
    }

    // Other modules get no specialised copy of a generic function, which costs more than all the
    // work of appending a short text: so there is one for each type.

    // What a literal could also be is disfavoured, or one that can be either would be text: in
    // `\(isLinked ? "<a>…</a>" : "…")` the markup would be shown instead of read.

    /// Text is escaped.
    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: String) {
      Escaping.append(text, to: &bytes)
    }

    /// Text is escaped.
    @_disfavoredOverload
    package mutating func appendInterpolation(_ text: Substring) {
      Escaping.append(text, to: &bytes)
    }

    package mutating func appendInterpolation(_ number: Int) {
      bytes.append(digitsOf: number)
    }

    /// A link as the value of an attribute.
    package mutating func appendInterpolation(_ link: RelativeLink) {
      for _ in 0..<link.foldersAbove { bytes.append("../") }
      Escaping.append(link.rest, to: &bytes)
    }

    package mutating func appendInterpolation(_ html: HTML) {
      bytes.append(contentsOf: html.bytes)
    }

    @_disfavoredOverload
    package mutating func appendInterpolation(_ html: HTML?) {
      if let html { bytes.append(contentsOf: html.bytes) }
    }

    package mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { bytes.append(contentsOf: piece.bytes) }
    }
  }
}
