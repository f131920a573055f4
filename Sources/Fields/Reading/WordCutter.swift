/// Cuts the UTF-8 bytes of a passage into words.
///
/// Letters, digits and every non-ASCII character that is not punctuation belong to words. An
/// apostrophe stays inside ("don't"), full stops stay inside short abbreviations ("Ph.D") and
/// figures ("119,000.00").
struct WordCutter {
  private let bytes: [UInt8]
  private var at = 0
  private var lead = Lead.start
  private var gapStart = 0
  private(set) var hasCurrencySign = false
  private(set) var hasDigit = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All words, in order. To be called once.
  mutating func words() -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 6)
    while skipGap(after: words.last) { words.append(cut()) }
    return words
  }

  /// Moves to the next word's first byte and notes what lies between; false at the end.
  private mutating func skipGap(after last: Word?) -> Bool {
    gapStart = at
    lead = last == nil ? .start : .space
    var hasSpace = false
    var hasHyphen = false
    while at < bytes.count {
      let (mark, length) = Mark.read(bytes, at: at)
      switch mark {
      case .letter:
        settle(hasSpace: hasSpace, hasHyphen: hasHyphen, after: last)
        return true
      case .space: hasSpace = true
      case .hyphen: hasHyphen = true
      case .currency:
        hasCurrencySign = true
        raise(.sign)
      case .newline: raise(.stop)
      case .stop:
        // A full stop inside a name (".NET", "Node.js") ends nothing.
        let next = at + length
        let ends = next >= bytes.count || Mark.read(bytes, at: next).0 != .letter
        raise(ends ? .stop : .sign)
      case .sign(let lead): raise(lead)
      }
      at += length
    }
    return false
  }

  private mutating func raise(_ other: Lead) {
    if lead != .start { lead = max(lead, other) }
  }

  private mutating func settle(hasSpace: Bool, hasHyphen: Bool, after last: Word?) {
    guard lead != .start else { return }
    if hasHyphen { raise(hasSpace ? .dash : .hyphen) }
    // "Ph.D. in", "Sr. Engineer", "e.g. Rust": the stop belongs to the abbreviation.
    if lead == .stop, let last, bytes[gapStart] == UInt8(ascii: "."), at - gapStart == 2,
      last.isDotted || Abbreviation.keys.contains(last.key)
    {
      lead = .space
    }
  }

  private mutating func cut() -> Word {
    let start = at
    var key: [UInt8] = []
    var segment = 0
    var isDotted = false
    var hasLower = false
    var capitals = 0
    while at < bytes.count {
      let byte = bytes[at]
      let (mark, length) = Mark.read(bytes, at: at)
      if case .letter = mark {
        if byte >= 0x41, byte <= 0x5A {
          capitals += 1
          key.append(byte | 0x20)
        } else {
          if byte >= 0x61, byte <= 0x7A { hasLower = true }
          key.append(contentsOf: bytes[at..<at + length])
        }
        at += length
        segment += 1
      } else if let step = inner(at, length: length, segment: segment, isDotted: isDotted) {
        if step.keep { key.append(step.byte) } else { isDotted = isDotted || step.byte == 0x2E }
        segment = 0
        at += length
      } else {
        break
      }
    }
    var end = at
    var isPossessive = false
    if key.count > 2, key.suffix(2).elementsEqual([0x27, 0x73]) {
      isPossessive = true
      key.removeLast(2)
      end -= bytes[end - 2] == 0x27 ? 2 : 4
    }
    let first = bytes[start]
    let isDigit = first >= 0x30 && first <= 0x39
    if isDigit { hasDigit = true }
    let text = String(decoding: key, as: UTF8.self)
    let shape: Word.Shape =
      isDigit
      ? .number
      : first >= 0x41 && first <= 0x5A
        ? (!hasLower && capitals > 1 ? .upper : .capital) : capitals > 0 ? .mixed : .lower
    var cues = Cues.of(text)
    if isDigit { cues.insert(.number) }
    if Currency(named: text) != nil { cues.insert(.currency) }
    return Word(
      range: start..<end, key: text, lead: lead, shape: shape, isPossessive: isPossessive,
      isDotted: isDotted, cues: cues)
  }

  /// What to do with a sign between letters that belongs to the word; `nil` ends the word.
  private func inner(
    _ at: Int, length: Int, segment: Int, isDotted: Bool
  ) -> (byte: UInt8, keep: Bool)? {
    let next = at + length
    guard next < bytes.count, at > 0, case .letter = Mark.read(bytes, at: next).0 else {
      return nil
    }
    let isAfterDigit = isDigit(bytes[at - 1])
    switch bytes[at] {
    case 0x27, 0xE2:
      guard bytes[at] == 0x27 || Mark.isApostrophe(bytes, at: at) else { return nil }
      return isAfterDigit ? nil : (0x27, true)
    case 0x2E where isAfterDigit && isDigit(bytes[next]): return (0x2E, true)
    case 0x2C where isAfterDigit && isDigit(bytes[next]): return (0x2C, false)
    case 0x2E where !isAfterDigit && segment <= 2 && isShort(from: next): return (0x2E, false)
    default: return nil
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether at most three letters stand from `start` on, as in the end of `Ph.D` or `B.Eng`.
  private func isShort(from start: Int) -> Bool {
    var end = start
    while end < bytes.count, end - start < 5, case .letter = Mark.read(bytes, at: end).0 {
      if isDigit(bytes[end]) { return false }
      end += 1
    }
    return end - start <= 3
  }
}
