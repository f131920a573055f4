package import TaxonomySource

/// Phrases as a tree of words: from the root one step a word, however many phrases there are.
///
/// Words are numbered; a step is one look into a table by the node, the word and what links it to
/// the word before. Several phrases may end at one node.
package struct PhraseTrie: Sendable {
  // Not stored, so that other modules see the numbers themselves.
  package static var root: Int32 { 0 }
  package static var none: Int32 { -1 }

  var vocabulary: HashTable
  var edges: HashTable
  /// The node behind the root for each word, the step taken most often.
  var firsts: [Int32] = []
  var nodes = [Node()]
  var values: [(value: Int32, next: Int32)] = []

  package init(capacity: Int) {
    vocabulary = HashTable(capacity: capacity)
    edges = HashTable(capacity: capacity * 2)
  }

  /// The number of the word with this hash, ``none`` when no phrase has it.
  package func word(_ hash: UInt64) -> Int32 { vocabulary.value(of: hash) }

  /// The node behind `node` by `word`.
  package func step(from node: Int32, _ link: SpellingForm.Link, _ word: Int32) -> Int32 {
    if node == Self.root, case .plain = link { return firsts[Int(word)] }
    guard nodes[Int(node)].nextWords & Self.bit(of: word) != 0 else { return Self.none }
    return edges.value(of: Step(node: node, link: link, word: word).key)
  }

  /// Where the values of the phrases that end at `node` begin, ``none`` when none ends there.
  package func ending(at node: Int32) -> Int32 { nodes[Int(node)].ending }

  /// A value at a node, the last one added first, and where the next one is.
  package func value(at ending: Int32) -> (value: Int32, next: Int32) { values[Int(ending)] }

  /// Whether a phrase begins with `word`.
  package func begins(with word: Int32) -> Bool { firsts[Int(word)] != Self.none }

  /// How many words there are.
  package var wordCount: Int { firsts.count }

  /// Whether a phrase goes on behind `node`.
  package func goesOn(from node: Int32) -> Bool { nodes[Int(node)].nextWords != 0 }

  /// Whether a phrase may go on behind `node` with a word, which has a number or ``none``.
  package func mayGoOn(from node: Int32, by word: Int32) -> Bool {
    word != Self.none && nodes[Int(node)].nextWords & Self.bit(of: word) != 0
  }

  /// Whether a phrase ends at `node`.
  package func isEnding(_ node: Int32) -> Bool { nodes[Int(node)].ending != Self.none }

  /// The number of `hash`, a new one when it is a new word.
  package mutating func insert(word hash: UInt64) -> Int32 {
    let known = vocabulary.value(of: hash)
    if known != Self.none { return known }
    let word = Int32(firsts.count)
    vocabulary.insert(hash, word)
    firsts.append(Self.none)
    return word
  }

  /// Makes `other` another spelling of the word `hash`, if that one is known and this one is not.
  package mutating func insert(word other: UInt64, as hash: UInt64) {
    let known = vocabulary.value(of: hash)
    if known != Self.none { vocabulary.insert(other, known) }
  }

  /// Adds a phrase with what it stands for.
  package mutating func insert(_ form: [SpellingForm.Part], value: Int32) {
    var node = Self.root
    for part in form {
      let word = insert(word: part.hash)
      var next = step(from: node, part.link, word)
      if next == Self.none {
        next = Int32(nodes.count)
        nodes.append(Node())
        connect(Step(node: node, link: part.link, word: word), to: next)
      }
      node = next
    }
    end(value, at: node)
  }

  mutating func connect(_ step: Step, to next: Int32) {
    nodes[Int(step.node)].nextWords |= Self.bit(of: step.word)
    if step.node == Self.root, case .plain = step.link {
      firsts[Int(step.word)] = next
    } else {
      edges.insert(step.key, next)
    }
  }

  /// Makes a phrase with a value end at `node`.
  mutating func end(_ value: Int32, at node: Int32) {
    values.append((value, nodes[Int(node)].ending))
    nodes[Int(node)].ending = Int32(values.count - 1)
  }

  private static func bit(of word: Int32) -> UInt64 { 1 << (UInt64(truncatingIfNeeded: word) & 63) }
}
