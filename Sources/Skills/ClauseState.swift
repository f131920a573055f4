/// Where the reading of a clause stands.
struct ClauseState {
  /// The first word that a cue can reach back to.
  var start = 0
  /// The cue whose words reach on.
  var forward: Cue?
  /// The last comma in the clause, as the word behind it.
  var lastComma: Int?
  /// The last "no" in the clause.
  var no: Int?
  /// The word behind the last cue.
  var cueEnd = -1

  /// Begins another clause.
  mutating func end(at index: Int) {
    start = index
    forward = nil
    lastComma = nil
    no = nil
  }
}
