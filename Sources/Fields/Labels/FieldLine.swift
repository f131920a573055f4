/// A line that gives one field: `LOCATION: New York`, `Or, LOCATION: Singapore`, `Type: Full time`.
package struct FieldLine: Sendable, Hashable {
  package let field: Field
  /// What stands after the colon; empty when the value follows on lines of its own.
  package let value: String

  /// The fields that a line can give.
  package enum Field: String, Sendable, Hashable, CaseIterable {
    case title, company, location, department, team, employment, level, salary
  }

  /// Whether a text is a field line, which shows that it belongs to a role.
  package static func matches(_ text: String, names: FieldNames = FieldNames()) -> Bool {
    FieldLine(text, names: names) != nil
  }

  /// Reads a field line; `nil` for any other text.
  package init?(_ text: String, names: FieldNames = FieldNames()) {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return nil }
    self.init(Line(TitleParts.plain(text).isEmpty ? "" : text), names: names)
  }

  init?(_ line: Line, names own: FieldNames = FieldNames()) {
    guard line.hasColon else { return nil }
    let words = line.words
    var start = 0
    while start < words.count, FieldLine.joiners.contains(words[start].key) { start += 1 }
    guard let colon = FieldLine.colon(in: line, from: start) else { return nil }
    let key = words[start..<colon.word].map(\.key).joined(separator: " ")
    guard let field = own[key] ?? FieldLine.names[key] else { return nil }
    let value = TitleParts.plain(line.text(colon.offset + 1..<line.bytes.count))
    if field.isShort, value.utf8.count > (field == .location ? 200 : 64) { return nil }
    self.field = field
    self.value = value
  }

  /// The colon after at most four words.
  private static func colon(in line: Line, from start: Int) -> (word: Int, offset: Int)? {
    guard start < line.words.count else { return nil }
    var word = start + 1
    while word < line.words.count, word - start < 4, line.words[word].lead <= .slash { word += 1 }
    let low = line.words[word - 1].range.upperBound
    let high = word < line.words.count ? line.words[word].range.lowerBound : line.bytes.count
    guard let offset = line.bytes[low..<high].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    // Only emphasis marks and spaces may stand before the colon.
    let isClean = line.bytes[low..<offset].allSatisfy { $0 == 0x20 || $0 == 0x2A || $0 == 0x5F }
    return isClean ? (word, offset) : nil
  }

  private static let joiners: Set<String> = ["or", "and", "also", "alternatively"]

  private static let names: [String: Field] = {
    let lists: [(Field, [String])] = [
      (.title, ["title", "job title", "position", "role", "position title", "role title", "job"]),
      (
        .company,
        ["company", "employer", "organization", "organisation", "company name", "institution"]
      ),
      (
        .location,
        [
          "location", "locations", "location s", "job location", "work location", "office",
          "offices", "city", "place", "office location", "office locations", "primary location",
          "based in", "job locations", "work locations", "other locations", "place of work",
        ]
      ),
      (.department, ["department", "departments", "division", "dept", "business unit"]),
      (.team, ["team", "teams", "group"]),
      (
        .employment,
        [
          "type", "employment type", "employment", "job type", "position type", "contract type",
          "time type", "commitment", "schedule", "employment status", "work type", "contract",
        ]
      ),
      (.level, ["level", "seniority", "seniority level", "career level", "job level"]),
      (
        .salary,
        [
          "salary", "compensation", "pay", "salary range", "pay range", "base salary", "base pay",
          "compensation range", "base pay range", "base salary range", "hourly rate", "hourly pay",
          "annual salary", "annual base salary", "wage", "wages", "rate", "pay rate", "stipend",
          "ote", "annual salary range", "pay scale", "hourly range", "estimated salary",
          "expected salary", "cash compensation", "base compensation",
        ]
      ),
    ]
    var names: [String: Field] = [:]
    for (field, keys) in lists { for key in keys { names[key] = field } }
    return names
  }()
}

extension FieldLine.Field {
  /// Whether its value is a few words; a longer text after the colon is a sentence.
  fileprivate var isShort: Bool {
    switch self {
    case .title, .company, .location, .department, .team, .employment, .level: true
    case .salary: false
    }
  }
}
