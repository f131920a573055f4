/// What stands between the last token and the next, gathered byte by byte.
struct Gap {
  private let separatesLines: Bool
  private var spaces = 0
  private var hyphens = 0
  private var dots = 0
  private var stars = 0
  private var slashes = 0
  private var commas = 0
  /// Anything that no phrase crosses.
  private var others = 0
  /// Where the last byte that counts ended: a prefix stands directly before its word.
  private var lastEnd = 0
  /// The last byte that counts.
  private var last: UInt8 = 0
  /// Whether the gap begins directly behind a token.
  private var isBehindToken = false

  init(separatesLines: Bool) { self.separatesLines = separatesLines }

  /// Begins again behind a token.
  mutating func clear(at offset: Int) {
    self = Gap(separatesLines: separatesLines)
    lastEnd = offset
    isBehindToken = true
  }

  /// Begins again behind something that keeps words apart.
  mutating func separate(at offset: Int) {
    clear(at: offset)
    isBehindToken = false
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
    case UInt8(ascii: "\n") where separatesLines: others += 1
    case 0x20, 0x09...0x0D: spaces += 1
    case UInt8(ascii: "-"): hyphens += 1
    case UInt8(ascii: "."): dots += 1
    case UInt8(ascii: "*"): stars += 1
    case UInt8(ascii: "/"): slashes += 1
    case UInt8(ascii: ","), UInt8(ascii: ";"): commas += 1
    default: others += 1
    }
    last = byte
    lastEnd = offset + 1
  }

  mutating func add(_ wide: WideCharacter, at offset: Int, width: Int) {
    switch wide {
    case .space: spaces += 1
    case .hyphen: hyphens += 1
    case .nothing: return
    default: others += 1
    }
    last = 0
    lastEnd = offset + width
  }

  /// The `.` or `*` that stands directly before `start` and not directly behind a word.
  func prefix(before start: Int) -> UInt8 {
    guard lastEnd == start else { return 0 }
    let isDot =
      last == UInt8(ascii: ".") && dots == 1 && !(isBehindToken && isOnly(dots: 1))
    let isStar = last == UInt8(ascii: "*") && stars == 1
    return isDot || isStar ? last : 0
  }

  /// The joint of the word that begins at `start`.
  func joint(isFirst: Bool, before start: Int) -> Joint {
    if isFirst || others > 0 { return .apart }
    if commas > 0 {
      return commas == 1 && slashes + hyphens + innerDots(start) == 0 ? .comma : .apart
    }
    if slashes > 0 { return slashes == 1 && hyphens + innerDots(start) == 0 ? .slash : .apart }
    if innerStars(start) > 0 { return .apart }
    if hyphens > 0 { return hyphens == 1 && spaces + dots == 0 ? .hyphen : .apart }
    if isBehindToken, isOnly(dots: 1) { return .dot }
    if innerDots(start) > 0 { return .apart }
    return spaces > 0 ? .space : .attached
  }

  /// As above, but a sentence that lacks its space ("works.The") is not one name.
  func joint(isFirst: Bool, before start: Int, word: Range<Int>, in bytes: [UInt8]) -> Joint {
    let joint = joint(isFirst: isFirst, before: start)
    guard joint == .dot, start >= 2 else { return joint }
    let isCapitalised =
      ByteClass.isUpper(bytes[start]) && word.count >= 2 && ByteClass.isLower(bytes[start + 1])
    return isCapitalised && ByteClass.isLower(bytes[start - 2]) ? .apart : joint
  }

  private func isOnly(dots count: Int) -> Bool {
    dots == count && spaces + hyphens + stars + slashes + commas + others == 0
  }

  /// The dots that are not the next word's prefix.
  private func innerDots(_ start: Int) -> Int {
    prefix(before: start) == UInt8(ascii: ".") ? dots - 1 : dots
  }

  private func innerStars(_ start: Int) -> Int {
    prefix(before: start) == UInt8(ascii: "*") ? stars - 1 : stars
  }
}
