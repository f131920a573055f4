/// What a word may begin or belong to; one look-up a word, so that recognisers pass over every
/// line that can't concern them.
struct Cues: OptionSet, Sendable {
  let rawValue: UInt64

  static let number = Cues(rawValue: 1 << 0)
  static let year = Cues(rawValue: 1 << 1)
  static let degree = Cues(rawValue: 1 << 2)
  static let place = Cues(rawValue: 1 << 3)
  static let employment = Cues(rawValue: 1 << 4)
  /// A noun that a job title ends with: "engineer", "analysts".
  static let head = Cues(rawValue: 1 << 5)
  static let currency = Cues(rawValue: 1 << 6)
  /// Talks of pay: "salary", "compensation".
  static let pay = Cues(rawValue: 1 << 7)
  /// Begins a statement about the employer or the title: "seeking", "hiring", "join".
  static let hiring = Cues(rawValue: 1 << 8)
  /// Says that something is welcome and not required: "preferred", "plus".
  static let preferred = Cues(rawValue: 1 << 9)
  static let month = Cues(rawValue: 1 << 10)
  /// A head noun, or a word that is one in a phrase: "candidate", "staff".
  static let title = Cues(rawValue: 1 << 11)
  /// Never begins a company's name, see ``CompanyName/common``.
  static let common = Cues(rawValue: 1 << 12)
  /// Begins the name of an institution: "University of".
  static let institution = Cues(rawValue: 1 << 13)
  /// Its full stop ends no sentence: "Sr. Engineer".
  static let abbreviation = Cues(rawValue: 1 << 14)
}

extension Cues {
  /// The cues of the word whose key has this hash.
  static func of(_ hash: KeyHash) -> Cues { lexicon[hash] }

  private static let lexicon: KeyTable<Cues> = {
    var lexicon = KeyTable<Cues>(capacity: 4096)
    func add(_ cues: Cues, _ words: some Sequence<String>) {
      for word in words { lexicon.insert(cues, for: KeyHash(word.utf8)) }
    }
    add(.number, NumberWord.values.keys)
    add(.year, ["year", "years", "yr", "yrs", "month", "months", "yoe"])
    add(.year, YearsReader.foreignYears)
    add(.degree, DegreeField.firstWords)
    add(.place, Gazetteer.firstWords)
    add(.employment, EmploymentField.firstWords)
    add(.head, HeadNoun.forms)
    add(.title, HeadNoun.forms)
    add(.title, HeadNoun.inPhrases)
    add(.currency, Currency.names.keys)
    add(.currency, ["lpa", "lakh", "lakhs", "lac", "lacs", "crore", "crores", "juta"])
    add(.pay, SalaryField.payWords)
    add(
      .hiring,
      [
        "seeking", "seeks", "looking", "hiring", "searching", "search", "recruiting", "openings",
        "opening", "as", "join", "joining", "be",
      ])
    add(
      .preferred,
      [
        "preferred", "preferably", "plus", "ideally", "ideal", "desirable", "desired", "bonus",
        "advantage", "advantageous", "asset", "nice", "optional", "beneficial", "favorable",
        "meriting", "meritorious",
      ])
    add(.month, Months.names)
    add(.common, CompanyName.common)
    add(.institution, CompanyScanner.institutions)
    add(.abbreviation, Abbreviation.keys)
    for (cues, words) in company { add(cues, words) }
    return lexicon
  }()
}
