import Prose

/// Reads the lowest degree that a role asks for.
enum DegreeField {
  /// The words that a degree begins with.
  static let firstWords: [String] = [
    "bachelor", "bachelors", "baccalaureate", "phd", "doctorate", "doctorates", "dphil", "dsc",
    "ph", "doctoral", "undergraduate", "undergrad", "advanced", "graduate", "postgraduate",
    "master", "masters", "bs", "bsc", "ba", "beng", "btech", "basc", "bse", "bsee", "bscs", "be",
    "ms", "msc", "ma", "meng", "mtech", "masc", "mse", "msee", "mscs", "mba", "me", "mphil",
    "bac", "diplom", "honours", "honors", "bsn", "bfa", "bba", "bcom", "bsme", "msn", "mfa", "mph",
    "mlis",
  ]

  static func read(_ reading: Reading) -> Stated<Degree>? {
    var lowest: Stated<Degree>?
    for (_, line) in reading.prose where line.cues.contains(.degree) {
      guard line.strand.mayAsk else { continue }
      for word in words(in: line) where word.degree < lowest?.value ?? .phd || lowest == nil {
        lowest = line.stated(word.degree, words: word.range)
      }
    }
    return lowest
  }

  /// The degrees that a line asks for.
  private static func words(in line: Line) -> [DegreeWord] {
    line.words.indices.compactMap { index in
      guard let word = DegreeWord(line, at: index), !isOfOthers(line, at: index),
        !isTaught(line, at: index), !isDenied(line, around: word.range),
        !Preference.isOnlyPreferred(line, around: word.range)
      else { return nil }
      return word
    }
  }

  /// "40+ PhDs", "mentor PhD students", "a team of PhD researchers": people who work there.
  private static func isOfOthers(_ line: Line, at index: Int) -> Bool {
    let next = line.key(index + 1)
    if ["students", "researchers", "interns", "colleagues", "scientists"].contains(next) {
      return true
    }
    let before = line.sentence(around: index).lowerBound..<index
    return before.suffix(5).contains {
      ["mentor", "mentoring", "supervise", "supervising", "team", "our", "tuition", "pursue"]
        .contains(line.key($0))
    } && line.key(index - 1) != "a"
  }
}
