extension HTML {
  /// JSON for a data block of a page (`<script type="application/ld+json">`): `<`, `>` and `&` are
  /// written as `\u003c` and so on, so that nothing in it can end the block. Characters that can
  /// stand in no HTML are replaced as in its text.
  ///
  /// - Precondition: `json` is a JSON text; in one, these characters occur in strings only.
  package init(json: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count)
    var start = 0
    json.withUnsafeBufferPointer { json in
      for index in json.indices {
        let escape: StaticString
        switch json[index] {
        case UInt8(ascii: "<"): escape = #"\u003c"#
        case UInt8(ascii: ">"): escape = #"\u003e"#
        case UInt8(ascii: "&"): escape = #"\u0026"#
        case ..<0x20, 0x7F, 0xC2, 0xEF...:
          guard UnfitCharacter.length(at: index, in: json) > 0 else { continue }
          escape = UnfitCharacter.replacement
        default: continue
        }
        bytes.append(contentsOf: json[start..<index])
        bytes.append(escape)
        start = index + max(1, UnfitCharacter.length(at: index, in: json))
      }
    }
    bytes.append(contentsOf: json[start...])
    self.init(trusting: bytes)
  }
}
