import Diagnostics
import Prose
import Roles
import Skills

/// Words of headings that look misspelt: the notes and the taxonomy use them nowhere else, and know
/// a word that differs in one letter.
///
/// Short words are near to many others, so for those the word beside must make a known skill with
/// the correction: "Wed Development" is near to "web development".
struct HeadingSpelling: Checker {
  func diagnostics(in site: Site) -> [Diagnostic] {
    let words = KnownWords(roles: site.words, taxonomy: site.taxonomyWords)
    return site.sections.filter { $0.level > 0 }.flatMap { section in
      misspellings(in: section.title, words).map { wrong, right in
        Diagnostic(
          .warning, "heading-spelling",
          at: SourceLocation(path: section.file, line: section.lines.lowerBound),
          "the heading ‘\(section.title)’ may mean ‘\(right)’ where it says ‘\(wrong)’",
          help: "The heading is shown as written; correct it in the notes if it is a slip.")
      }
    }
  }

  private func misspellings(
    in title: String, _ known: KnownWords
  ) -> [(wrong: String, right: String)] {
    let words = KnownWords.words(of: title)
    return words.indices.compactMap { index in
      let word = words[index]
      guard word.count >= 3, word.count <= 24, word.allSatisfy(\.isLetter), !known.knows(word)
      else { return nil }
      let near = Edits.all(of: word).filter { known.knows($0) }
      let following = words.indices.contains(index + 1) ? words[index + 1] : ""
      let isLong = word.count >= 6
      if isLong || !following.isEmpty,
        let right = near.first(where: { known.isSkill("\($0) \(following)") })
      {
        return (word, right)
      }
      guard isLong else { return nil }
      let best = near.max { (known.count($0), $1) < (known.count($1), $0) }
      return best.flatMap { known.count($0) >= 2 ? (word, $0) : nil }
    }
  }
}

/// The words that the roles use, and those of the taxonomy, as hashes: there are
/// some ten thousand of them, and few headings to check.
private struct KnownWords {
  let roles: WordCounts
  let taxonomy: TaxonomyWords

  func count(_ word: String) -> Int { roles[KnownWords.hash(word)] }

  func isSkill(_ phrase: String) -> Bool { taxonomy.isSkill(phrase) }

  /// Whether the word, or its singular, is used anywhere.
  func knows(_ word: String) -> Bool {
    if isUsed(KnownWords.hash(word)) { return true }
    return word.hasSuffix("s") && isUsed(KnownWords.hash(String(word.dropLast())))
  }

  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func isUsed(_ hash: UInt64) -> Bool { roles[hash] > 0 || taxonomy.holds(hash) }

  private static func hash(_ word: String) -> UInt64 {
    WordHashes.of(word).first ?? 0
  }
}

/// Words that differ from one in a single letter: left out, put in, changed, or two swapped.
private enum Edits {
  static func all(of word: String) -> [String] {
    let letters = Array(word)
    var words: [String] = []
    for index in 0...letters.count {
      let (head, tail) = (letters[..<index], letters[index...])
      for letter in "abcdefghijklmnopqrstuvwxyz" {
        words.append(String(head + [letter] + tail))
        if !tail.isEmpty { words.append(String(head + [letter] + tail.dropFirst())) }
      }
      if !tail.isEmpty { words.append(String(head + tail.dropFirst())) }
      if tail.count >= 2 {
        words.append(String(head + [letters[index + 1], letters[index]] + tail.dropFirst(2)))
      }
    }
    return words
  }
}
