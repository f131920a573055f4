import Prose
import Roles
import Skills

/// The spellings of a taxonomy's skills and the words in them, as hashes.
struct TaxonomyWords: Sendable {
  private var skills = WordCounts()
  private var words = WordCounts()

  init(of taxonomy: Taxonomy) {
    var spelled: [UInt64] = []
    for skill in taxonomy.skills {
      for spelling in skill.spellings {
        spelled.removeAll(keepingCapacity: true)
        WordHashes.forEach(in: spelling) { spelled.append($0) }
        skills.add(WordHashes.phrase(spelled))
        for word in spelled { words.add(word) }
      }
    }
  }

  /// Whether a skill has a word of this hash.
  func holds(_ hash: UInt64) -> Bool { words[hash] > 0 }

  func isSkill(_ phrase: String) -> Bool {
    skills[WordHashes.phrase(WordHashes.of(phrase))] > 0
  }
}
