extension LabelWords {
  static let skillSet = ["skill set", "skill sets", "skillset", "tech stack", "sets of skills"]

  static let benefits = [
    "benefits", "benefit", "perks", "we offer", "compensation", "what we provide", "salary",
    "whats in it for you", "pay range", "we provide", "why join us", "why us", "what you get",
    "what youll get",
  ]

  static let preferred = [
    "preferred", "preferably", "preferred but not required", "desired", "desirable", "desirables",
    "bonus", "bonus points", "a plus", "plus", "pluses", "nice to have", "nice to haves",
    "nice if you have", "good to have", "good to haves", "great to have", "would be nice",
    "would be great", "would be a plus", "not crucial", "not required", "not essential",
    "not mandatory", "useful", "an advantage", "advantage", "advantages", "advantageous",
    "ideally", "optional", "additional skills", "additional qualifications",
    "additional experience", "an asset", "assets", "beneficial", "helpful", "extra credit",
    "brownie points", "stand out", "ways to stand out", "even better", "wish list",
    "we would love", "wed love", "we also value", "would be ideal", "preference",
    "may also have", "might also have", "could also have", "may also bring", "might also bring",
    "highly regarded", "good to know", "we would like to see", "wed like to see",
    "we would also like", "wed also like", "appreciated",
  ]

  static let duties = [
    "responsibilities", "responsibility", "duties", "duty", "duties include", "tasks", "you will",
    "youll", "what youll do", "what you will do", "what you do", "day to day", "daily work",
    "your work", "your role", "the role", "the position", "this role", "in this role", "your day",
    "typical day", "on any given day", "day in the life", "your mission", "the job", "the work",
    "you might", "you may", "job description", "role overview", "position overview", "activities",
    "stakeholders to", "focus areas include", "current focuses include", "initiatives",
    "projects may include", "work includes", "your impact", "key accountabilities", "deliverables",
  ]

  /// What makes a label one of requirements, whatever else it says.
  static let plainRequirements = [
    "requirements", "requirement", "required", "require", "requires", "qualifications",
    "qualification", "must have", "must haves", "must include", "you must", "essential",
    "essentials", "minimum", "mandatory", "should have", "should be", "you should",
    "you will bring", "youll bring", "you bring", "you will need", "youll need", "you need",
  ]

  static let requirements = [
    "you have", "what youll bring", "what you will bring",
    "who you are", "about you", "you are", "we expect", "we are looking for", "were looking for",
    "were looking to add",
    "looking for someone", "were seeking", "we are seeking", "ideal candidate", "the candidate",
    "candidates", "you should have the following", "experience in", "experience with",
    "years of experience", "years experience", "solid knowledge", "knowledge of",
    "strong knowledge", "proficiency in", "expertise in", "familiarity with", "skills in",
    "mix of skills", "what we look for", "what were looking for", "what we are looking for",
    "your profile", "your background", "your skills", "your experience", "prerequisites",
    "education", "eligibility", "competencies", "we need", "must", "key skills",
    "technical skills", "skills and experience", "skills experience", "experience must include",
    "the following experience", "basic skills",
  ]

  /// Phrases that begin a label about the reader.
  static let candidate = ["you", "candidates", "applicants", "the ideal", "the successful"]

  static let company = [
    "about us", "the company", "our company", "who we are", "the team", "our team", "our stack",
    "our tools", "our mission", "our values", "how to apply",
  ]

  /// Words that are enough in a short label.
  static let weakRequirements = [
    "skills", "skill", "experience", "expertise", "knowledge", "abilities", "competence",
    "background", "proficiencies",
  ]

  static let dutyHeads = [
    "responsibilities", "duties", "responsibility", "tasks", "what youll do", "what you will do",
    "in this role", "in this role you will", "the role",
  ]

  static let requirementHeads = [
    "qualifications", "qualification", "requirements", "requirement", "required", "minimum",
    "essential", "skills", "experience", "competencies", "prerequisites", "about you",
    "who you are", "what youll bring", "what you will bring", "what you bring",
    "what youll need", "what you need",
  ]

  /// The words of lines such as "Required skills and experience".
  static let bareWords: Set<String> = [
    "required", "preferred", "minimum", "basic", "essential", "desired", "desirable", "additional",
    "key", "core", "main", "general", "technical", "professional", "your", "the", "and", "or",
    "qualifications", "qualification", "requirements", "requirement", "responsibilities",
    "responsibility", "duties", "tasks", "skills", "benefits", "perks", "experience", "knowledge",
    "education", "competencies", "prerequisites", "nice", "good", "great", "to", "have", "haves",
    "must", "bonus", "points", "pluses", "job", "role", "position", "what", "you", "youll", "will",
    "bring", "need", "do", "about", "who", "are", "we", "offer", "in", "this", "other", "ideal",
    "a", "plus", "but", "not", "optional", "criteria", "capabilities", "attributes", "abilities",
    "highly", "if", "also", "may", "might", "even", "better", "strong", "candidates", "candidate",
    "it", "would", "be",
  ]

  /// All phrases with what they speak of.
  static let phrases: [String: LabelTopics] = {
    let groups: [([String], LabelTopics)] = [
      (skillSet, .skillSet), (benefits, .benefits), (preferred, .preferred),
      (plainRequirements, .plainRequirements), (duties, .duties), (requirements, .requirements),
      (company, .company), (weakRequirements, .weakRequirements), (candidate, .candidate),
      (dutyHeads, .dutyHead), (requirementHeads, .requirementHead),
    ]
    var phrases: [String: LabelTopics] = [:]
    for (group, topic) in groups {
      for phrase in group { phrases[phrase, default: []].formUnion(topic) }
    }
    return phrases
  }()

  /// The first words of ``phrases``.
  static let phraseOpenings = Set(
    phrases.keys.compactMap { $0.split(separator: " ").first.map(String.init) })

  /// Whole labels whose words alone would say something else, or nothing.
  static let wholeLines: [String: Strand] = {
    let groups: [(Strand, [String])] = [
      (.requirements, wholeRequirements), (.preferred, wholePreferences), (.duties, wholeDuties),
      (.benefits, wholeBenefits), (.general, wholeIntroductions),
      (.waived, wholeWaivers),
    ]
    var strands: [String: Strand] = [:]
    for (strand, lines) in groups {
      for line in lines { strands[line] = strand }
    }
    return strands
  }()
}
