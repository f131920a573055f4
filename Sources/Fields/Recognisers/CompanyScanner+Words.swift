/// The words around an employer's name that show what it is.
extension CompanyScanner {
  /// Words that no name goes over where every word of a heading has a capital.
  static let smallWords: Set<String> = [
    "is", "are", "was", "has", "have", "seeks", "offers", "at", "in", "for", "to", "we", "you",
    "our", "your", "the", "an", "by", "with", "who", "that", "and", "or", "from", "about", "on",
  ]

  /// What the name of an institution begins with.
  static let institutions: Set<String> = ["university", "institute", "bank", "college"]

  /// What a company says that it is: "X is a fast-growing company".
  static let companyNouns: Set<String> = [
    "company", "startup", "firm", "provider", "leader", "organization", "organisation", "studio",
    "agency", "manufacturer", "laboratory", "bank", "consultancy", "institute", "business",
    "corporation", "community", "developer", "pioneer", "supplier", "scaleup", "employer",
    "nonprofit", "subsidiary", "university", "fund", "maker", "brokerage", "exchange", "retailer",
    "publisher", "operator", "charity", "cooperative", "venture", "spinout", "spin", "insurer",
    "mutual", "airline", "utility", "hospital", "factory", "foundry", "lab", "mill", "shop",
    "marketplace", "carrier", "integrator", "vendor", "museum", "newspaper", "magazine", "brewery",
    "broker", "lender", "osat", "fabless", "start", "firms", "companies", "providers",
    "manufacturers", "suppliers", "makers", "consultancies", "banks", "operators",
  ]

  /// Nouns that follow an employer's name: "X employees", "X total compensation".
  static let nounsAfter: Set<String> = [
    "employees", "employee", "total", "compensation", "recruiters", "recruiter", "headquarters",
    "careers", "culture", "colleagues",
  ]

  /// Nouns that follow the names of companies, and those of products as well.
  static let hintsAfter: Set<String> = [
    "team", "teams", "customers", "clients", "office", "offices", "staff", "engineers",
    "leadership", "values", "benefits", "family", "founders", "products", "stock", "shares",
    "equity", "hq", "campus", "brand", "teammates", "interns", "group",
  ]

  /// What a company does in the first sentence about it.
  static let verbs: Set<String> = [
    "focuses", "creates", "builds", "develops", "leads", "designs", "delivers", "offers",
    "believes", "makes", "empowers", "aims", "operates", "invents", "manufactures", "employs",
    "pioneers", "specializes", "specialises", "sells", "flies", "ships", "insures", "licenses",
    "streams", "publishes", "lends", "brews", "bakes", "mines", "launches", "underwrites",
    "recycles", "distributes", "imports", "exports", "farms", "moves", "trades", "owns",
  ]

  /// What people do: a product neither pays nor expects.
  static let humanVerbs: Set<String> = [
    "provides", "values", "encourages", "welcomes", "expects", "pays", "covers", "wants", "has",
    "sponsors", "reserves", "celebrates", "invests", "needs", "embraces", "recognizes", "strives",
    "prides", "considers", "trains",
  ]

  /// What a company does that a product may do as well.
  static let deeds: Set<String> = [
    "plays", "enables", "transforms", "powers", "connects", "helps", "brings", "drives", "solves",
    "supplies", "serves", "accelerates", "advances", "produces", "partners", "combines",
    "continues", "exists", "invites", "will", "does", "runs", "gives", "keeps",
  ]

  /// Nouns before "across X".
  static let people: Set<String> = [
    "colleagues", "teams", "groups", "everyone", "people", "engineers", "team", "roles",
    "departments", "traders", "functions", "stakeholders", "scientists", "researchers", "desks",
    "offices", "partners", "developers", "leaders", "employees", "careers", "role", "mobility",
    "someone", "disciplines", "experts", "peers", "others",
  ]

  /// What a company is doing in the first sentence about it.
  static let doings: Set<String> = [
    "transforming", "leading", "building", "pioneering", "developing", "creating", "redefining",
    "revolutionizing", "reinventing", "growing", "dedicated", "committed", "reimagining",
    "changing", "advancing", "shaping", "designing", "making", "where", "headquartered",
    "proud", "expanding", "located",
  ]

  /// Parts of a company, which are not its name.
  static let groups: Set<String> = [
    "group", "team", "division", "department", "lab", "laboratory", "unit", "organization",
    "practice",
  ]

  /// Nouns and verbs before "at X" where X is an employer.
  static let work: Set<String> = [
    "work", "working", "works", "team", "teams", "life", "career", "careers", "job",
    "jobs", "engineering", "group", "groups", "culture", "like", "role", "roles", "position",
    "internship", "infrastructure", "functions", "development", "technology", "organization",
    "division", "department", "lab", "people", "joining", "interns", "research", "innovation",
    "start", "employment", "here", "everyone", "us", "customers", "colleagues", "science", "hiring",
    "compensation", "pay", "salary", "salaries", "benefits", "perks", "everywhere", "everything",
    "everybody", "thrive", "succeed", "stay", "belong", "grow", "values", "success", "software",
    "hardware", "decisions", "together", "day", "anyone", "nobody", "value", "do", "positions",
    "arisen", "available", "opportunity", "vacancy", "opening",
    "openings", "opportunities", "platform", "systems", "design", "interviewing", "impact",
    "diversity", "inclusion", "leadership", "arriving", "build", "tenure", "mission", "vision",
    "goal", "purpose",
  ]

  /// What a law, a formula or a degree is called where a person's name stands before it.
  static let eponyms: Set<String> = [
    "law", "laws", "equation", "equations", "algorithm", "algorithms", "theorem", "theorems",
    "principle", "principles", "rule", "rules", "inequality", "criterion", "method", "methods",
    "degree", "degrees", "formula", "disease", "syndrome", "conjecture", "lemma", "hypothesis",
    "paradox", "diploma", "formalism", "notation", "distribution", "problem", "problems", "test",
    "transform", "decomposition", "constant", "operator",
  ]

  /// Who stands before the names of other companies.
  static let others: Set<String> = [
    "customers", "clients", "investors", "partners", "companies", "firms", "startups",
    "employers", "competitors", "organizations", "brands", "backers", "users", "universities",
    "conferences", "venues", "tools", "products", "vendors", "places", "giants", "funds",
  ]

  /// What other companies do to this one.
  static let deedsOfOthers: Set<String> = [
    "backed", "funded", "trusted", "used", "supported", "financed", "chosen", "led", "loved",
    "sponsored", "adopted", "inspired", "published", "certified", "accredited", "written",
    "supplied", "provided", "recognized", "named", "awarded",
  ]
}
