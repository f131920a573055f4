import Prose

/// The names of a role and how surely each is the employer's.
struct CompanyTally {
  private let reading: Reading
  private var candidates: [Candidate] = []

  private struct Candidate {
    let name: String
    var evidence: CompanyEvidence
    var first: Stated<String>
    var count: Int
  }

  init(_ reading: Reading) {
    self.reading = reading
    for (index, line) in reading.prose where line.passage.depth > 0 {
      if let employer = EmployerLine(line, index: index) {
        add(CompanyScanner.Find(words: employer.name, evidence: .introduces), in: line)
      } else if LoneName.stands(at: index, in: reading.lines) {
        add(CompanyScanner.Find(words: line.words.indices, evidence: .mentions), in: line)
      }
      for find in CompanyScanner(line).finds() { add(find, in: line) }
    }
  }

  private mutating func add(_ find: CompanyScanner.Find, in line: Line) {
    let name = CompanyName.withoutLegalForm(line.text(ofWords: find.words))
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
    let ranked = candidates.enumerated().filter { isBelievable($0.element) }.min { left, right in
      (left.element.evidence.rawValue, -left.element.count, left.offset)
        < (right.element.evidence.rawValue, -right.element.count, right.offset)
    }
    guard let best = ranked?.element else { return nil }
    return best.first.map { _ in short(best.name) }
  }

  /// Whether a hint is more than that: the name stands in two such places or more, and three times
  /// in all.
  private func isBelievable(_ candidate: Candidate) -> Bool {
    guard candidate.evidence == .suggests else { return true }
    guard candidate.count >= 2 else { return false }
    let uses = NameUses(of: candidate.name, in: reading)
    return uses.all >= 3 && uses.inside >= 1
  }

  /// "Acme" for "Acme Group" when other lines say so; "IBM" for "IBM Research".
  private func short(_ name: String) -> String {
    let line = Line(name)
    guard line.words.count > 1 else { return name }
    let whole = CompanyName.withoutPart(name)
    if whole != name { return whole }
    // "ETH Zurich", which is also called "ETH"
    if CompanyName.isKnownName(line, line.words.indices) { return name }
    let shorter = candidates.filter { name.hasPrefix($0.name + " ") && isBelievable($0) }
    if let shortest = shorter.map(\.name).min(by: { $0.utf8.count < $1.utf8.count }) {
      return shortest
    }
    // "Acme Shanghai", "Acme Munich Research Center": a site is named after its town.
    if !EmployerLine.isInstitution(line, line.words.indices),
      let town = line.words.indices.first(where: {
        $0 > 0 && line.key($0 - 1) != "of" && PlaceList.match(line, at: $0) != nil
      })
    {
      return line.text(ofWords: 0..<town)
    }
    return withoutSuffix(line) ?? name
  }

  /// "Acme" for "Acme Holdings" when the role also says plainly "Acme".
  private func withoutSuffix(_ name: Line) -> String? {
    var end = name.words.count
    while end > 1, CompanyName.suffixes.contains(name.key(end - 1)) { end -= 1 }
    guard end < name.words.count, !CompanyName.isVague(name, 0..<end) else { return nil }
    let short = name.text(ofWords: 0..<end)
    return NameUses(of: short, in: reading).inside > 0 ? short : nil
  }
}
