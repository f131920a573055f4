/// Reads months, seasons and years in a title: "May-August", "Summer 2026", "2026".
enum PeriodOfYear {
  static func text(in line: Line) -> String? {
    guard
      let start = line.words.indices.first(where: { isPart(line.words[$0]) })
    else { return nil }
    var end = start + 1
    while let word = line.word(end), word.lead <= .slash || word.lead == .dash,
      isPart(word) || (word.key == "to" && line.word(end + 1).map(isPart) == true)
    {
      end += 1
    }
    return line.text(ofWords: start..<end)
  }

  private static func isPart(_ word: Word) -> Bool {
    if word.cues.contains(.month), word.isName { return true }
    guard word.shape == .number, let year = Int(word.key) else { return false }
    return (2000...2100).contains(year)
  }
}
