extension TitleParts {
  /// Takes pay off the end: "Backend Developer | Lisbon | €30k–€38k", "Data Analyst, $90k".
  mutating func splitPay() {
    let line = Line(name)
    guard let sign = TitleParts.currencySign(in: line.bytes) else { return }
    let head = line.text(0..<sign)
    guard let last = head.last(where: { $0 != " " }), "|-–—,(".contains(last) else { return }
    let tail = Line(line.text(sign..<line.bytes.count))
    guard tail.words.count <= 8, !tail.cues.contains(.title) else { return }
    name = TitleParts.plain(head.last == "(" ? String(head.dropLast()) : head)
  }

  private static func currencySign(in bytes: [UInt8]) -> Int? {
    bytes.indices.first { Mark.read(bytes, at: $0).0 == .currency }
  }
}
