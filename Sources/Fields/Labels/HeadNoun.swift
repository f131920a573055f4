/// The nouns that job titles end with.
enum HeadNoun {
  /// Nouns that are a person's work in any text.
  static let plain = Set<String>([
    "engineer", "developer", "scientist", "analyst", "manager", "architect", "intern",
    "internship", "researcher", "specialist", "administrator", "lead", "director", "consultant",
    "technician", "designer", "programmer", "officer", "professor", "postdoc", "fellow",
    "apprentice", "physicist", "chemist", "biologist", "mathematician", "statistician",
    "economist", "quant", "trader", "strategist", "associate", "assistant", "coordinator",
    "responder", "investigator", "tester", "operator", "supervisor", "president", "vp", "cto",
    "ceo", "cio", "ciso", "teacher", "lecturer", "instructor", "trainer", "tutor", "advocate",
    "evangelist", "writer", "editor", "artist", "animator", "producer", "planner", "accountant",
    "auditor", "attorney", "lawyer", "counsel", "nurse", "physician", "pharmacist", "surveyor",
    "geologist", "meteorologist", "astronomer", "linguist", "translator", "librarian", "curator",
    "mechanic", "electrician", "machinist", "welder", "inspector", "examiner", "representative",
    "agent",
    "executive", "recruiter", "advisor", "adviser", "expert", "professional", "practitioner",
    "hacker", "sysadmin", "devops", "sre", "dba", "modeler", "modeller", "owner", "trainee",
    "contractor", "generalist", "apprenticeship", "fellowship", "bioinformatician",
    "neuroscientist", "roboticist", "technologist", "draftsman", "metrologist", "astrophysicist",
    "biochemist", "geneticist", "cryptographer", "cryptanalyst", "photographer", "buyer",
    "partner", "coop", "postdoctorate", "mentor", "leader", "head", "educator", "actuary",
    "underwriter", "illustrator", "copywriter", "cartographer", "hydrographer", "ethnographer",
    "psychologist", "anthropologist", "sociologist", "epidemiologist", "immunologist",
    "virologist", "toxicologist", "pharmacologist", "radiologist", "pathologist", "oceanographer",
    "climatologist", "seismologist", "hydrologist", "ecologist", "crystallographer",
    "cytogeneticist", "microbiologist", "neurologist", "zoologist", "botanist", "archaeologist",
    "sde", "sdet", "swe", "pentester", "bookkeeper", "paralegal", "estimator",
    "informaticist", "svp", "evp", "avp", "coo", "cfo", "cpo", "dev", "admin", "eng", "engr",
    "biostatistician", "appointee", "informatician",
    "bioengineer", "geophysicist", "geochemist", "hydrogeologist", "agronomist", "econometrician",
    "demographer", "archivist", "ethicist", "lexicographer", "drafter", "superintendent",
    "fabricator", "compositor", "videographer", "annotator", "marketer", "therapist", "clinician",
    "sonographer", "veterinarian", "entomologist", "pharmacometrician", "steward",
    "histotechnologist", "cytotechnologist", "histologist", "phlebotomist", "haematologist",
    "hematologist", "oncologist", "cardiologist", "physiologist", "audiologist", "optometrist",
    "optician", "dietitian", "dietician", "nutritionist", "paramedic", "midwife", "dentist",
    "hygienist", "perfusionist", "kinesiologist", "criminologist", "ornithologist", "mycologist",
    "parasitologist", "bacteriologist", "proteomicist", "spectroscopist", "microscopist",
    "ontologist", "taxonomist", "criminalist", "bioinformaticist", "biophysicist", "geodesist",
    "volcanologist", "glaciologist", "palaeontologist", "paleontologist", "historian",
    "philologist", "musicologist", "journalist", "screenwriter", "proofreader", "copyeditor",
    "storyteller", "filmmaker", "cinematographer", "musician", "sculptor", "concierge",
    "receptionist", "clerk", "cashier", "treasurer", "comptroller", "banker", "appraiser",
    "realtor", "solicitor", "barrister", "notary", "merchandiser", "storekeeper", "shopkeeper",
    "salesperson", "telemarketer", "plumber", "carpenter", "millwright",
    "toolmaker", "pipefitter", "steelworker", "glassblower", "watchmaker", "gardener", "forester",
    "firefighter", "sommelier", "barista", "bartender", "caregiver", "caseworker", "counsellor",
    "dean", "provost", "registrar", "docent", "lector", "schoolteacher",
    "developper", "spieleentwickler", "produktentwickler", "elektroingenieur",
    "bauingenieur", "maschinenbauingenieur",
    "vertriebsingenieur", "verfahrensingenieur", "wirtschaftsingenieur",
    "elektroniker", "mechatroniker", "fachinformatiker",
    "datenanalyst", "datenanalystin", "laborant",
    "laborantin", "chemiker", "biologe", "biologin", "volontär",
    "softwareingenieur", "systemingenieur", "architekt", "architektin", "softwarearchitekt",
    "berater", "beraterin", "wissenschaftler", "wissenschaftlerin", "informatiker", "physiker",
    "mathematiker", "projektleiter", "projektleiterin", "teamleiter", "teamleiterin",
    "systemadministrator", "doktorand", "doktorandin",
    "ontwikkelaar", "onderzoeker", "utvecklare",
  ]).union(leading)

  /// Nouns of languages in which titles begin with them: "Ingénieur logiciel".
  static let leading: Set<String> = [
    "développeur", "développeuse", "ingénieur", "ingénieure", "chercheur", "chercheuse", "analyste",
    "architecte", "technicien", "technicienne", "stagiaire", "doctorant", "doctorante",
    "desarrollador", "desarrolladora", "ingeniero", "ingeniera", "investigador", "investigadora",
    "programador", "programadora", "sviluppatore", "sviluppatrice", "ingegnere", "ricercatore",
    "werkstudent", "werkstudentin", "praktikant", "praktikantin", "ingenieur", "ingenieurin",
    "entwicklungsingenieur", "prüfingenieur", "versuchsingenieur", "testingenieur", "entwickler",
    "entwicklerin", "softwareentwickler", "softwareentwicklerin", "webentwickler",
    "anwendungsentwickler", "backendentwickler", "frontendentwickler", "datenbankentwickler",
    "hardwareentwickler", "techniker", "technikerin", "sachbearbeiter", "sachbearbeiterin",
    "referent",
    "referentin", "ricercatrice", "desenvolvedor", "desenvolvedora", "engenheiro", "engenheira",
  ]

  /// Nouns that are software or things as often as people; they need a capital and a word before.
  static let doubtful: Set<String> = [
    "lead", "manager", "director", "fellow", "associate", "assistant", "officer", "head",
    "owner", "expert", "professional", "agent", "operator", "executive", "advocate", "editor",
    "writer", "producer", "planner", "inspector", "tester", "designer", "partner", "leader",
    "mentor", "buyer", "devops", "quant", "translator", "coordinator", "trainer", "supervisor",
    "representative", "tutor", "artist", "practitioner", "modeler", "modeller", "president",
    "investigator", "responder", "animator", "hacker", "mechanic", "contractor", "counsel",
    "practitioner", "dev", "admin", "eng", "steward", "superintendent",
  ]

  /// Nouns that name a job only in a phrase: "PhD candidate", "Member of Technical Staff".
  static let inPhrases: Set<String> = [
    "candidate", "student", "staff", "master", "op", "position", "positions", "studentship",
    "studentships",
  ]

  /// The singular of each form, and the forms themselves.
  static let singulars: [String: String] = {
    var singulars: [String: String] = [:]
    for noun in plain {
      singulars[noun] = noun
      singulars[plural(noun)] = noun
    }
    return singulars
  }()

  /// All forms, for the lexicon.
  static var forms: Dictionary<String, String>.Keys { singulars.keys }

  static func plural(_ noun: String) -> String {
    if noun.hasSuffix("y") { return String(noun.dropLast()) + "ies" }
    return noun.hasSuffix("s") ? noun : noun + "s"
  }

  /// Products that look like a title: "Altium Designer", "Package Manager".
  static let products: [String: Set<String>] = [
    "manager": [
      "package", "window", "task", "device", "resource", "password", "cluster", "queue", "display",
      "process", "memory", "session", "volume", "desktop", "configuration", "yarn", "boot",
      "secrets", "event", "layout", "network", "dependency", "center", "certificate",
    ],
    "designer": ["altium", "qt", "cadstar", "platform", "vivado", "power", "orcad"],
    "developer": ["sql", "oracle"],
    "agent": ["user", "software", "ai", "autonomous"],
    "operator": ["kubernetes", "k8s", "boolean", "bitwise"],
    "editor": ["text", "code", "shader", "hex"],
    "administrator": [],
    "assistant": ["ai", "voice", "google", "virtual"],
  ]
}
