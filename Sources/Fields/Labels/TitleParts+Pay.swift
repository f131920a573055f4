import Prose

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
    pay = tail.passage.text
  }

  /// The same of pay with the name of its currency: "Data Engineer - Zürich - CHF 120k".
  mutating func splitPayInWords() {
    for separator in TitleParts.remarkSeparators {
      guard let (head, tail) = split(at: separator), !head.isEmpty else { continue }
      let line = Line(tail)
      guard line.words.count <= 6, !line.cues.contains(.title),
        !SalaryField.salaries(in: line).isEmpty
      else { continue }
      name = head
      pay = tail
      return
    }
  }

  private static func currencySign(in bytes: [UInt8]) -> Int? {
    bytes.indices.first { Mark.read(bytes, at: $0).0 == .currency }
  }
}
