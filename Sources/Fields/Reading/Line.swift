import Prose

/// A passage cut into words, once, for all recognisers.
///
/// It is a value in all but its storage: nothing of it changes, and recognisers pass it on all the
/// time, which a reference makes cheap.
final class Line: Sendable {
  let passage: Passage
  let strand: Strand
  let bytes: [UInt8]
  let words: [Word]
  /// All cues of all words.
  let cues: Cues
  /// Whether a sign of a currency stands in it: `$`, `€`.
  let hasCurrencySign: Bool
  /// Whether a word begins with a digit.
  let hasDigit: Bool
  /// Whether a colon stands in it.
  let hasColon: Bool
  /// Where lines of the notes end in it: most often it is one line.
  private let lineBreaks: [Int]

  init(_ passage: Passage, strand: Strand, keys: inout KeyCache, limit: Int = .max) {
    self.passage = passage
    self.strand = strand
    bytes = Array(passage.text.utf8)
    var cutter = WordCutter(bytes)
    words = cutter.words(keys: &keys, limit: limit)
    hasCurrencySign = cutter.hasCurrencySign
    hasDigit = cutter.hasDigit
    hasColon = cutter.hasColon
    lineBreaks = cutter.lineBreaks
    cues = words.reduce(into: []) { $0.formUnion($1.cues) }
  }

  /// A text without a place of its own, as in tests and in parts of a title; no more than its first
  /// `limit` words are read.
  convenience init(_ text: String, limit: Int = .max) {
    var keys = KeyCache(capacity: 0)
    self.init(
      Passage(text, line: 1, depth: 0), strand: .general, keys: &keys, limit: limit)
  }
}

extension Line {
  /// The text of some bytes.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The text from the first to the last of some words; empty for none.
  func text(ofWords range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return text(first.range.lowerBound..<last.range.upperBound)
  }

  /// A statement in the words of `range`.
  func stated<Value>(_ value: Value, words range: Range<Int>) -> Stated<Value> {
    stated(
      value,
      bytes: words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    )
  }

  /// A statement in the bytes of `range`.
  func stated<Value>(_ value: Value, bytes range: Range<Int>) -> Stated<Value> {
    Stated(value, line: lineOfNotes(at: range.lowerBound), text: text(range))
  }

  /// The line of the notes that holds a byte, found by halves: a passage can state thousands of things.
  private func lineOfNotes(at offset: Int) -> Int {
    var (first, end) = (0, lineBreaks.count)
    while first < end {
      let middle = (first + end) / 2
      if lineBreaks[middle] < offset { first = middle + 1 } else { end = middle }
    }
    return passage.line + first
  }

  /// A statement in the whole line.
  func stated<Value>(_ value: Value) -> Stated<Value> {
    Stated(value, line: passage.line, text: passage.text)
  }

  /// The word at `index`, if there is one.
  func word(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// The key of the word at `index`; empty outside.
  func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  /// The cues of the word at `index`; none outside.
  func cues(at index: Int) -> Cues { words.indices.contains(index) ? words[index].cues : [] }

  /// Whether the words from `index` on are `phrase`, within one sentence.
  func matches(_ phrase: [String], at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= words.count else { return false }
    for (offset, key) in phrase.enumerated() {
      let word = words[index + offset]
      if word.key != key || (offset > 0 && word.lead >= .stop) { return false }
    }
    return true
  }

  /// The words of the sentence that the word at `index` belongs to.
  func sentence(around index: Int) -> Range<Int> { span(around: index, upTo: .stop) }

  /// The words around `index` up to the next comma, bracket or stop.
  func clause(around index: Int) -> Range<Int> {
    var low = index
    var high = index + 1
    let (first, last) = (max(0, index - Line.reach), min(words.count, index + Line.reach))
    while low > first, !words[low].lead.endsClause { low -= 1 }
    while high < last, !words[high].lead.endsClause { high += 1 }
    return low..<high
  }

  private func span(around index: Int, upTo lead: Lead) -> Range<Int> {
    var low = index
    var high = index + 1
    let (first, last) = (max(0, index - Line.reach), min(words.count, index + Line.reach))
    while low > first, words[low].lead < lead { low -= 1 }
    while high < last, words[high].lead < lead { high += 1 }
    return low..<high
  }

  /// No sentence of people is longer, and one without an end takes no longer for each of its figures.
  private static let reach = 250

  /// The word that a byte belongs to.
  func word(containing byte: Int) -> Word? {
    guard let word = word(word(endingAfter: byte)), word.range.lowerBound <= byte else {
      return nil
    }
    return word
  }

  /// The first word that ends behind a byte; the number of words for none.
  func word(endingAfter byte: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.upperBound > byte { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Lead {
  /// Whether a clause ends before the word that it leads.
  var endsClause: Bool {
    switch self {
    case .comma, .semicolon, .open, .close, .stop, .start, .colon: true
    case .space, .hyphen, .underscore, .slash, .quote, .sign, .dash: false
    }
  }
}
