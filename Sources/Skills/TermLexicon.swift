import Lexicon
import Prose

/// The words by which terms are told from what stands around them, for one look a word.
struct TermLexicon: Sendable {
  private var words = HashTable(capacity: 1024)
  private var roles: [TermRoles] = []

  /// The lexicon of all lists.
  static let shared = TermLexicon()

  private init() {
    var reader = SpellingReader()
    let lists: [(TermRoles, String)] = [
      (.connector, TermLexicon.connectors), (.filler, TermLexicon.fillers),
      (.never, TermLexicon.never), (.ending, TermLexicon.endings),
      (.general, TermLexicon.general), (.publication, TermLexicon.publications),
      (.companyLead, TermLexicon.companyLeads), (.companyForm, TermLexicon.companyForms),
    ]
    for (role, text) in lists {
      for hash in reader.words(of: text) {
        words.insert(hash, Int32(roles.count))
        let word = Int(words.value(of: hash))
        if word == roles.count { roles.append([]) }
        roles[word].insert(role)
      }
    }
  }

  func roles(of token: Token) -> TermRoles {
    var roles = roles(of: token.hash)
    if token.stem != 0 { roles.formUnion(self.roles(of: token.stem).intersection(.ofStems)) }
    return roles
  }

  private func roles(of hash: UInt64) -> TermRoles {
    let word = words.value(of: hash)
    return word < 0 ? [] : roles[Int(word)]
  }
}
