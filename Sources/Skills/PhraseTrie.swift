import TaxonomySource

/// Phrases as a tree of words: from the root one step a word, however many phrases there are.
///
/// Words are numbered; a step is one look into a table by the node, the word and what links it to
/// the word before. Several phrases may end at one node.
struct PhraseTrie: Sendable {
  static let root: Int32 = 0
  static let none: Int32 = -1

  private var vocabulary: HashTable
  private var edges: HashTable
  /// The node behind the root for each word, the step taken most often.
  private var firsts: [Int32] = []
  /// For each node, the last value that ends there.
  private var endings: [Int32] = [none]
  /// For each node, a bit for the words by which longer phrases go on from there, by the last digits
  /// of their numbers: most steps that lead nowhere end here, without a look into the large table.
  private var nextWords: [UInt64] = [0]
  private var values: [(value: Int32, next: Int32)] = []

  init(capacity: Int) {
    vocabulary = HashTable(capacity: capacity)
    edges = HashTable(capacity: capacity * 2)
  }

  /// The number of the word with this hash, ``none`` when no phrase has it.
  func word(_ hash: UInt64) -> Int32 { vocabulary.value(of: hash) }

  /// The node behind `node` by `word`.
  func step(from node: Int32, _ link: SpellingForm.Link, _ word: Int32) -> Int32 {
    if node == Self.root, link == .plain { return firsts[Int(word)] }
    guard nextWords[Int(node)] & Self.bit(of: word) != 0 else { return Self.none }
    return edges.value(of: Self.key(node, link, word))
  }

  /// Where the values of the phrases that end at `node` begin, ``none`` when none ends there.
  func ending(at node: Int32) -> Int32 { endings[Int(node)] }

  /// A value at a node, the last one added first, and where the next one is.
  func value(at ending: Int32) -> (value: Int32, next: Int32) { values[Int(ending)] }

  /// Whether a phrase begins with `word`.
  func begins(with word: Int32) -> Bool { firsts[Int(word)] != Self.none }

  /// How many words there are.
  var wordCount: Int { firsts.count }

  /// Whether a phrase goes on behind `node`.
  func goesOn(from node: Int32) -> Bool { nextWords[Int(node)] != 0 }

  /// Whether a phrase ends at `node`.
  func isEnding(_ node: Int32) -> Bool { endings[Int(node)] != Self.none }

  /// The number of `hash`, a new one when it is a new word.
  mutating func insert(word hash: UInt64) -> Int32 {
    let known = vocabulary.value(of: hash)
    if known != Self.none { return known }
    let word = Int32(firsts.count)
    vocabulary.insert(hash, word)
    firsts.append(Self.none)
    return word
  }

  /// Makes `other` another spelling of the word `hash`, if that one is known and this one is not.
  mutating func insert(word other: UInt64, as hash: UInt64) {
    let known = vocabulary.value(of: hash)
    if known != Self.none { vocabulary.insert(other, known) }
  }

  /// Adds a phrase with what it stands for.
  mutating func insert(_ form: [SpellingForm.Part], value: Int32) {
    var node = Self.root
    for part in form {
      let word = insert(word: part.hash)
      var next = step(from: node, part.link, word)
      if next == Self.none {
        next = Int32(endings.count)
        endings.append(Self.none)
        nextWords.append(0)
        nextWords[Int(node)] |= Self.bit(of: word)
        if node == Self.root, part.link == .plain {
          firsts[Int(word)] = next
        } else {
          edges.insert(Self.key(node, part.link, word), next)
        }
      }
      node = next
    }
    values.append((value, endings[Int(node)]))
    endings[Int(node)] = Int32(values.count - 1)
  }

  private static func bit(of word: Int32) -> UInt64 { 1 << (UInt64(truncatingIfNeeded: word) & 63) }

  private static func key(_ node: Int32, _ link: SpellingForm.Link, _ word: Int32) -> UInt64 {
    UInt64(node) << 36 | UInt64(link.rawValue) << 32 | UInt64(word) + 1
  }
}
