/// Words that say how much the skills near them are wanted.
struct Cue: Sendable, Hashable {
  enum Reach: Sendable, Hashable {
    /// It speaks of what follows: "experience with", "ideally".
    case forward
    /// It speaks of what precedes: "is a plus", "is not required".
    case backward
    /// Of what follows where it begins its clause, of what precedes elsewhere: "preferred".
    case either
  }

  var strength: Strength
  var reach: Reach
  /// Whether it holds only where nothing stronger has been said: "knowledge of" is no requirement in
  /// "you don't need any knowledge of finance".
  var isWeak = false
  /// Whether it shows that the text describes the work, and not the reader.
  var isDescriptive = false
}
