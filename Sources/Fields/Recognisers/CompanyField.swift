import Prose

/// Reads the employer: a field line, `X at Company` in the title, who is hiring in the prose, or
/// the default of front matter and settings.
enum CompanyField {
  static func read(
    _ reading: Reading, title: Stated<JobTitle>?, defaults: FieldDefaults
  ) -> Stated<String>? {
    if let value = reading.values(of: .company).first {
      return value.line.stated(CompanyName.withoutLegalForm(value.value))
    }
    if let title, let company = title.value.company { return title.map { _ in company } }
    if let found = Tally(reading).best { return found }
    guard let company = defaults.company, let line = reading.lines.first else { return nil }
    return Stated(company, line: line.passage.line, text: company)
  }

  /// The names of a role and how surely each is the employer's.
  private struct Tally {
    private var candidates: [Candidate] = []

    struct Candidate {
      let name: String
      var evidence: CompanyEvidence
      var first: Stated<String>
      var count: Int
    }

    init(_ reading: Reading) {
      for (_, line) in reading.prose where line.passage.depth > 0 {
        for find in CompanyScanner(line).finds() { add(find, in: line) }
      }
    }

    private mutating func add(_ find: CompanyScanner.Find, in line: Line) {
      let name = CompanyName.withoutLegalForm(find.name)
      guard !name.isEmpty else { return }
      if let index = candidates.firstIndex(where: { $0.name == name }) {
        candidates[index].count += 1
        if find.evidence < candidates[index].evidence {
          candidates[index].evidence = find.evidence
          candidates[index].first = line.stated(name, words: find.words)
        }
      } else {
        candidates.append(
          Candidate(
            name: name, evidence: find.evidence, first: line.stated(name, words: find.words),
            count: 1))
      }
    }

    /// The surest name, then the most frequent, then the first; in its shortest form.
    var best: Stated<String>? {
      let ranked = candidates.enumerated().min { left, right in
        (left.element.evidence.rawValue, -left.element.count, left.offset)
          < (right.element.evidence.rawValue, -right.element.count, right.offset)
      }
      guard let best = ranked?.element else { return nil }
      return best.first.map { _ in short(best.name) }
    }

    /// "Jane Street" for "Jane Street Group" when other lines say so; "IBM" for "IBM Research".
    private func short(_ name: String) -> String {
      let shorter = candidates.filter { name.hasPrefix($0.name + " ") }.map(\.name)
      if let shortest = shorter.min(by: { $0.utf8.count < $1.utf8.count }) { return shortest }
      let words = name.split(separator: " ")
      guard let first = words.first, words.count > 1 else { return name }
      let isPart =
        CompanyName.parents.contains(first.lowercased())
        && CompanyName.divisions.contains(words[1].lowercased())
      if isPart { return String(first) }
      // "Acme Shanghai", "Acme Munich Research Center": a site is named after its town.
      let line = Line(name)
      let town = line.words.indices.first { $0 > 0 && PlaceList.match(line, at: $0) != nil }
      return town.map { line.text(ofWords: 0..<$0) } ?? name
    }
  }
}
