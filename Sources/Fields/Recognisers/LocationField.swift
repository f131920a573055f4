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
    for (_, line, value) in reading.values(of: .location) { add(PlaceList(value).places, line) }
    if !places.isEmpty { return (places, []) }

    var lone: Set<Int> = []
    for (index, line) in reading.prose where isCandidate(line) {
      if let employer = EmployerLine(line, index: index) {
        add(employer.places, line)
        continue
      }
      let list = PlaceList(line)
      guard list.isComplete, list.isKnown, !isSkill(line) else { continue }
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

    for (_, line) in reading.prose where line.passage.depth > 0 {
      let found = PlaceSentence(line).places()
      for (place, range) in found where !places.contains(where: { $0.value.name == place.name }) {
        places.append(line.stated(place, words: range))
      }
      if !places.isEmpty { break }
    }
    return (places, [])
  }

  /// Whether a town's name alone is more often a web framework in a list of skills.
  private static func isSkill(_ line: Line) -> Bool {
    line.words.count == 1 && line.key(0) == "phoenix"
  }

  /// Whether a line can be nothing but places.
  private static func isCandidate(_ line: Line) -> Bool {
    guard line.passage.depth == 1, line.words.count <= 24, line.strand != .benefits,
      let first = line.words.first
    else { return false }
    return line.cues.contains(.place) || ["remote", "hybrid"].contains(first.key)
  }
}
