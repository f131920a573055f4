extension HTML {
  /// JSON for a data block of a page (`<script type="application/ld+json">`): `<`, `>` and `&` are
  /// written as `\u003c` and so on, so that nothing in it can end the block.
  ///
  /// - Precondition: `json` is a JSON text; in one, these characters occur in strings only.
  package init(json: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): bytes.append(#"\u003c"#)
      case UInt8(ascii: ">"): bytes.append(#"\u003e"#)
      case UInt8(ascii: "&"): bytes.append(#"\u0026"#)
      default: bytes.append(byte)
      }
    }
    self.init(trusting: bytes)
  }
}
