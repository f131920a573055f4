/// The rules of an ambiguous skill, with their words as numbers of the lexicon.
package struct ContextRules: Sendable {
  private let needs: WordPhrases
  private let listedWith: WordPhrases
  private let unlessBefore: WordPhrases
  private let unlessAfter: WordPhrases

  init(_ rules: SkillRules, trie: inout PhraseTrie, reader: inout SpellingReader) {
    func phrases(_ texts: [String]) -> WordPhrases {
      // "&" reads as "and", which must not keep "C and C++" apart.
      WordPhrases(
        texts.filter { $0 != "&" }
          .map { text in reader.words(of: text).map { trie.insert(word: $0) } }
          .filter { !$0.isEmpty })
    }
    needs = phrases(rules.needs)
    listedWith = phrases(rules.listedWith)
    unlessBefore = phrases(rules.unlessBefore)
    unlessAfter = phrases(rules.unlessAfter)
  }

  /// Whether the skill counts only where one of the needed phrases stands.
  package var hasNeeds: Bool { !needs.isEmpty }

  /// Whether one of the needed phrases is among `words`, outside of the mention itself.
  package func isMet(in words: ArraySlice<Int32>, outside mention: Range<Int>) -> Bool {
    ContextRules.find(needs, in: words, outside: mention)
  }

  /// Whether one word alone counts only in a list with certain others.
  package var hasCompany: Bool { !listedWith.isEmpty }

  /// Whether one of those others is among `words`, outside of the mention itself.
  package func isInCompany(of words: ArraySlice<Int32>, outside mention: Range<Int>) -> Bool {
    ContextRules.find(listedWith, in: words, outside: mention)
  }

  private static func find(
    _ phrases: WordPhrases, in words: ArraySlice<Int32>, outside mention: Range<Int>
  ) -> Bool {
    words.indices.contains { start in
      phrases.contains(startingAt: start, in: words) { end in
        end <= mention.lowerBound || start >= mention.upperBound
      }
    }
  }

  /// Whether what follows, or what precedes, says that something else is meant.
  package func isRefused(following: ArraySlice<Int32>, preceding: ArraySlice<Int32>) -> Bool {
    unlessBefore.contains(startingAt: following.startIndex, in: following) { _ in true }
      || preceding.indices.contains { start in
        unlessAfter.contains(startingAt: start, in: preceding) { $0 == preceding.endIndex }
      }
  }
}

extension ContextRules {
  /// Writes the rules.
  func write(to writer: inout NumberWriter) {
    for phrases in [needs, listedWith, unlessBefore, unlessAfter] { phrases.write(to: &writer) }
  }

  /// Reads what `write(to:)` wrote.
  init(reading reader: inout NumberReader) {
    needs = WordPhrases(reading: &reader)
    listedWith = WordPhrases(reading: &reader)
    unlessBefore = WordPhrases(reading: &reader)
    unlessAfter = WordPhrases(reading: &reader)
  }
}
