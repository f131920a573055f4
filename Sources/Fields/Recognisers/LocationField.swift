import Prose

/// Reads where a role is: field lines, a line that is nothing but places, the title's end, and
/// sentences that say where the work is. What comes first in this order counts alone.
enum LocationField {
  /// The places, and the passages that are nothing but places.
  static func read(
    _ reading: Reading, title: Stated<JobTitle>?
  ) -> (places: [Stated<Place>], lines: Set<Int>) {
    var places: [Stated<Place>] = []
    func add(_ found: [Place], _ line: Line) {
      for place in found where !places.contains(where: { $0.value.name == place.name }) {
        places.append(line.stated(place))
      }
    }
    let stated = reading.values(of: .location)
    // "Or, LOCATION: Toronto": the first of them stands in the title.
    if let title, let first = stated.first, first.line.key(0) == "or" {
      places = title.value.places.map { place in title.map { _ in place } }
    }
    for (index, line, value) in stated {
      add(PlaceList(value).places, line)
      if let next = reading.lines.dropFirst(index + 1).first { add(alternatives(next), next) }
    }
    if !places.isEmpty { return (places, []) }

    var lone: Set<Int> = []
    for (index, line) in reading.prose where isCandidate(line) {
      if let employer = EmployerLine(line, index: index) {
        add(employer.places, line)
        continue
      }
      let list = PlaceList(line)
      // The letters of "NZ$90k" name dollars.
      guard list.isComplete, list.isKnown, !isSkill(line), !line.hasCurrencySign else {
        if index <= 6 || isOfOffice(line) { add(placesBeforeTerms(line), line) }
        if index <= 3 { add(placesBehindRemark(line), line) }
        continue
      }
      // Far down, a list of wider areas tells of customers as often as of the work.
      guard index <= 6 || list.namesTown else { continue }
      add(list.places, line)
      lone.insert(index)
    }
    if let title {
      for place in title.value.places where !places.contains(where: { $0.value.name == place.name })
      {
        places.append(title.map { _ in place })
      }
    }
    if !places.isEmpty { return (places, lone) }

    for (index, line) in reading.prose
    where (1...6).contains(index) && line.passage.depth > 0 && line.cues.contains(.place) {
      add(placesOfSentence(line), line)
    }
    if !places.isEmpty { return (places, []) }
    for (_, line) in reading.prose where line.passage.depth > 0 {
      let found = PlaceSentence(line).places()
      for (place, range) in found where !places.contains(where: { $0.value.name == place.name }) {
        places.append(line.stated(place, words: range))
      }
      if !places.isEmpty { break }
    }
    return (places, [])
  }

  /// The places of a sentence that is nothing else, behind another: "We build satellites. Rome or Turin,
  /// Italy."
  private static func placesOfSentence(_ line: Line) -> [Place] {
    let starts = line.words.indices.dropFirst().filter {
      [.stop, .semicolon].contains(line.words[$0].lead)
    }
    for (start, end) in zip(starts, starts.dropFirst() + [line.words.count])
    where end - start <= 14 {
      let list = PlaceList(line.text(ofWords: start..<end))
      if list.isComplete, list.isKnown, list.namesTown { return list.places }
    }
    return []
  }

  /// The places of a line that goes on with the list of the field line before it: "or Bristol".
  private static func alternatives(_ line: Line) -> [Place] {
    guard line.key(0) == "or", line.words.count <= 12 else { return [] }
    let list = PlaceList(line)
    return list.isComplete && list.isKnown && list.namesTown ? list.places : []
  }

  /// Whether a town's name alone is more often a web framework in a list of skills.
  private static func isSkill(_ line: Line) -> Bool {
    line.words.count == 1 && line.key(0) == "phoenix"
  }

  /// "USA, WA, Seattle - 120,000 - 160,000 USD annually": what an office pays, with its country first.
  private static func isOfOffice(_ line: Line) -> Bool {
    guard line.cues.contains(.currency), let (entries, _) = PlaceList.match(line, at: 0) else {
      return false
    }
    return entries.contains { $0.country == $0.name }
  }

  /// The town that a short line about the terms of the work begins with: "Tokyo, visa sponsorship",
  /// "Warsaw | 12 000 PLN | B2B".
  private static func placesBeforeTerms(_ line: Line) -> [Place] {
    // "Remote (US & Canada), $180k"
    let isRemote = line.key(0) == "remote" && !line.limitsRemote(at: 0)
    guard let count = town(at: 0, in: line) ?? (isRemote ? 1 : nil) else { return [] }
    var end = count
    var parts = 1
    while end < line.words.count {
      let start = line.key(end) == "or" ? end + 1 : end
      guard let (_, count) = PlaceList.match(line, at: start), line.words[end].lead <= .comma
      else { break }
      end = start + count
      parts += 1
    }
    guard let next = line.word(end), next.lead > .sign else { return [] }
    // "Salinas, CA. You'll be in a field": a town with its state is no remark about something else.
    let isAddress = parts > 1 && (next.lead == .stop || next.shape == .lower)
    guard
      isAddress
        || line.words.count <= 14
          && (line.hasCurrencySign || !line.cues.isDisjoint(with: [.currency, .employment])
            || line.words[end...].contains(where: { terms.contains($0.key) }))
    else { return [] }
    let list = PlaceList(line.text(ofWords: 0..<end))
    return list.namesTown ? list.places : []
  }

  /// How many words the name of a town or a country has at `index`; a town that the program does not
  /// know shows by its state: "Salinas, CA".
  private static func town(at index: Int, in line: Line) -> Int? {
    if let (entries, count) = PlaceList.match(line, at: index) {
      return entries.contains { $0.kind == .city || $0.country == $0.name } ? count : nil
    }
    let end = line.words.indices.dropFirst(index + 1).prefix(3).first {
      line.words[$0].lead > .hyphen
    }
    guard let end, line.words[end].lead == .comma,
      line.words[index..<end].allSatisfy({
        $0.isName && $0.cues.isDisjoint(with: [.technology, .title, .common])
      }),
      let (entries, _) = PlaceList.match(line, at: end),
      entries.contains(where: { $0.kind != .city })
    else { return nil }
    return end - index
  }

  /// The town at the end of a few words about the employer or the work: "Series A fintech, Nairobi",
  /// "Graduate role - Manchester", "trading shop in Chicago".
  private static func placesBehindRemark(_ line: Line) -> [Place] {
    // A list of names alone is one of skills more often: "Juniper, Palo Alto".
    guard (2...8).contains(line.words.count), line.bytes.last != UInt8(ascii: "."),
      line.words[0].shape == .lower || line.words[1].shape == .lower
        || line.words.count > 2 && line.words[2].shape == .lower,
      let start = line.words.indices.last(where: {
        line.words[$0].lead > .sign || line.key($0 - 1) == "in"
      }), start > 0, line.words[start].cues.contains(.place), line.key(start) != "phoenix",
      !line.words[1..<start].contains(where: { $0.lead > .sign }),
      !line.words[..<start].contains(where: { notOfWork.contains($0.key) })
    else { return [] }
    let list = PlaceList(line.text(ofWords: start..<line.words.count))
    return list.isComplete && list.isKnown && list.namesTown ? list.places : []
  }

  /// What towns are named with that are not where the work is.
  private static let notOfWork: Set<String> = [
    "experience", "degree", "phd", "studied", "knowledge", "clients", "customers", "travel",
    "trips", "university", "not", "no", "markets", "sites", "plants", "teams", "hq",
    "headquarters", "headquartered", "founded", "partners", "suppliers", "vendors", "colleagues",
    "users", "conference", "conferences",
  ]

  private static let terms: Set<String> = [
    "visa", "relocation", "remote", "hybrid", "onsite", "office", "sponsorship", "b2b", "days",
    "wfh", "salary", "permanent",
  ]

  /// Whether a line can be nothing but places.
  private static func isCandidate(_ line: Line) -> Bool {
    guard line.passage.depth == 1, line.words.count <= 24, line.strand != .benefits,
      let first = line.words.first
    else { return false }
    return line.cues.contains(.place) || ["remote", "hybrid"].contains(first.key)
      || line.words[line.words.count - 1].key == "remote"
  }
}
