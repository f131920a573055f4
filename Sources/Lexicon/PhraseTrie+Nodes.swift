import TaxonomySource

extension PhraseTrie {
  /// A place in the tree.
  struct Node {
    /// A bit for the words by which longer phrases go on from here, by the last digits of their
    /// numbers: most steps that lead nowhere end here, without a look into the large table.
    var nextWords: UInt64 = 0
    /// The last value that ends here.
    var ending = PhraseTrie.none
  }

  /// A step from one node to the next.
  struct Step {
    var node: Int32
    var link: SpellingForm.Link
    var word: Int32
  }
}

extension PhraseTrie.Step {
  /// The one number that stands for the step in the table of all.
  var key: UInt64 {
    UInt64(node) << 36 | UInt64(link.rawValue) << 32 | UInt64(word) + 1
  }

  init(key: UInt64) {
    node = Int32(key >> 36)
    link = SpellingForm.Link(rawValue: UInt8(key >> 32 & 15)) ?? .plain
    word = Int32(key & 0xFFFF_FFFF) - 1
  }
}
