/// The rules of an ambiguous skill, with their words as numbers of the lexicon.
struct ContextRules: Sendable {
  private(set) var needs: [[Int32]]
  private(set) var unlessBefore: [[Int32]]
  private(set) var unlessAfter: [[Int32]]

  init(_ rules: SkillRules, trie: inout PhraseTrie, reader: inout SpellingReader) {
    func phrases(_ texts: [String]) -> [[Int32]] {
      // "&" reads as "and", which must not keep "C and C++" apart.
      texts.filter { $0 != "&" }
        .map { text in reader.words(of: text).map { trie.insert(word: $0) } }
        .filter { !$0.isEmpty }
    }
    needs = phrases(rules.needs)
    unlessBefore = phrases(rules.unlessBefore)
    unlessAfter = phrases(rules.unlessAfter)
  }

  /// Whether one of the needed phrases is among `words`, outside of the mention itself.
  func isMet(in words: ArraySlice<Int32>, outside mention: Range<Int>) -> Bool {
    needs.contains { phrase in
      words.indices.contains { start in
        start + phrase.count <= words.endIndex
          && (start + phrase.count <= mention.lowerBound || start >= mention.upperBound)
          && words[start..<(start + phrase.count)].elementsEqual(phrase)
      }
    }
  }

  /// Whether what follows, or what precedes, says that something else is meant.
  func isRefused(following: ArraySlice<Int32>, preceding: ArraySlice<Int32>) -> Bool {
    unlessBefore.contains { following.starts(with: $0) }
      || unlessAfter.contains { phrase in
        preceding.count >= phrase.count && preceding.suffix(phrase.count).elementsEqual(phrase)
      }
  }
}
