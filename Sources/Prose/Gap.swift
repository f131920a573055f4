/// What stands between the last token and the next, gathered byte by byte.
struct Gap {
  private let separatesLines: Bool
  // How many there are of each, as far as none, one and several are told apart.
  private var spaces: UInt8 = 0
  private var hyphens: UInt8 = 0
  private var dots: UInt8 = 0
  private var stars: UInt8 = 0
  private var slashes: UInt8 = 0
  private var commas: UInt8 = 0
  /// Anything that no phrase crosses.
  private var others: UInt8 = 0
  /// The last byte that counts.
  private var last: UInt8 = 0
  /// The first byte.
  private var first: UInt8 = 0
  /// Where the last byte that counts ended: a prefix stands directly before its word.
  private var lastEnd = 0
  /// Where the token before ended, when the gap begins directly behind it; -1 elsewhere.
  private var begin = -1

  init(separatesLines: Bool) { self.separatesLines = separatesLines }

  /// Begins again behind a token.
  mutating func clear(at offset: Int) {
    self = Gap(separatesLines: separatesLines)
    lastEnd = offset
    begin = offset
  }

  /// Begins again behind something that keeps words apart.
  mutating func separate(at offset: Int) {
    clear(at: offset)
    begin = -1
    others = 1
  }

  /// The gap as it was before `token` was read, as far as its joint tells.
  func before(_ token: Token) -> Gap {
    var gap = Gap(separatesLines: separatesLines)
    switch token.joint {
    case .attached: break
    case .hyphen: gap.hyphens = 1
    case .dot: gap.dots = 1
    case .space: gap.spaces = 1
    case .comma: gap.commas = 1
    case .slash: gap.slashes = 1
    case .apart: gap.others = 1
    }
    return gap
  }

  /// Whether the next word hangs on `token`, as the parts of a mailbox's name do.
  func isAttached(_ token: Token) -> Bool {
    spaces == 0 && commas == 0 && others == 0 && slashes == 0 && stars == 0
  }

  mutating func add(_ byte: UInt8, at offset: Int) {
    switch byte {
    case UInt8(ascii: "\n") where separatesLines: Gap.count(&others)
    case 0x20, 0x09...0x0D: Gap.count(&spaces)
    case UInt8(ascii: "-"): Gap.count(&hyphens)
    case UInt8(ascii: "."): Gap.count(&dots)
    case UInt8(ascii: "*"): Gap.count(&stars)
    case UInt8(ascii: "/"): Gap.count(&slashes)
    case UInt8(ascii: ","), UInt8(ascii: ";"): Gap.count(&commas)
    default: Gap.count(&others)
    }
    if begin == offset { first = byte }
    last = byte
    lastEnd = offset + 1
  }

  mutating func add(_ wide: WideCharacter, at offset: Int, width: Int) {
    switch wide {
    case .space: Gap.count(&spaces)
    case .hyphen: Gap.count(&hyphens)
    case .nothing: return
    default: Gap.count(&others)
    }
    last = 0
    lastEnd = offset + width
  }

  private static func count(_ sign: inout UInt8) {
    if sign < 2 { sign += 1 }
  }

  /// The `.` or `*` that stands directly before `start` and not directly behind a word.
  func prefix(before start: Int) -> UInt8 {
    guard last == UInt8(ascii: ".") || last == UInt8(ascii: "*"), lastEnd == start else {
      return 0
    }
    let isDot =
      last == UInt8(ascii: ".") && dots == 1 && !(begin >= 0 && isOnlyDot)
    let isStar = last == UInt8(ascii: "*") && stars == 1
    return isDot || isStar ? last : 0
  }

  /// Whether the gap is one space between two words, as most are.
  func isOneSpace(before start: Int) -> Bool { last == 0x20 && begin == start - 1 }

  /// The joint of the word that begins at `start`.
  func joint(isFirst: Bool, before start: Int) -> Joint {
    if isFirst { return .apart }
    if begin == start - 1, let joint = inner { return joint }
    if others > 0 { return .apart }
    if commas > 0 {
      return commas == 1 && slashes + hyphens + innerDots(start) == 0 ? .comma : .apart
    }
    if slashes > 0 { return slashes == 1 && hyphens + innerDots(start) == 0 ? .slash : .apart }
    if innerStars(start) > 0 { return .apart }
    if hyphens > 0 {
      guard hyphens == 1, dots == 0 else { return .apart }
      // "short- and long-term": a hyphen that waits for its word.
      return spaces == 0 ? .hyphen : first == UInt8(ascii: "-") ? .space : .apart
    }
    if begin >= 0, isOnlyDot { return .dot }
    if innerDots(start) > 0 { return .apart }
    return spaces > 0 ? .space : .attached
  }

  /// As above, with a look at the words on both sides: a sentence that lacks its space ("works.The")
  /// is not one name, and the full stop of "U.S. citizen" or "vs. other" does not end a sentence.
  func joint(behind token: Token?, before word: Range<Int>, in bytes: [UInt8]) -> Joint {
    let joint = joint(isFirst: token == nil, before: word.lowerBound)
    guard let token else { return joint }
    switch joint {
    case .dot:
      guard ByteClass.isLower(bytes[word.lowerBound - 2]) else { return joint }
      return SentenceOpening.isOne(in: bytes, at: word.lowerBound) ? .apart : joint
    case .apart where dots == 1 && first == UInt8(ascii: ".") && others + commas + slashes == 0:
      return Gap.isAbbreviation(token) ? .space : .apart
    default: return joint
    }
  }

  private static func isAbbreviation(_ token: Token) -> Bool {
    if token.hash == versus { return true }
    if case .dot = token.joint { return token.end - token.start == 1 }
    return false
  }

  private static let versus: UInt64 = {
    var folding = WordFolding()
    return folding.hash(of: "vs")
  }()

  /// The joint of a single sign between two words, with nothing around it.
  private var inner: Joint? {
    switch last {
    case UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "#"): .attached
    case UInt8(ascii: "+"): .slash
    default: nil
    }
  }

  private var isOnlyDot: Bool {
    dots == 1 && spaces + hyphens + stars + slashes + commas + others == 0
  }

  /// The dots that are not the next word's prefix.
  private func innerDots(_ start: Int) -> UInt8 {
    prefix(before: start) == UInt8(ascii: ".") ? dots - 1 : dots
  }

  private func innerStars(_ start: Int) -> UInt8 {
    prefix(before: start) == UInt8(ascii: "*") ? stars - 1 : stars
  }
}
