/// The places that a line names behind its employer, part by part, up to the first part that is
/// something else: "Rome; Turin, Italy", "Rome | Turin", "Eindhoven (NL) or Toulouse (FR)".
struct PlacesBehindName {
  private(set) var places: [Place] = []

  /// Whether a town is among them, or work from anywhere.
  var namesTown: Bool { places.contains { $0.kind == .city || $0.kind == .remote } }

  /// Reads the words from `start` on; behind a sure name one of its parts may stand first: "Physics
  /// Division, Rome".
  init(_ line: Line, from start: Int, behindSureName isSure: Bool) {
    var isFirst = isSure
    for part in PlacesBehindName.parts(of: line, from: start) {
      // "(NL)", "(about 30% travel)": a remark about the place before it.
      let isBracket = line.words[part.lowerBound].lead == .open
      if isBracket, let last = places.last, last.kind != .remote { continue }
      let found = PlacesBehindName.places(in: part, of: line, mayFollowDepartment: isFirst)
      if found.isEmpty {
        if isBracket { continue }
        return
      }
      isFirst = false
      for place in found where !places.contains(where: { $0.name == place.name }) {
        places.append(place)
      }
    }
  }

  /// What marks stronger than a comma set apart.
  private static func parts(of line: Line, from start: Int) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var begin = start
    for index in line.words.indices.dropFirst(start + 1) where line.words[index].lead > .comma {
      parts.append(begin..<index)
      begin = index
    }
    if begin < line.words.count { parts.append(begin..<line.words.count) }
    return parts
  }

  /// The places of a part: of all of it, of what stands before the last of its commas ("Rome, full-time"),
  /// or behind the first.
  private static func places(
    in part: Range<Int>, of line: Line, mayFollowDepartment: Bool
  ) -> [Place] {
    let commas = part.dropFirst().filter { line.words[$0].lead == .comma }
    let shorter = commas.reversed().map { part.lowerBound..<$0 }
    let later = mayFollowDepartment ? commas.map { $0..<part.upperBound } : []
    for words in [part] + shorter + later {
      let list = PlaceList(line.text(ofWords: words))
      if list.isComplete, list.isKnown { return list.places }
    }
    return []
  }
}
