/// Where the reading of a clause stands.
struct ClauseState {
  /// The first word that a cue can reach back to.
  var start = 0
  /// Where the clause before began.
  var previousStart = 0
  /// The cue whose words reach on.
  var forward: Cue?
  /// The cue that stands before the colon of a list, whose items semicolons may set apart.
  var label: Cue?
  /// The last comma in the clause, as the word behind it.
  var lastComma: Int?
  /// The last "no" in the clause.
  var no: Int?
  /// The word behind the last cue.
  var cueEnd = -1
  /// What the last cue said, if it was about what precedes.
  var echo: Strength?
  /// Whether the sentence has told whom it looks for.
  var seeksPerson = false

  /// Begins another clause.
  mutating func end(at index: Int) {
    previousStart = start
    start = index
    forward = nil
    lastComma = nil
    no = nil
  }

  /// Takes what a cue in front says of the words behind it, unless what holds already is to stay.
  mutating func reachOn(_ cue: Cue, at range: Range<Int>) {
    var cue = cue
    if cue.isEcho { cue.strength = echo ?? cue.strength }
    echo = nil
    seeksPerson = seeksPerson || cue.seeksPerson
    if !yields(to: cue, at: range) { return }
    forward = cue
  }

  private func yields(to cue: Cue, at range: Range<Int>) -> Bool {
    guard let forward else { return true }
    if cue.isWeak {
      return !forward.isFirm && (forward.strength == .required || forward.strength == .mentioned)
    }
    guard cue.strength == .required else { return true }
    // "Nor do you need", but not "neither Go nor Java, you must know C".
    if forward.isFirm {
      return lastComma.map { $0 >= cueEnd && range.lowerBound - $0 <= 1 } ?? false
    }
    // "Ideally, you have", "preferring candidates with".
    let isLower = forward.strength == .preferred || forward.strength == .waived
    return !isLower || range.lowerBound != cueEnd
  }
}
