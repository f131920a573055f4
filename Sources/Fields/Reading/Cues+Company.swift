// What the words around the name of a company say; see ``CompanyScanner``.
extension Cues {
  /// A small word that no name goes over, see ``CompanyScanner/smallWords``.
  static let nameEnd = Cues(rawValue: 1 << 15)
  /// Says how a company is set up, see ``CompanyName/legalForms``.
  static let legalForm = Cues(rawValue: 1 << 16)
  /// A tool, a product or a term, see ``CompanyName/technologies``.
  static let technology = Cues(rawValue: 1 << 17)
  /// A word that a capital makes no name, see ``CompanyName/ordinary``.
  static let ordinary = Cues(rawValue: 1 << 18)
  /// What a company says that it is, see ``CompanyScanner/companyNouns``.
  static let companyNoun = Cues(rawValue: 1 << 19)
  /// A noun that follows an employer's name, see ``CompanyScanner/nounsAfter``.
  static let companyPart = Cues(rawValue: 1 << 20)
  /// A noun that follows names of companies and products, see ``CompanyScanner/hintsAfter``.
  static let companyHint = Cues(rawValue: 1 << 21)
  /// What a company does, see ``CompanyScanner/verbs``.
  static let companyVerb = Cues(rawValue: 1 << 22)
  /// What people do, see ``CompanyScanner/humanVerbs``.
  static let humanVerb = Cues(rawValue: 1 << 23)
  /// What a company is doing, see ``CompanyScanner/doings``.
  static let companyDoing = Cues(rawValue: 1 << 24)
  /// A part of a company, see ``CompanyScanner/groups``.
  static let group = Cues(rawValue: 1 << 25)
  /// Who stands before "across X", see ``CompanyScanner/people``.
  static let people = Cues(rawValue: 1 << 26)
  /// What stands before "at X", see ``CompanyScanner/work``.
  static let workplace = Cues(rawValue: 1 << 27)
  /// What is named after a person, see ``CompanyScanner/eponyms``.
  static let eponym = Cues(rawValue: 1 << 28)
  /// Who stands before the names of other companies, see ``CompanyScanner/others``.
  static let outsider = Cues(rawValue: 1 << 29)
  /// What other companies do, see ``CompanyScanner/deedsOfOthers``.
  static let deedOfOthers = Cues(rawValue: 1 << 30)
  /// How a clause about a company opens, see ``CompanyScanner/origins``.
  static let companyOrigin = Cues(rawValue: 1 << 31)
  /// Who goes on behind "At X", see ``CompanyScanner/subjects``.
  static let companySubject = Cues(rawValue: 1 << 32)
  /// What goes on behind "Join X", see ``CompanyScanner/joiners``.
  static let companyJoiner = Cues(rawValue: 1 << 33)
  /// Stands between a place of work and its name, see ``CompanyScanner/prepositions``.
  static let workPreposition = Cues(rawValue: 1 << 34)
  /// Stands before "hiring", see ``CompanyScanner/adverbs``.
  static let hiringAdverb = Cues(rawValue: 1 << 35)
  /// "Across" and the like, see ``CompanyScanner/spanWords``.
  static let wholeOf = Cues(rawValue: 1 << 36)

  /// The words of each.
  static var company: [(Cues, Set<String>)] {
    [
      (.nameEnd, CompanyScanner.smallWords), (.legalForm, CompanyName.legalForms),
      (.technology, CompanyName.technologies), (.ordinary, CompanyName.ordinary),
      (.companyNoun, CompanyScanner.companyNouns), (.companyPart, CompanyScanner.nounsAfter),
      (.companyHint, CompanyScanner.hintsAfter), (.companyVerb, CompanyScanner.verbs),
      (.humanVerb, CompanyScanner.humanVerbs), (.companyDoing, CompanyScanner.doings),
      (.group, CompanyScanner.groups), (.people, CompanyScanner.people),
      (.workplace, CompanyScanner.work), (.eponym, CompanyScanner.eponyms),
      (.outsider, CompanyScanner.others), (.deedOfOthers, CompanyScanner.deedsOfOthers),
      (.companyOrigin, CompanyScanner.origins), (.companySubject, CompanyScanner.subjects),
      (.companyJoiner, CompanyScanner.joiners), (.workPreposition, CompanyScanner.prepositions),
      (.hiringAdverb, CompanyScanner.adverbs), (.wholeOf, CompanyScanner.spanWords),
    ]
  }
}
