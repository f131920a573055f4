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
  /// The key of the word being read; kept for its storage.
  private var key: [UInt8] = []
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
    let letters = readLetters()
    var end = at
    let isPossessive = key.count > 2 && key[key.count - 2] == 0x27 && key[key.count - 1] == 0x73
    if isPossessive {
      key.removeLast(2)
      end -= bytes[end - 2] == 0x27 ? 2 : 4
    }
    let isNumber = isDigit(bytes[start])
    if isNumber { hasDigit = true }
    let text = String(decoding: key, as: UTF8.self)
    var cues = Cues.of(text)
    if isNumber { cues.insert(.number) }
    return Word(
      range: start..<end, key: text, lead: lead, shape: letters.shape(from: bytes[start]),
      isPossessive: isPossessive, isDotted: letters.isDotted, cues: cues)
  }

  /// What the letters of a word are.
  private struct Letters {
    var isDotted = false
    var hasLower = false
    var capitals = 0

    func shape(from first: UInt8) -> Word.Shape {
      switch first {
      case 0x30...0x39: .number
      case 0x41...0x5A: !hasLower && capitals > 1 ? .upper : .capital
      default: capitals > 0 ? .mixed : .lower
      }
    }
  }

  /// Reads on to the end of the word and leaves its key in `key`.
  private mutating func readLetters() -> Letters {
    var letters = Letters()
    var segment = 0
    key.removeAll(keepingCapacity: true)
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x61, byte <= 0x7A {
        letters.hasLower = true
        key.append(byte)
        at += 1
        segment += 1
        continue
      }
      let (mark, length) = Mark.read(bytes, at: at)
      if mark == .letter {
        if byte >= 0x41, byte <= 0x5A {
          letters.capitals += 1
          key.append(byte | 0x20)
        } else {
          for offset in 0..<length { key.append(bytes[at + offset]) }
        }
        segment += 1
      } else if let step = inner(at, length: length, segment: segment) {
        if step.keep { key.append(step.byte) }
        if !step.keep, step.byte == 0x2E { letters.isDotted = true }
        segment = 0
      } else {
        break
      }
      at += length
    }
    return letters
  }

  /// What to do with a sign between letters that belongs to the word; `nil` ends the word.
  private func inner(
    _ at: Int, length: Int, segment: Int
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
