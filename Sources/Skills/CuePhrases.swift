/// The cues, as they are written.
enum CuePhrases {
  static let groups: [(Cue, [String])] = [
    (Cue(strength: .required, reach: .forward), requiredForward),
    (Cue(strength: .required, reach: .forward, seeksPerson: true), seeking),
    (Cue(strength: .required, reach: .forward, isWeak: true), requiredWeak),
    (Cue(strength: .required, reach: .backward), requiredBackward),
    (Cue(strength: .preferred, reach: .forward), preferredForward),
    (Cue(strength: .preferred, reach: .backward), preferredBackward),
    (Cue(strength: .preferred, reach: .either), preferredEither),
    (Cue(strength: .preferred, reach: .label), preferredLabels),
    (Cue(strength: .preferred, reach: .impersonal), preferredImpersonal),
    (Cue(strength: .mentioned, reach: .forward, isEcho: true), echoes),
    (Cue(strength: .waived, reach: .forward), waivedForward),
    (Cue(strength: .waived, reach: .forward, isFirm: true), waivedFirmly),
    (Cue(strength: .waived, reach: .backward), waivedBackward),
    (Cue(strength: .mentioned, reach: .forward), mentioned),
    (Cue(strength: .mentioned, reach: .forward, isDescriptive: true), described),
  ]

  private static let requiredForward = [
    "must", "must have", "must be", "must know", "requires", "require", "requirement is",
    "you should", "you should have", "should have", "should be", "you have", "you will need",
    "youll need", "you need", "you need to know",
    "you know", "you understand", "you write", "you speak", "you bring", "you master",
    "you are fluent", "youre fluent", "you are proficient", "youre proficient",
    "you are an expert", "youre an expert", "you are handy with", "youre handy with",
    "you are skilled", "youre skilled", "youve worked with", "youve used", "youve built",
    "youve written", "youve shipped", "youve got", "youve developed", "we expect", "expected to be",
    "expected to have",
    "expected to know", "ideal candidate", "successful candidate", "right candidate",
    "candidate will have", "candidates with", "applicants with", "essential", "mandatory",
    "minimum qualification", "required qualification", "required skill", "required experience",
    "required knowledge", "qualification is", "we require", "right person",
  ]

  private static let seeking = [
    "looking for", "looking to hire", "looking to add", "seeking", "we need", "searching for",
    "in search of", "on the lookout for", "want to hire", "hoping to hire", "hope to hire",
  ]

  private static let requiredWeak = [
    "experience with", "experience in", "experience of", "experience using",
    "experience working", "experience as", "experience on", "experience developing",
    "experience building", "experience writing", "experience programming",
    "experienced in", "experienced with", "knowledge of", "knowledge in", "knowledge on",
    "knowledgeable of", "knowledgeable in", "knowledgeable about", "familiarity with",
    "familiarity of", "familiarity to", "familiar with", "proficient in", "proficient with",
    "proficient at", "proficiency in", "proficiency with", "fluent in", "fluency in",
    "fluency with", "expertise in", "expertise with", "expert in", "expert knowledge",
    "understanding of", "understanding on", "background in", "background with", "skills in",
    "skill in", "skilled in", "skilled at", "skilled with", "ability to", "able to",
    "comfortable with", "comfortable in", "confident with", "confident in", "grasp of",
    "command of", "competence in", "competency in", "competent in", "track record",
    "versed in", "mastery of", "exposure to", "working knowledge", "degree in",
    "foundation in", "adept at", "adept in", "capable of", "appreciation of",
  ]

  private static let requiredBackward = [
    "required", "is required", "are required", "will be required", "needed", "is needed",
    "are needed", "will be needed", "necessary", "is necessary", "are necessary", "a must",
    "is a must", "are a must", "will be a must", "is essential", "are essential",
    "is mandatory", "are mandatory", "is critical", "are critical", "is crucial", "are crucial",
    "is expected", "are expected", "a must have", "is a must have", "are must haves",
    "non negotiable", "is non negotiable", "are non negotiable",
  ]

  private static let preferredForward = [
    "ideally", "preferably", "optionally", "bonus points for", "bonus points if", "bonus points",
    "bonus if",
    "bonus for", "extra credit for", "extra points for", "preferred qualification",
    "preferred skill", "preferred experience", "preferred candidate", "preferred knowledge",
    "preference for", "preference given to", "preference will be given to", "plus if",
    "a plus if", "even better if", "we would love", "wed love", "desired skill",
    "desired experience", "desired qualification", "nice if", "great if", "good if",
    "ideal would be",
    "nice would be", "helpful would be", "useful would be", "welcome would be",
    "desirable would be", "a plus would be", "a bonus would be", "even better would be",
    "better still would be", "preferring", "preferring candidates with", "prefer candidates with",
    "prefer applicants with", "prefer people with", "we prefer", "would prefer",
    "preference to candidates with", "preference to applicants with",
    "preference for candidates with", "preference for applicants with", "may also have",
    "might also have",
  ]

  private static let preferredImpersonal = [
    "would be nice if", "would be great if", "would be good if", "would be helpful if",
    "would be useful if", "would be ideal if", "would be a plus if", "would be a bonus if",
    "would be an advantage if", "would be an asset if", "would be welcome if", "would help if",
    "is a plus if", "is a bonus if", "is an advantage if", "is nice if", "helps if",
    "would be nice to have", "would be good to have", "would be great to have",
    "would be ideal to have", "desirable but not essential", "is desirable but not essential",
    "are desirable but not essential", "is desirable that", "be happy if", "be glad if",
    "be pleased if", "be delighted if",
  ]

  private static let echoes = [
    "so is", "so are", "so would", "and so is", "and so are", "and so would", "as is", "as are",
    "as would", "likewise", "same goes for", "and the same goes for", "the same goes for",
    "such as", "for example", "for instance", "eg", "including", "especially", "particularly",
    "in particular", "above all", "namely",
  ]

  private static let preferredBackward =
    [
      "a plus", "is a plus", "are a plus", "is plus", "are plus", "would be a plus",
      "will be a plus", "can be a plus", "be an added plus", "an added plus", "a huge plus",
      "a big plus", "a strong plus", "a definite plus", "a major plus", "are pluses",
      "a bonus", "is a bonus", "are a bonus", "would be a bonus", "an added bonus",
      "an advantage", "a huge advantage", "a big advantage", "a strong advantage",
      "an added advantage", "would be ideal", "is ideal", "would be nice", "would be great",
      "would be helpful", "would be beneficial", "would be useful", "would be good",
      "would be valuable", "would be desirable", "would be an asset", "would be an advantage",
      "would be preferred", "would be welcome", "is an asset", "are an asset", "an asset",
      "von vorteil", "desirable", "is desirable", "are desirable", "highly desirable", "beneficial",
      "is beneficial", "are beneficial", "advantageous", "is helpful", "are helpful",
      "is useful", "are useful", "is nice", "is welcome", "are welcome", "is appreciated",
      "are appreciated", "is valued", "are valued", "highly valued", "highly desired",
      "is desired", "are desired", "is optional", "are optional", "not required but",
      "not necessary but", "not mandatory but", "not essential but", "not needed but",
      "is not required but", "are not required but", "isnt required but", "arent required but",
      "is not necessary but", "are not necessary but", "isnt necessary but",
      "is not mandatory but", "is not essential but",
      "is favorable", "valuable addition", "highly regarded", "well regarded",
      "a nice addition", "earns you extra points", "gives you extra points",
      "gets you extra points",
      "earns extra points", "gives you an edge", "gives you a head start", "is a bonus point",
      "viewed favourably", "viewed favorably", "looked upon favourably", "looked upon favorably",
      "a distinct advantage", "nice to know", "good to know", "would be appreciated",
      "will be appreciated", "appreciated", "also welcome", "most welcome", "would help",
      "meriting", "is meriting", "would be meriting", "a merit", "is a merit", "are a merit",
      "merits", "are merits", "strong pluses", "are strong pluses", "big pluses", "are big pluses",
      "added advantage", "is an added advantage", "a strong asset", "is a strong asset",
      "a big asset", "is a big asset", "a great asset", "is a great asset", "strong assets",
      "are strong assets", "are assets", "wins you points", "scores points",
      "considered a plus", "seen as a plus", "w\u{FC}nschenswert",
      "un plus", "a pr\u{E9}", "is a pr\u{E9}", "est un plus",
      "serait un plus", "wenselijk", "ist von vorteil", "sind von vorteil",
    ]
    + combinations(
      ["experience", "knowledge", "skills", "background", "familiarity"],
      ["helpful", "useful", "welcome", "valued", "appreciated", "a plus"])

  private static let preferredEither = [
    "preferred", "is preferred", "are preferred", "strongly preferred", "highly preferred",
    "nice to have", "good to have", "great to have", "optional", "desired", "a nice to have",
    "bonus", "mile widziane", "mile widziany", "mile widziana", "meriterande", "deseable",
    "desej\u{E1}vel",
  ]

  private static let preferredLabels = [
    "nice", "nice2have", "plus", "pluses", "plusses", "plus points", "meritorious", "merits",
    "differentials", "what is nice", "advantage", "advantages", "extra", "atouts", "pr\u{E9}",
    "pre", "brownie points", "extra points", "even better", "cherry on top", "icing on the cake",
    "diferenciais", "extras", "wishlist", "wishes", "good to know",
    "nice to know", "nice but not needed", "nice but not required", "not required but appreciated",
    "not required but nice", "not needed but nice",
  ]

  private static let waivedForward = [
    "dont expect", "do not expect", "not expect", "arent expecting", "are not expecting",
    "not expected to", "arent expected to", "isnt expected to", "dont need", "do not need",
    "not need", "wont need", "will not need", "neednt", "need not", "no need to",
    "no need for", "dont have to", "do not have to", "dont require", "do not require",
    "doesnt require", "does not require", "no experience with", "no experience in",
    "no experience of", "no prior experience", "no previous experience", "no prior knowledge",
    "no previous knowledge", "no knowledge of", "no background in", "no prior background",
    "without prior experience", "without any experience", "without experience",
    "are not expected to", "is not expected to", "not be expected to", "we expect no", "expect no",
    "expects no", "nobody expects", "if you dont know", "if you havent used",
    "if you have never used", "regardless of",
    "not looking for", "never thought about", "never thought of", "never considered",
    "never worked with", "never worked in", "never worked on", "never used", "never touched",
    "never seen", "never heard of", "never programmed in", "never dreamt of", "never dreamed of",
    "havent thought about", "havent considered", "havent thought of", "havent worked with",
    "have not worked with", "have not considered", "have not thought about",
  ]

  private static let waivedFirmly = ["nor", "neither"]

  private static let waivedBackward =
    combinations(
      ["not", "is not", "are not", "isnt", "arent"],
      [
        "required", "necessary", "needed", "essential", "crucial", "expected", "mandatory",
        "a requirement", "a prerequisite", "a must",
      ]) + [
      "not strictly required", "not necessarily required", "unnecessary",
      "never crossed your mind", "has never crossed your mind", "never occurred to you",
    ]

  private static let mentioned = [
    "willing to learn", "willingness to learn", "eager to learn", "eagerness to learn",
    "desire to learn", "want to learn", "keen to learn", "excited to learn", "happy to learn",
    "interest in learning", "interested in learning", "open to learning", "to learn",
    "instead of", "rather than", "in place of", "as opposed to", "moving away from",
    "migrating away from", "migrating from", "migrated from", "opportunity to", "opportunities to",
    "opportunities for", "youll learn",
    "you will learn", "you will gain", "youll gain", "to gain", "gain exposure",
    "become proficient", "become proficient in", "become familiar with", "little to no",
    "we can teach", "we will teach", "well teach",
    "who will", "wholl", "looking for would", "looking for will",
  ]

  private static let described = [
    "most of us", "many of us", "we use", "we work", "we also work", "we build", "we develop",
    "to help", "help us", "to join", "our team", "we offer", "youll join",
    "looking for ways", "looking for ways to", "looking for opportunities", "as you",
    "since you", "when you", "where you", "while you", "because you",
    "you will join", "we have", "we are building", "were building", "wir nutzen", "wir verwenden",
    "wir arbeiten", "nous utilisons", "nous travaillons",
  ]

  /// Each beginning with each end.
  private static func combinations(_ beginnings: [String], _ ends: [String]) -> [String] {
    beginnings.flatMap { beginning in ends.map { "\(beginning) \($0)" } }
  }
}
