/// The words around an employer's name that show what it is.
extension CompanyScanner {
  /// What a company says that it is: "X is a fast-growing company".
  static let companyNouns: Set<String> = [
    "company", "startup", "firm", "provider", "leader", "organization", "organisation", "studio",
    "agency", "manufacturer", "laboratory", "bank", "consultancy", "institute", "business",
    "corporation", "community", "developer", "pioneer", "supplier", "scaleup", "employer",
    "nonprofit", "subsidiary", "university", "fund",
  ]

  /// Nouns that follow an employer's name: "X employees", "X total compensation".
  static let nounsAfter: Set<String> = [
    "employees", "total", "compensation",
  ]

  /// What a company does in the first sentence about it.
  static let verbs: Set<String> = [
    "focuses", "creates", "builds", "develops", "leads", "designs", "delivers", "offers",
    "believes", "makes", "empowers", "aims", "operates", "invents", "manufactures",
  ]

  /// Nouns before "across X".
  static let people: Set<String> = [
    "colleagues", "teams", "groups", "everyone", "people", "engineers", "team", "roles",
    "departments", "traders",
  ]

  /// What a company is doing in the first sentence about it.
  static let doings: Set<String> = [
    "transforming", "leading", "building", "pioneering", "developing", "creating", "redefining",
    "revolutionizing", "reinventing", "growing", "dedicated", "committed", "reimagining",
    "changing", "advancing", "shaping", "designing", "making", "where", "headquartered",
  ]

  /// Parts of a company, which are not its name.
  static let groups: Set<String> = [
    "group", "team", "division", "department", "lab", "laboratory", "unit", "organization",
  ]

  /// Nouns and verbs before "at X" where X is an employer.
  static let work: Set<String> = [
    "work", "working", "works", "worked", "team", "teams", "life", "career", "careers", "job",
    "jobs", "engineering", "group", "groups", "culture", "like", "role", "roles", "position",
    "internship", "infrastructure", "functions", "development", "technology", "organization",
    "division", "department", "lab", "people", "joining", "interns", "research", "innovation",
    "start", "employment", "here", "everyone", "us", "customers", "colleagues", "science", "hiring",
  ]
}
