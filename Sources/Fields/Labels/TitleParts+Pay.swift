import Prose

extension TitleParts {
  /// Takes pay off the end: "Backend Developer | Lisbon | €30k–€38k", "Data Analyst, $90k".
  mutating func splitPay() {
    let line = Line(name)
    guard let sign = TitleParts.currencySign(in: line.bytes) else { return }
    let head = line.text(0..<sign)
    guard let last = head.last(where: { $0 != " " }), "|-–—,(".contains(last) else {
      splitPayBeforeSign()
      return
    }
    let tail = Line(line.text(sign..<line.bytes.count))
    // "(€500/day), Lyon"
    if last == "(", !name.hasSuffix(")") { return }
    // "(Remote UK, £60k)"
    if last != "(", let open = head.lastIndex(of: "("), !head[open...].contains(")") { return }
    guard tail.words.count <= 8, !tail.cues.contains(.title) else { return }
    name = TitleParts.plain(head.last == "(" ? String(head.dropLast()) : head)
    pay = tail.passage.text
  }

  /// The same where the sign stands behind the figures: "Data Engineer | Tallinn | 4500-6500 €".
  private mutating func splitPayBeforeSign() {
    for separator in [Array(" | ".utf8), TitleParts.comma] {
      guard let (head, tail) = split(at: separator), !head.isEmpty else { continue }
      let line = Line(tail)
      guard line.hasCurrencySign, line.words.first?.shape == .number, line.words.count <= 8,
        !line.cues.contains(.title)
      else { continue }
      name = head
      pay = tail
      return
    }
  }

  /// Takes a bracket with pay out of the middle: "Data Engineer (contract, €500/day), Oxbow".
  mutating func splitBracketWithPay() {
    let bytes = Array(name.utf8)
    guard let sign = TitleParts.currencySign(in: bytes),
      let open = bytes[..<sign].lastIndex(of: UInt8(ascii: "(")),
      let close = bytes[sign...].firstIndex(of: UInt8(ascii: ")")),
      !bytes[open..<sign].contains(UInt8(ascii: ")"))
    else { return }
    let parts = String(decoding: bytes[open + 1..<close], as: UTF8.self)
      .split(separator: ", ").map(String.init)
    let isPay = parts.map { part in TitleParts.currencySign(in: Array(part.utf8)) != nil }
    let rest = zip(parts, isPay).filter { !$1 }.map(\.0).joined(separator: ", ")
    pay = zip(parts, isPay).filter { $1 }.map(\.0).joined(separator: ", ")
    let head = TitleParts.plain(String(decoding: bytes[..<open], as: UTF8.self))
    let tail = String(decoding: bytes[(close + 1)...], as: UTF8.self)
    name = TitleParts.plain(rest.isEmpty ? head + tail : "\(head) (\(rest))\(tail)")
  }

  /// The same of pay with the name of its currency: "Data Engineer - Zürich - CHF 120k".
  mutating func splitPayInWords() {
    for separator in TitleParts.remarkSeparators {
      guard let (head, tail) = split(at: separator), !head.isEmpty else { continue }
      let line = Line(tail)
      guard line.words.count <= 6, !line.cues.contains(.title),
        let salary = SalaryField.salaries(in: line).first?.value
      else { continue }
      (name, pay) = (head, tail)
      if salary.min == salary.max { splitLowerEnd(of: tail) }
      return
    }
  }

  /// Takes the lower end of a range off the end too, whose upper one is `high`: "— 70,000 - 84,000 EUR".
  private mutating func splitLowerEnd(of high: String) {
    for separator in TitleParts.remarkSeparators {
      guard let (head, low) = split(at: separator), !head.isEmpty else { continue }
      let words = Line(low).words
      guard !words.isEmpty, words.allSatisfy({ $0.shape == .number }) else { continue }
      (name, pay) = (head, "\(low) - \(high)")
      return
    }
  }

  private static func currencySign(in bytes: [UInt8]) -> Int? {
    bytes.indices.first { Mark.read(bytes, at: $0).0 == .currency }
  }
}
