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
  /// Whether the last word's full stop may be part of it: "Ph.D", "Sr".
  private var isBehindAbbreviation = false
  /// The key of the word being read, where it is not the word as written; kept for its storage.
  private var key: [UInt8] = []
  private(set) var hasCurrencySign = false
  private(set) var hasDigit = false
  private(set) var hasColon = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All words, in order. To be called once.
  mutating func words(keys: inout KeyCache) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(bytes.count / 6)
    while skipGap(isFirst: words.isEmpty) { words.append(cut(keys: &keys)) }
    return words
  }

  /// Moves to the next word's first byte and notes what lies between; false at the end.
  private mutating func skipGap(isFirst: Bool) -> Bool {
    gapStart = at
    lead = isFirst ? .start : .space
    var hasSpace = false
    var hasHyphen = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x20 {
        hasSpace = true
        at += 1
        continue
      }
      let (mark, length) = isLetter(byte) ? (.letter, 1) : Mark.read(bytes, at: at)
      switch mark {
      case .letter:
        settle(hasSpace: hasSpace, hasHyphen: hasHyphen)
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
      case .sign(let lead):
        if byte == UInt8(ascii: ":") { hasColon = true }
        raise(lead)
      }
      at += length
    }
    return false
  }

  private mutating func raise(_ other: Lead) {
    if lead != .start { lead = max(lead, other) }
  }

  private mutating func settle(hasSpace: Bool, hasHyphen: Bool) {
    guard lead != .start else { return }
    if hasHyphen { raise(hasSpace ? .dash : .hyphen) }
    // "Ph.D. in", "Sr. Engineer", "e.g. Rust": the stop belongs to the abbreviation.
    if lead == .stop, isBehindAbbreviation, bytes[gapStart] == UInt8(ascii: "."),
      at - gapStart == 2
    {
      lead = .space
    }
  }

  private mutating func cut(keys: inout KeyCache) -> Word {
    let start = at
    let letters = readLetters()
    var end = at
    var hash = letters.hash
    let count = letters.isAsWritten ? at - start : key.count
    let isPossessive =
      count > 2 && keyByte(count - 2, letters, from: start) == 0x27
      && keyByte(count - 1, letters, from: start) == 0x73
    if isPossessive {
      end -= bytes[end - 2] == 0x27 ? 2 : 4
      if !letters.isAsWritten { key.removeLast(2) }
      hash = letters.isAsWritten ? KeyHash(bytes[start..<end]) : KeyHash(key)
    }
    let text = keys.key(hash) {
      letters.isAsWritten
        ? String(decoding: bytes[start..<end], as: UTF8.self) : String(decoding: key, as: UTF8.self)
    }
    var cues = Cues.of(hash)
    isBehindAbbreviation = letters.isDotted || cues.contains(.abbreviation)
    if isDigit(bytes[start]) {
      hasDigit = true
      cues.insert(.number)
    }
    return Word(
      range: start..<end, key: text, lead: lead, shape: letters.shape(from: bytes[start]),
      isPossessive: isPossessive, isDotted: letters.isDotted, cues: cues)
  }

  /// A byte of the key that was read last.
  private func keyByte(_ index: Int, _ letters: Letters, from start: Int) -> UInt8 {
    letters.isAsWritten ? bytes[start + index] : key[index]
  }

  /// What the letters of a word are.
  private struct Letters {
    var hash = KeyHash()
    /// Whether the key is the word itself; otherwise it is in ``WordCutter/key``.
    var isAsWritten = true
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

  /// Reads on to the end of the word.
  private mutating func readLetters() -> Letters {
    var letters = Letters()
    let start = at
    var segment = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x61, byte <= 0x7A {
        letters.hasLower = true
        add(byte, to: &letters)
        at += 1
        segment += 1
        continue
      }
      if byte >= 0x41, byte <= 0x5A {
        copyKey(from: start, of: &letters)
        letters.capitals += 1
        add(byte | 0x20, to: &letters)
        at += 1
        segment += 1
        continue
      }
      let (mark, length) = Mark.read(bytes, at: at)
      if mark == .letter {
        for offset in 0..<length { add(bytes[at + offset], to: &letters) }
        segment += 1
      } else if let step = inner(at, length: length, segment: segment) {
        if !step.keep || length > 1 { copyKey(from: start, of: &letters) }
        if step.keep { add(step.byte, to: &letters) }
        if !step.keep, step.byte == 0x2E { letters.isDotted = true }
        segment = 0
      } else {
        break
      }
      at += length
    }
    return letters
  }

  private mutating func add(_ byte: UInt8, to letters: inout Letters) {
    letters.hash.add(byte)
    if !letters.isAsWritten { key.append(byte) }
  }

  /// Goes over to a key of its own, with what was read so far.
  private mutating func copyKey(from start: Int, of letters: inout Letters) {
    guard letters.isAsWritten else { return }
    letters.isAsWritten = false
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: bytes[start..<at])
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || isDigit(byte)
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
