/// Words that say how much the skills near them are wanted.
struct Cue: Sendable, Hashable {
  enum Reach: Sendable, Hashable {
    /// It speaks of what follows: "experience with", "ideally".
    case forward
    /// It speaks of what precedes: "is a plus", "is not required".
    case backward
    /// Of what follows where it begins its clause, of what precedes elsewhere: "preferred".
    case either
    /// Of what follows where its clause has named no skill yet: "it would be nice if".
    case impersonal
    /// Of what follows where a colon or a dash stands behind it: "nice: Rust".
    case label
  }

  var strength: Strength
  var reach: Reach
  /// Whether it holds only where nothing stronger has been said: "knowledge of" is no requirement in
  /// "you don't need any knowledge of finance".
  var isWeak = false
  /// Whether it shows that the text describes the work, and not the reader.
  var isDescriptive = false
  /// Whether no requirement can follow in its clause: "nor do you need to know".
  var isFirm = false
  /// Whether it says of what follows what was said just before: "is a plus, and so is".
  var isEcho = false
  /// Whether it is about the person wanted, so that an infinitive behind it tells of the work:
  /// "looking for an engineer to work on".
  var seeksPerson = false

  /// Whether it can stand before a colon and a list: "Required:", "Nice to have:".
  var isLabel: Bool {
    !isWeak && !isDescriptive && !isEcho && (strength == .required || strength == .preferred)
  }

  /// What the person wanted is to do.
  static let duty = Cue(strength: .mentioned, reach: .forward)
}
