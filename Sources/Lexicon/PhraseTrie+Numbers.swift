import TaxonomySource

extension PhraseTrie {
  /// What each number takes at most in the text of a taxonomy, in digits of base 64.
  private enum Digits {
    static let hash = 11
    static let word = 3
    static let node = 3
    /// A word and a link.
    static let label = 4
    static let value = 3
    static let count = 4
  }

  /// Writes the words, the nodes in the order of their numbers, and what ends at them.
  package func write(to writer: inout NumberWriter) {
    writer.append(firsts.count, digits: Digits.count)
    writer.append(vocabulary.count, digits: Digits.count)
    for (hash, word) in vocabulary.entries {
      writer.append(hash, digits: Digits.hash)
      writer.append(Int(word), digits: Digits.word)
    }
    writer.append(nodes.count - 1, digits: Digits.count)
    writer.append(edges.count, digits: Digits.count)
    for step in steps {
      writer.append(Int(step.node), digits: Digits.node)
      writer.append(Int(step.word) << 3 | Int(step.link.rawValue), digits: Digits.label)
    }
    writer.append(values.count, digits: Digits.count)
    for (value, node) in zip(values, valueNodes) {
      writer.append(Int(value.value), digits: Digits.value)
      writer.append(Int(node), digits: Digits.node)
    }
  }

  /// Reads what `write(to:)` wrote.
  package init(reading reader: inout NumberReader) {
    firsts = [Int32](repeating: PhraseTrie.none, count: reader.next(digits: Digits.count))
    let wordCount = reader.next(digits: Digits.count)
    vocabulary = HashTable(capacity: wordCount)
    for _ in 0..<wordCount {
      let hash = reader.word(digits: Digits.hash)
      vocabulary.insert(hash, Int32(reader.next(digits: Digits.word)))
    }
    let nodeCount = reader.next(digits: Digits.count)
    edges = HashTable(capacity: reader.next(digits: Digits.count))
    nodes = [Node](repeating: Node(), count: nodeCount + 1)
    for node in 1..<Int32(nodeCount + 1) {
      let parent = Int32(reader.next(digits: Digits.node))
      let label = reader.next(digits: Digits.label)
      let link = SpellingForm.Link(rawValue: UInt8(label & 7)) ?? .plain
      connect(Step(node: parent, link: link, word: Int32(label >> 3)), to: node)
    }
    let valueCount = reader.next(digits: Digits.count)
    values.reserveCapacity(valueCount)
    for _ in 0..<valueCount {
      let value = Int32(reader.next(digits: Digits.value))
      end(value, at: Int32(reader.next(digits: Digits.node)))
    }
  }

  /// The step to each node but the root.
  private var steps: [Step] {
    var steps = [Step](
      repeating: Step(node: PhraseTrie.root, link: .plain, word: 0), count: nodes.count - 1)
    for (word, node) in firsts.enumerated() where node != PhraseTrie.none {
      steps[Int(node) - 1].word = Int32(word)
    }
    for (key, node) in edges.entries { steps[Int(node) - 1] = Step(key: key) }
    return steps
  }

  /// The node that each value ends at.
  private var valueNodes: [Int32] {
    var nodes = [Int32](repeating: PhraseTrie.root, count: values.count)
    for (node, place) in self.nodes.enumerated() {
      var ending = place.ending
      while ending != PhraseTrie.none {
        nodes[Int(ending)] = Int32(node)
        ending = values[Int(ending)].next
      }
    }
    return nodes
  }
}
