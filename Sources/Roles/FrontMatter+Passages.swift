import Notes
import Prose

extension FrontMatter {
  /// What front matter says of a role, as the passages that would say it in an entry: the title as
  /// the label, every other key as a field line.
  var passages: [Passage] {
    guard let title = values["title"] else { return [] }
    let label = Passage(
      title.texts.joined(separator: " "), line: title.line, depth: 0, kind: .label)
    let others = values.filter { $0.key != "title" }.sorted { $0.value.line < $1.value.line }
    return [label]
      + others.map { key, value in
        Passage(FrontMatter.line(key, value.texts), line: value.line, depth: 1)
      }
  }

  /// A key and its value as notes write them.
  private static func line(_ key: String, _ texts: [String]) -> String {
    let text = texts.joined(separator: "; ")
    switch key {
    case "experience" where text.utf8.allSatisfy { digits.contains($0) } && !text.isEmpty:
      return "\(text) years of experience"
    case "salary", "pay", "compensation": return "\(key): \(range(texts) ?? text)"
    default: return "\(key): \(text)"
    }
  }

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  /// `{ min: 100000, max: 120000, currency: EUR, period: year }` as "100000 - 120000 EUR per year".
  private static func range(_ texts: [String]) -> String? {
    var parts: [Substring: Substring] = [:]
    for text in texts {
      let sides = text.split(separator: ":", maxSplits: 1)
      guard sides.count == 2 else { return nil }
      parts[sides[0]] = sides[1].drop { $0 == " " }
    }
    let figures = [parts["min"], parts["max"]].compactMap(\.self)
    guard !figures.isEmpty else { return nil }
    return figures.joined(separator: " - ") + (parts["currency"].map { " \($0)" } ?? "")
      + (parts["period"].map { " per \($0)" } ?? "")
  }
}
