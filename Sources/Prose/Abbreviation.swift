/// The word before a full stop, as far as it may be an abbreviation.
enum Abbreviation {
  /// Never the last word of a sentence: "e.g.", "Dr.", "Fig.".
  case never
  /// May be the last word: "etc.", "Inc.", "Ph.D.".
  case perhaps
  /// One capital letter: an initial, or the name of a language.
  case initial

  private static let neverLast: Set<String> = [
    "e.g", "eg", "i.e", "ie", "vs", "cf", "dr", "mr", "mrs", "ms", "prof", "st", "fig", "figs",
    "no", "nos", "approx", "est", "dept", "resp", "incl", "viz", "ca", "vol", "sec", "ref", "min",
    "max", "avg", "tel", "ext", "eq", "eqs", "ch", "pp", "ed", "eds", "mt", "gen", "gov", "sen",
  ]

  private static let perhapsLast: Set<String> = [
    "etc", "inc", "ltd", "llc", "co", "corp", "jr", "sr", "u.s", "u.k", "u.s.a", "e.u", "ph.d",
    "phd", "m.s", "m.sc", "b.s", "b.sc", "b.a", "m.a", "b.eng", "m.eng", "b.tech", "m.tech", "a.m",
    "p.m", "al", "yrs", "yr", "hrs", "hr", "mos", "univ", "bros", "d.phil", "m.d", "j.d", "b.e",
    "m.e",
  ]

  /// The words behind which a single capital letter is a name of its own ("written in C.").
  private static let nounBefore: Set<String> = [
    "in", "and", "or", "with", "of", "using", "like", "as", "to", "from", "for", "use", "know",
  ]

  /// The bytes of the word, with inner full stops, that ends before `stop`.
  static func word(in bytes: [UInt8], before stop: Int, from start: Int) -> Range<Int> {
    var low = stop
    while low > start, isWord(bytes[low - 1]) { low -= 1 }
    return low..<stop
  }

  static func kind(of bytes: [UInt8], _ range: Range<Int>) -> Abbreviation? {
    guard range.count > 0, range.count <= 6 else { return nil }
    if range.count == 1 { return ByteClass.isUpper(bytes[range.lowerBound]) ? .initial : nil }
    let word = String(
      decoding: bytes[range].map { ByteClass.isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    if word == "no" {
      // "No. 5" against "The answer is no."
      return bytes[range.lowerBound] == UInt8(ascii: "N") ? .never : nil
    }
    if neverLast.contains(word) { return .never }
    return perhapsLast.contains(word) ? .perhaps : nil
  }

  static func isNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= 3 && range.allSatisfy { ByteClass.isDigit(bytes[$0]) }
  }

  /// Whether the word before the single letter makes it a noun.
  static func followsNoun(_ bytes: [UInt8], _ letter: Range<Int>, from start: Int) -> Bool {
    var end = letter.lowerBound
    while end > start, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
    guard end > start else { return true }
    if !isWord(bytes[end - 1]) { return true }
    let range = word(in: bytes, before: end, from: start)
    guard range.count <= 5 else { return false }
    return nounBefore.contains(String(decoding: bytes[range], as: UTF8.self))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte == UInt8(ascii: ".") || byte >= 0x80
  }
}
