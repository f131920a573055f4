import Prose

/// A line that is nothing but a name, between the title and where the work is:
///
///     - Optical Engineer
///     - Acme Robotics
///     - Boston, MA
enum LoneName {
  /// Whether the line at `index` is one; no other line tells a name from a skill.
  static func stands(at index: Int, in lines: [Line]) -> Bool {
    guard (1...3).contains(index), index + 1 < lines.count, isName(lines[index]) else {
      return false
    }
    let (above, below) = (lines[index - 1], lines[index + 1])
    guard above.cues.contains(.title), JobTitle(above) != nil else { return false }
    if PlaceLine.matches(below.passage.text) || FieldLine(below) != nil { return true }
    // "Acme", and below it "Acme keeps records for 2,400 clinics."
    let name = lines[index].passage.text
    return below.passage.text.hasPrefix(name) && below.words.count > lines[index].words.count
  }

  private static func isName(_ line: Line) -> Bool {
    (1...4).contains(line.words.count) && line.passage.depth == 1
      && line.words.allSatisfy { $0.isName && $0.lead <= .sign || $0.lead == .start }
      && line.cues.isDisjoint(with: [.title, .degree, .employment, .month, .year])
      && (!CompanyName.isVague(line, line.words.indices)
        || line.words.count == 1 && CompanyName.vendors.contains(line.key(0)))
  }
}
