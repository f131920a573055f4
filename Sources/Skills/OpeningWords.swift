/// The words by which the beginning of a sentence shows what it is.
enum OpeningWords {
  /// It says what the reader should be or know.
  static let requirements = [
    "experience", "experienced", "knowledge", "knowledgeable", "familiarity", "familiar",
    "proficient", "proficiency", "fluent", "fluency", "expertise", "expert", "understanding",
    "understand", "understands", "ability", "able", "can", "has", "have", "having", "strong",
    "deep", "solid", "excellent", "good", "great", "clear", "outstanding", "exceptional",
    "extensive", "thorough", "sound", "firm", "broad", "advanced", "intermediate", "basic",
    "practical", "hands", "proven", "demonstrated", "demonstrable", "demonstrate", "top",
    "prior", "previous", "relevant", "minimum", "must", "bachelor", "bachelors", "master",
    "masters", "phd", "doctorate", "degree", "bsc", "msc", "bs", "ms", "comfortable",
    "confident", "competent", "competency", "competence", "capable", "skilled", "skill",
    "exposure", "background", "mastery", "adept", "track", "coursework", "graduate",
    "graduating", "currently", "pursuing", "enrolled", "curiosity", "passion", "passionate",
    "motivated", "self", "curious", "in", "intellectually", "fundamental", "successful",
    "high", "well", "very", "superior", "effective", "superb", "expertise", "veteran",
    "aptitude", "command", "years", "certified", "certification", "least", "depth",
  ]

  /// It says what the work is.
  static let duties = [
    "work", "develop", "design", "build", "help", "collaborate", "write", "support", "manage",
    "maintain", "create", "implement", "lead", "drive", "perform", "provide", "participate",
    "contribute", "monitor", "troubleshoot", "ensure", "coordinate", "deploy", "install",
    "conduct", "publish", "present", "define", "deliver", "automate", "execute", "engage",
    "interact", "assess", "analyze", "partner", "own", "assist", "run", "improve", "evaluate",
    "identify", "train", "mentor", "review", "document", "test", "debug", "optimize",
    "investigate", "explore", "prepare", "plan", "organize", "integrate", "configure",
    "liaise", "interview", "guide", "establish", "set", "bring", "use", "apply", "make",
    "take", "act", "serve", "share", "solve", "scale", "translate", "transform", "turn",
    "working", "developing", "designing", "building", "helping", "collaborating", "writing",
    "supporting", "managing", "maintaining", "creating", "implementing", "leading", "driving",
    "performing", "providing", "participating", "contributing", "monitoring",
    "troubleshooting", "ensuring", "coordinating", "deploying", "installing", "conducting",
    "defining", "delivering", "automating", "executing", "interacting", "interfacing",
    "assessing", "analyzing", "partnering", "owning", "assisting", "running", "improving",
    "evaluating", "identifying", "training", "mentoring", "reviewing", "documenting",
    "investigating", "exploring", "preparing", "planning", "organizing", "integrating",
    "configuring", "proactively", "formulating", "setting", "introducing", "responsible",
    "leveraging", "triaging", "bringing", "upgrade", "migrate", "research", "invent", "devise",
    "architect", "specify", "verify", "validate", "characterize", "operate", "oversee",
    "facilitate", "communicate", "advise", "champion", "enable", "tackle", "track",
  ]

  /// It describes the company, the team or the offer.
  static let descriptions = [
    "we", "were", "our", "us", "the", "this", "these", "those", "you", "youll", "your", "youre",
    "as", "at", "if", "it", "its", "they", "their", "there", "when", "while", "during", "over",
    "from", "for", "on", "join", "many", "most", "some", "others", "team", "how", "why", "what",
    "who", "each", "every", "all", "although", "that", "base", "beyond", "because",
  ]

  /// A verb early in a sentence shows that it is prose, not a list of what is wanted.
  static let finiteVerbs = [
    "is", "are", "was", "were", "will", "has", "have", "specializes", "seeks", "believes", "relies",
  ]

  /// Verbs, some of whose forms are nouns: "team lead", "build tools", "Docker builds", "GNU make".
  static let nounlikeVerbs = [
    "provides", "offers", "leads", "builds", "develops", "delivers", "supports", "helps", "makes",
    "uses", "works", "play", "plays", "work", "build",
  ]

  /// Before a verb they are who does it.
  static let subjects = ["we", "you", "they", "i", "who", "that", "which", "it"]

  /// Names of the facts that a line states before a colon.
  static let fieldLabels = [
    "location", "locations", "department", "team", "type", "compensation", "salary", "pay",
    "company", "employer", "schedule", "employment", "duration", "title", "level", "office",
    "group", "division", "industry", "date", "reference", "contact", "website", "url",
  ]

  /// "To" behind them tells what somebody can do, not what there is to do.
  static let infinitiveHeads = [
    "how", "able", "ability", "used", "capable", "capacity", "skill", "skills", "expertise",
    "knowledge", "experience", "aptitude", "talent",
  ]

  /// What may stand behind a waiver that is about what precedes.
  static let emptyObjects = [
    "any", "prior", "previous", "earlier", "experience", "knowledge", "background", "familiarity",
    "expertise", "skill", "you", "anyone", "anybody", "applicant", "candidate", "to", "have",
    "know",
    "be", "it", "that", "this", "them", "one", "at", "all", "yet", "here", "in", "advance",
    "beforehand", "before", "of", "from", "either",
  ]
}
