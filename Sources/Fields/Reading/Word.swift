/// One word of a passage, with what a recogniser has to know about it.
struct Word: Sendable {
  /// The bytes of the word in its passage; a possessive ending lies outside.
  let range: Range<Int>
  /// Lower case, typographic apostrophes as `'`, without inner full stops (`Ph.D` is `phd`).
  let key: String
  /// What stands between the word before and this one.
  let lead: Lead
  let shape: Shape
  /// Whether `'s` or `s'` follows: "Serokell’s".
  let isPossessive: Bool
  /// Whether full stops inside it fell away: `M.S`, `Ph.D`.
  let isDotted: Bool
  let cues: Cues

  /// How a word is written.
  enum Shape: Sendable {
    case lower
    /// Begins with a capital: "Linux", "LiDAR".
    case capital
    /// Two or more letters and all of them capitals: "NVIDIA".
    case upper
    /// A small letter first and a capital later: "iOS".
    case mixed
    /// Begins with a digit: "140k", "3D".
    case number
  }

  /// Whether letters are an amount of rand: "R900k", "R1.2m", "R45,000".
  static func isRand(_ letters: ArraySlice<UInt8>) -> Bool {
    guard letters.count > 3, letters.first == UInt8(ascii: "R") else { return false }
    var digits = letters.dropFirst()
    let isRound = digits.last == UInt8(ascii: "k") || digits.last == UInt8(ascii: "m")
    if isRound { digits.removeLast() }
    // "R740" is a thing.
    guard isRound || digits.count > 4 else { return false }
    return digits.allSatisfy {
      (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
  }

  /// Whether it can be part of a name.
  var isName: Bool {
    switch shape {
    case .capital, .upper, .mixed: true
    case .lower, .number: false
    }
  }
}

/// What stands between two words, the strongest sign of it.
enum Lead: Int, Sendable, Comparable {
  case space, hyphen, underscore, slash, quote, sign, comma, colon, dash, semicolon, open, close
  case stop, start

  static func < (left: Lead, right: Lead) -> Bool { left.rawValue < right.rawValue }
}
