/// Splits text into tokens, in one pass over its bytes and without a string for any of them.
///
/// `"C/C++11, Node.js (e.g. *nix)"` gives `C`, `C++`, `11`, `Node`, `js`, `e`, `g`, `nix`, each with the
/// ``Joint`` before it. Addresses (`https://…`, `www.…`, `name@example.com`) give no tokens.
package struct Tokenizer: Sendable {
  private var folding = WordFolding()
  private let classes = ByteClass.table

  package init() {}

  /// Appends the tokens of `bytes` to `tokens`. With `separatesLines` a line break keeps words apart,
  /// as in code; in prose it is white space.
  package mutating func append(
    _ bytes: [UInt8], to tokens: inout [Token], separatesLines: Bool = false
  ) {
    var offset = 0
    var gap = Gap(separatesLines: separatesLines)
    while offset < bytes.count {
      let byte = bytes[offset]
      let kind = classes[Int(byte)]
      if kind & ByteClass.alphanumeric != 0 {
        offset = word(in: bytes, at: offset, gap: &gap, tokens: &tokens)
      } else if kind & ByteClass.wide != 0 {
        let (wide, width) = WideCharacter.reading(bytes, at: offset)
        if wide == .letter {
          offset = word(in: bytes, at: offset, gap: &gap, tokens: &tokens)
        } else {
          gap.add(wide, at: offset, width: width)
          offset += width
        }
      } else if byte == UInt8(ascii: "&") {
        appendAnd(at: offset, gap: &gap, tokens: &tokens)
        offset += 1
      } else {
        gap.add(byte, at: offset)
        offset += 1
      }
    }
  }
}

extension Tokenizer {
  /// The normal form of "and", which `&` stands for.
  package static let and: UInt64 = {
    var folding = WordFolding()
    return folding.hash(of: "and")
  }()

  private func appendAnd(at offset: Int, gap: inout Gap, tokens: inout [Token]) {
    tokens.append(
      Token(
        start: Int32(offset), end: Int32(offset + 1), hash: Self.and, stem: 0,
        joint: gap.joint(isFirst: tokens.isEmpty, before: offset), prefix: 0, isInHost: false))
    gap.clear(at: offset + 1)
  }

  /// Reads the word at `start`, appends its token, and gives the offset behind it.
  private mutating func word(
    in bytes: [UInt8], at start: Int, gap: inout Gap, tokens: inout [Token]
  ) -> Int {
    if AddressScanner.mayBegin(with: bytes[start]),
      let end = AddressScanner.end(ofAddressAt: start, in: bytes)
    {
      gap.separate(at: end)
      return end
    }
    let plain = PlainWord(in: bytes, start..<bytes.count)
    guard mayGoOn(in: bytes, at: plain.end) else {
      let stem =
        plain.endsWithDigit
        ? stem(of: bytes, start: start, lettersEnd: plain.end, end: plain.end) : 0
      return append(plain, start..<plain.end, stem, next: plain.end, in: bytes, &gap, &tokens)
    }
    var (end, next) = wordEnd(in: bytes, from: start)
    let lettersEnd = end
    if next == end {
      end = symbolsEnd(in: bytes, behind: end, isLetter: end == start + 1)
      next = end
    }
    if next < bytes.count, bytes[next] == UInt8(ascii: "@"),
      let behind = AddressScanner.end(ofMailboxAt: next, in: bytes)
    {
      while let last = tokens.last, gap.isAttached(last) {
        gap = gap.before(last)
        tokens.removeLast()
      }
      gap.separate(at: behind)
      return behind
    }
    let stem = stem(of: bytes, start: start, lettersEnd: lettersEnd, end: end)
    return append(plain, start..<end, stem, next: next, in: bytes, &gap, &tokens)
  }

  /// Appends the token of the word in `range`, and gives the offset behind it: `next`, or behind the
  /// host name that it ends.
  private mutating func append(
    _ plain: PlainWord, _ range: Range<Int>, _ stem: UInt64, next: Int, in bytes: [UInt8],
    _ gap: inout Gap, _ tokens: inout [Token]
  ) -> Int {
    let hash = range.upperBound == plain.end ? plain.hash : nil
    // Most words stand one space behind another.
    let joint =
      gap.isOneSpace(before: range.lowerBound)
      ? .space : gap.joint(behind: tokens.last, before: range, in: bytes)
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound),
        hash: hash ?? folding.foldedHash(of: bytes, in: range), stem: stem, joint: joint,
        prefix: gap.prefix(before: range.lowerBound), isInHost: false))
    gap.clear(at: next)
    guard joint == .dot, let hostEnd = AddressScanner.end(ofHostEndingWith: range, in: bytes) else {
      return next
    }
    markHost(&tokens)
    if hostEnd == range.upperBound { gap.clear(at: hostEnd) } else { gap.separate(at: hostEnd) }
    return hostEnd
  }

  private func markHost(_ tokens: inout [Token]) {
    var index = tokens.count - 1
    tokens[index].isInHost = true
    while index > 0, tokens[index].joint == .dot || tokens[index].joint == .hyphen {
      index -= 1
      tokens[index].isInHost = true
    }
  }

  /// Whether a word may go on behind its first letters and digits of ASCII, with other letters or
  /// with signs.
  private func mayGoOn(in bytes: [UInt8], at offset: Int) -> Bool {
    offset < bytes.count
      && classes[Int(bytes[offset])] & (ByteClass.wide | ByteClass.joining) != 0
  }

  /// The end of the letters and digits from `start`, and where the reading goes on: behind a
  /// possessive `'s`.
  private func wordEnd(in bytes: [UInt8], from start: Int) -> (end: Int, next: Int) {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) {
        offset += 1
      } else if byte == UInt8(ascii: "_") {
        guard offset + 1 < bytes.count,
          classes[Int(bytes[offset + 1])] & ByteClass.alphanumeric != 0
        else { break }
        offset += 1
      } else if byte == UInt8(ascii: "'") {
        if let possessive = possessiveEnd(in: bytes, apostrophe: offset, width: 1) {
          return (offset, possessive)
        }
        guard isLetter(in: bytes, at: offset + 1) else { break }
        offset += 1
      } else if byte >= 0x80 {
        let (wide, width) = WideCharacter.reading(bytes, at: offset)
        if wide == .letter {
          offset += width
        } else if wide == .apostrophe, isLetter(in: bytes, at: offset + width) {
          if let possessive = possessiveEnd(in: bytes, apostrophe: offset, width: width) {
            return (offset, possessive)
          }
          offset += width
        } else {
          break
        }
      } else {
        break
      }
    }
    return (offset, offset)
  }

  private func isLetter(in bytes: [UInt8], at offset: Int) -> Bool {
    offset < bytes.count && ByteClass.isLetter(bytes[offset])
  }

  /// Where the word goes on behind `'s`, when that is all that follows the apostrophe.
  private func possessiveEnd(in bytes: [UInt8], apostrophe: Int, width: Int) -> Int? {
    let letter = apostrophe + width
    guard letter < bytes.count, bytes[letter] | 0x20 == UInt8(ascii: "s") else { return nil }
    let behind = letter + 1
    guard behind < bytes.count else { return behind }
    return classes[Int(bytes[behind])] & ByteClass.alphanumeric == 0 ? behind : nil
  }

  /// The end of the signs that belong to a word: `C++`, `C#`, `Security+`, `A*`.
  private func symbolsEnd(in bytes: [UInt8], behind end: Int, isLetter: Bool) -> Int {
    guard end < bytes.count, end > 0, ByteClass.isLetter(bytes[end - 1]) else { return end }
    let next = end + 1 < bytes.count ? bytes[end + 1] : 0
    let isFree = classes[Int(next)] & ByteClass.alphanumeric == 0
    switch bytes[end] {
    case UInt8(ascii: "+"):
      if next == UInt8(ascii: "+") { return end + 2 }
      return isFree ? end + 1 : end
    case UInt8(ascii: "#"):
      return isFree || (isLetter && ByteClass.isDigit(next)) ? end + 1 : end
    case UInt8(ascii: "*"):
      return isLetter && isFree ? end + 1 : end
    default: return end
    }
  }

  /// The hash of `HTML` for `HTML5` and of `Linux` for `Linux+`; 0 for any other word.
  private mutating func stem(
    of bytes: [UInt8], start: Int, lettersEnd: Int, end: Int
  ) -> UInt64 {
    if end > lettersEnd {
      guard end == lettersEnd + 1, lettersEnd - start >= 2 else { return 0 }
      return folding.hash(of: bytes, in: start..<lettersEnd)
    }
    var letters = end
    while letters > start, ByteClass.isDigit(bytes[letters - 1]) { letters -= 1 }
    guard letters < end, end - letters <= 2, letters - start >= 2 else { return 0 }
    for offset in start..<letters where !ByteClass.isLetter(bytes[offset]) { return 0 }
    return folding.hash(of: bytes, in: start..<letters)
  }
}
