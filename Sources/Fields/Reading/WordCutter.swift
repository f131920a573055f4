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
  /// Whether the last word says how a company is set up: "Inc".
  private var isBehindLegalForm = false
  private(set) var hasCurrencySign = false
  private(set) var hasDigit = false
  private(set) var hasColon = false
  /// Where lines end.
  private(set) var lineBreaks: [Int] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first `limit` words, in order. To be called once.
  mutating func words(keys: inout KeyCache, limit: Int = .max) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(min(bytes.count / 5 + 1, limit))
    while words.count < limit, skipGap(isFirst: words.isEmpty) { words.append(cut(keys: &keys)) }
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
      case .newline:
        if byte == UInt8(ascii: "\n") { lineBreaks.append(at) }
        raise(.stop)
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
    // "Ph.D. in", "Sr. Engineer", "e.g. Rust", "Acme Inc. - Rome": the stop belongs to the abbreviation.
    if lead == .stop, isBehindAbbreviation || isBehindLegalForm,
      bytes[gapStart] == UInt8(ascii: "."), let other = lead(behindStopOf: gapStart..<at),
      // "We are Acme Inc. The team"
      isBehindAbbreviation || other > .space || hasHyphen || !isCapital(bytes[at])
    {
      lead = hasHyphen ? max(other, .dash) : other
    }
  }

  private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// What a gap is without the full stop that it begins with; `nil` where it ends a sentence anyway, or
  /// the next word stands close behind the stop.
  private func lead(behindStopOf gap: Range<Int>) -> Lead? {
    var index = gap.lowerBound + 1
    guard index < gap.upperBound else { return nil }
    var lead = Lead.space
    while index < gap.upperBound {
      let (mark, length) = Mark.read(bytes, at: index)
      switch mark {
      case .stop, .newline, .letter: return nil
      case .space, .hyphen: break
      case .currency: lead = max(lead, .sign)
      case .sign(let other): lead = max(lead, other)
      }
      index += length
    }
    return lead
  }

  private mutating func cut(keys: inout KeyCache) -> Word {
    let start = at
    let letters = readLetters()
    let end = letters.possessor?.end ?? at
    let hash = letters.possessor?.hash ?? letters.hash
    let key = keys.key(hash) {
      let word = bytes[start..<end]
      return letters.isAsWritten
        ? String(decoding: word, as: UTF8.self)
        : String(decoding: WordCutter.key(of: word), as: UTF8.self)
    }
    var cues = Cues.of(hash)
    // "Salinas, CA. You will": two capitals are a state, and no "ca." of about.
    let isCode = letters.capitals == 2 && end - start == 2
    isBehindAbbreviation = letters.isDotted || cues.contains(.abbreviation) && !isCode
    isBehindLegalForm = cues.contains(.legalForm) && isCapital(bytes[start])
    if isDigit(bytes[start]) {
      hasDigit = true
      cues.insert(.number)
      if end - start > 2, TightYears.value(of: key) != nil { cues.insert(.year) }
    } else if bytes[start] == UInt8(ascii: "R"), Word.isRand(bytes[start..<end]) {
      hasDigit = true
      cues.insert(.currency)
    }
    return Word(
      range: start..<end, key: key, lead: lead, shape: letters.shape(of: bytes[start..<end]),
      isPossessive: letters.possessor != nil, isDotted: letters.isDotted, cues: cues)
  }

  /// What the letters of a word are.
  private struct Letters {
    /// The hash of the key.
    var hash = KeyHash()
    /// The word before a possessive ending: where it ends, and the hash of its key.
    var possessor: (end: Int, hash: KeyHash)?
    /// Whether no sign within the word is left out of the key or written otherwise there.
    var hasPlainSigns = true
    var isDotted = false
    var hasLower = false
    var capitals = 0

    /// Whether the key is the word itself.
    var isAsWritten: Bool { hasPlainSigns && capitals == 0 }

    func shape(of bytes: ArraySlice<UInt8>) -> Word.Shape {
      let first = bytes[bytes.startIndex]
      switch first {
      case 0x30...0x39: return .number
      case 0x41...0x5A: return !hasLower && capitals > 1 ? .upper : .capital
      case 0xC3...0xD0 where Letters.isCapital(first, bytes[bytes.startIndex + 1]):
        return .capital
      default: return capitals > 0 ? .mixed : .lower
      }
    }

    /// Whether two bytes are a capital of Latin, Greek or Cyrillic letters: "Älmhult", "Škoda", "Ω".
    private static func isCapital(_ first: UInt8, _ second: UInt8) -> Bool {
      switch first {
      case 0xC3: second < 0x9F && second != 0x97
      // Capitals and small letters take turns; the turn changes twice.
      case 0xC4: second < 0xB8 ? second & 1 == 0 : second & 1 == 1
      case 0xC5: second < 0x89 || second > 0xB8 ? second & 1 == 1 : second & 1 == 0
      case 0xCE: (0x91...0xA9).contains(second)
      case 0xD0: second < 0xB0
      default: false
      }
    }
  }

  /// Reads on to the end of the word.
  private mutating func readLetters() -> Letters {
    // The inner loop runs over nearly all bytes of the notes: locals spare it the way through `self`.
    let bytes = self.bytes
    var offset = at
    var letters = Letters()
    var segment = 0
    while true {
      let start = offset
      var hash = letters.hash
      var cases: UInt8 = 0
      var capitals = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        guard (byte | 0x20) &- 0x61 < 26 else { break }
        // Bit 5 tells small letters from capitals.
        cases |= byte
        capitals += Int(~byte >> 5 & 1)
        hash.add(byte | 0x20)
        offset += 1
      }
      letters.hash = hash
      letters.capitals += capitals
      if cases & 0x20 != 0 { letters.hasLower = true }
      segment += offset - start
      guard offset < bytes.count, bytes[offset] != 0x20 else { break }
      let (mark, length) = Mark.read(bytes, at: offset)
      if mark == .letter {
        for place in offset..<offset + length { letters.hash.add(bytes[place]) }
        segment += 1
      } else if let step = inner(offset, length: length, segment: segment) {
        if step.byte == 0x27, isLastS(at: offset + length) {
          letters.possessor = (offset, letters.hash)
        }
        if step.keep { letters.hash.add(step.byte) }
        if !step.keep, step.byte == 0x2E { letters.isDotted = true }
        if !step.keep || length > 1 { letters.hasPlainSigns = false }
        segment = 0
      } else {
        break
      }
      offset += length
    }
    at = offset
    return letters
  }

  /// Whether the letter at `offset` is the `s` of a possessive: the last of its word.
  private func isLastS(at offset: Int) -> Bool {
    guard bytes[offset] | 0x20 == 0x73 else { return false }
    let next = offset + 1
    guard next < bytes.count else { return true }
    let (mark, length) = Mark.read(bytes, at: next)
    return mark != .letter && inner(next, length: length, segment: 1) == nil
  }

  /// The key of a word that is not written as its key: small letters, plain apostrophes, and no full
  /// stops or commas but those of "3.5".
  private static func key(of word: ArraySlice<UInt8>) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(word.count)
    var offset = word.startIndex
    while offset < word.endIndex {
      let byte = word[offset]
      switch byte {
      case 0x41...0x5A: key.append(byte | 0x20)
      case 0x2C: break
      case 0x2E: if (0x30...0x39).contains(word[offset - 1]) { key.append(byte) }
      case 0xE2 where offset + 2 < word.endIndex && word[offset + 1] == 0x80:
        key.append(0x27)
        offset += 2
      default: key.append(byte)
      }
      offset += 1
    }
    return key
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
    case 0x2E where !isAfterDigit && segment <= 2 && isShort(from: next, after: at):
      return (0x2E, false)
    default: return nil
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether at most three letters stand from `start` on, as in the end of `Ph.D` or `B.Eng`; four
  /// behind the full stop of an initial, as in `B.Tech`.
  private func isShort(from start: Int, after stop: Int) -> Bool {
    let initial = bytes[stop - 1]
    let isInitial =
      initial >= 0x41 && initial <= 0x5A && (stop < 2 || !isLetter(bytes[stop - 2]))
      && bytes[start] >= 0x41 && bytes[start] <= 0x5A
    var end = start
    while end < bytes.count, end - start < 5, case .letter = Mark.read(bytes, at: end).0 {
      if isDigit(bytes[end]) { return false }
      end += 1
    }
    return end - start <= (isInitial ? 4 : 3)
  }
}
