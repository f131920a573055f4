extension HTML {
  /// JSON for a data block of a page (`<script type="application/ld+json">`): `<`, `>` and `&` are
  /// written as `\u003c` and so on, so that nothing in it can end the block.
  ///
  /// - Precondition: `json` is a JSON text; in one, these characters occur in strings only.
  package init(json: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count)
    var start = 0
    for index in json.indices {
      let escape: StaticString
      switch json[index] {
      case UInt8(ascii: "<"): escape = #"\u003c"#
      case UInt8(ascii: ">"): escape = #"\u003e"#
      case UInt8(ascii: "&"): escape = #"\u0026"#
      default: continue
      }
      bytes.append(contentsOf: json[start..<index])
      bytes.append(escape)
      start = index + 1
    }
    bytes.append(contentsOf: json[start...])
    self.init(trusting: bytes)
  }
}
