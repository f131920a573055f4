import Prose

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
    let isMarked =
      text.utf8.contains(UInt8(ascii: ":")) || text.utf8.first == FieldLine.pictograph
      || FieldLine.mayHaveDash(text.utf8.prefix(32))
    guard isMarked else { return nil }
    self.init(Line(TitleParts.plain(text).isEmpty ? "" : text), names: names)
  }

  init?(_ line: Line, names own: FieldNames = FieldNames()) {
    if line.bytes.first == FieldLine.pictograph, line.bytes.starts(with: FieldLine.building) {
      self.init(.company, line.text(FieldLine.building.count..<line.bytes.count))
      return
    }
    let words = line.words
    // Most lines have no mark behind their first words.
    let dash = words.prefix(5).dropFirst().firstIndex { $0.lead > .slash }
      .flatMap { words[$0].lead == .dash ? $0 : nil }
    guard line.hasColon || dash != nil else { return nil }
    var start = 0
    while start < words.count, FieldLine.joiners.contains(words[start].key) { start += 1 }
    if let colon = line.hasColon ? FieldLine.colon(in: line, from: start) : nil {
      let key = words[start..<colon.word].map(\.key).joined(separator: " ")
      guard let field = own[key] ?? FieldLine.field(named: key) else { return nil }
      self.init(field, line.text(colon.offset + 1..<line.bytes.count))
    } else if let dash, dash > start {
      // "Location - Rome"
      let key = words[start..<dash].map(\.key).joined(separator: " ")
      guard let field = own[key] ?? FieldLine.names[key] else { return nil }
      self.init(field, line.text(words[dash].range.lowerBound..<line.bytes.count))
    } else {
      return nil
    }
  }

  /// The two cells of a row: "Location", "Rome".
  init?(name: Line, value: Line, names own: FieldNames) {
    guard name.words.count <= 4, !value.bytes.isEmpty else { return nil }
    let key = name.words.map(\.key).joined(separator: " ")
    guard let field = own[key] ?? FieldLine.names[key] else { return nil }
    self.init(field, value.passage.text)
  }

  /// A line without a colon that has the values below it: "Location".
  init?(heading line: Line, names own: FieldNames) {
    let key = line.words.map(\.key).joined(separator: " ")
    guard let field = own[key] ?? FieldLine.names[key] else { return nil }
    self.field = field
    value = ""
  }

  private init?(_ field: Field, _ text: String) {
    let value = TitleParts.plain(text)
    if field.isShort, value.utf8.count > (field == .location ? 200 : 64) { return nil }
    self.field = field
    self.value = value
  }

  /// The field lines that marks set apart on one line: "Location: Rome | Salary: €50k"; none where
  /// the line gives one field only.
  static func several(in line: Line, names own: FieldNames) -> [FieldLine] {
    guard line.hasColon, line.words.dropFirst().contains(where: { $0.lead == .semicolon }) else {
      return []
    }
    var starts: [(word: Int, value: Int, field: Field)] = []
    for index in line.words.indices where index == 0 || line.words[index].lead == .semicolon {
      // "LOCATION: Rome; Or, LOCATION: Turin"
      let first = joiners.contains(line.words[index].key) ? index + 1 : index
      guard let colon = colon(in: line, from: first) else { continue }
      let key = line.words[first..<colon.word].map(\.key).joined(separator: " ")
      guard let field = own[key] ?? field(named: key) else { continue }
      starts.append((index, colon.offset + 1, field))
    }
    guard starts.count > 1, starts[0].word == 0 else { return [] }
    return starts.indices.compactMap { place in
      var end = line.bytes.count
      if place + 1 < starts.count {
        end = line.words[starts[place + 1].word].range.lowerBound
        while end > starts[place].value, marks.contains(line.bytes[end - 1]) { end -= 1 }
      }
      return FieldLine(
        starts[place].field, line.text(starts[place].value..<max(starts[place].value, end)))
    }
  }

  /// Bytes of what stands between two fields: spaces, `|`, `;`, emphasis, `·`.
  private static let marks: Set<UInt8> = [0x20, 0x7C, 0x3B, 0x2A, 0xC2, 0xB7]

  /// The colon after at most four words.
  private static func colon(in line: Line, from start: Int) -> (word: Int, offset: Int)? {
    guard start < line.words.count else { return nil }
    var word = start + 1
    while word < line.words.count, word - start < 4,
      line.words[word].lead <= .slash || isPlural(line, word)
    {
      word += 1
    }
    let low = line.words[word - 1].range.upperBound
    let high = word < line.words.count ? line.words[word].range.lowerBound : line.bytes.count
    guard let offset = line.bytes[low..<high].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    // Only emphasis marks and spaces may stand before the colon.
    let isClean = line.bytes[low..<offset].allSatisfy {
      $0 == 0x20 || $0 == 0x2A || $0 == 0x5F || $0 == 0x29 && isPlural(line, word - 1)
    }
    return isClean ? (word, offset) : nil
  }

  /// The ending of "Location(s)".
  private static func isPlural(_ line: Line, _ index: Int) -> Bool {
    line.words[index].lead == .open && line.key(index) == "s"
  }

  /// The field of a key; "preferred work location" gives a location as well.
  private static func field(named key: String) -> Field? {
    if let field = names[key] { return field }
    return key.hasSuffix(" location") || key.hasSuffix(" locations") ? .location : nil
  }

  /// Whether a dash with space around it may stand among the first bytes.
  private static func mayHaveDash(_ bytes: Substring.UTF8View) -> Bool {
    var isBehindSpace = false
    for byte in bytes {
      if isBehindSpace, byte == UInt8(ascii: "-") || byte == 0xE2 { return true }
      isBehindSpace = byte == 0x20
    }
    return false
  }

  /// The first byte of pictographs.
  private static let pictograph: UInt8 = 0xF0
  /// The picture of a building, which stands before an employer's name.
  private static let building = Array("\u{1F3E2}".utf8)

  private static let joiners: Set<String> = ["or", "and", "also", "alternatively"]

  private static let names: [String: Field] = {
    let lists: [(Field, [String])] = [
      (
        .title,
        [
          "title", "job title", "position", "role", "position title", "role title", "job",
          "job name", "jobtitel", "stelle", "poste", "puesto", "functie",
        ]
      ),
      (
        .company,
        [
          "company", "employer", "organization", "organisation", "company name", "institution",
          "hiring company", "hiring organization", "employer name", "org", "firm", "firma",
          "unternehmen", "arbeitgeber", "entreprise", "soci\u{E9}t\u{E9}", "employeur", "empresa",
          "azienda", "bedrijf", "werkgever",
        ]
      ),
      (
        .location,
        [
          "location", "locations", "location s", "office", "offices", "city", "place", "based in",
          "place of work", "where", "based", "workplace", "duty station", "standort", "standorte",
          "ort", "arbeitsort", "einsatzort", "lieu", "lieu de travail", "localisation", "ville",
          "ubicaci\u{F3}n", "lugar", "sede", "locatie", "standplaats",
        ]
      ),
      (.department, ["department", "departments", "division", "dept", "business unit"]),
      (.team, ["team", "teams", "group"]),
      (
        .employment,
        [
          "type", "role type", "work type", "employment type", "employment", "job type",
          "position type", "contract type",
          "time type", "appointment type", "work schedule", "contract duration",
          "duration of contract", "commitment", "schedule",
          "employment status", "work type", "contract",
          "vertragsart", "anstellungsart", "type de contrat", "contrat",
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
          "expected salary", "cash compensation", "base compensation", "comp", "total comp",
          "total compensation", "ctc", "remuneration", "day rate", "daily rate",
          "gross salary", "monthly salary", "yearly salary", "pay band", "salary band",
          "pay transparency", "gehalt", "jahresgehalt", "lohn", "verg\u{FC}tung", "salaire",
          "r\u{E9}mun\u{E9}ration", "salario", "sueldo", "retribuzione", "stipendio", "salaris",
          "gaji", "upah", "l\u{1B0}\u{1A1}ng", "wynagrodzenie", "maa\u{15F}",
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
