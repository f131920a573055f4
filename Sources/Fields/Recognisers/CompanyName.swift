/// The names that employers go by.
enum CompanyName {
  /// The endings that say how a company is set up; they are no part of the name.
  static let legalForms: Set<String> = [
    "llc", "inc", "ltd", "gmbh", "corp", "corporation", "limited", "plc", "ag", "sa", "sarl",
    "srl", "bv", "nv", "ab", "oy", "as", "kg", "llp", "lp", "pte", "pty", "co", "incorporated",
    "se", "spa", "aps", "private",
  ]

  /// The name without `, LLC` and the like.
  static func withoutLegalForm(_ name: String) -> String {
    let line = Line(name)
    var end = line.words.count
    while end > 1, legalForms.contains(line.key(end - 1)),
      line.words[end - 1].isName
    {
      end -= 1
    }
    return line.text(ofWords: 0..<end)
  }

  /// Words that begin sentences or name things, and are no company by themselves.
  static let common: Set<String> = [
    "we", "our", "you", "your", "the", "this", "that", "these", "those", "a", "an", "as", "at",
    "in", "on", "if", "it", "is", "are", "and", "or", "for", "with", "to", "from", "by", "of",
    "join", "about", "what", "who", "how", "why", "where", "when", "while", "there", "here",
    "they", "he", "she", "i", "us", "its", "their", "his", "her", "my", "no", "not", "all",
    "any", "some", "each", "every", "both", "one", "company", "team", "role", "position", "job",
    "candidate", "candidates", "applicants", "someone", "engineering", "engineers", "software",
    "hardware", "research", "technology", "science", "data", "security", "network", "product",
    "design", "work", "working", "experience", "knowledge", "skills", "bachelor", "master",
    "phd", "ms", "bs", "must", "minimum", "preferred", "required", "responsibilities",
    "qualifications", "requirements", "location", "department", "linux", "windows", "python",
    "java", "c", "rust", "go", "kubernetes", "docker", "aws", "azure", "gcp", "unix", "android",
    "ios", "macos", "internet", "web", "cloud", "ai", "ml", "currently", "today", "together",
    "additionally", "since", "once", "then", "also", "please", "note", "however", "but", "so",
    "dear", "reporting", "department", "group", "division", "lab", "labs", "home", "school",
    "university", "scale", "least", "present", "times", "heart", "core", "forefront", "ideal",
    "successful", "hiring", "manager", "english", "german", "french", "chinese", "japanese",
    "senior", "junior", "staff", "lead", "principal", "intern", "interns", "let", "come", "such",
    "do", "did", "does", "will", "would", "can", "could", "may", "should", "become", "like",
    "i'm", "we're", "you'll", "you're", "it's", "that's", "we've", "we'll", "you've",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// Parts of large employers that call themselves by the employer's name and what they do.
  static let divisions: Set<String> = [
    "research", "quantum", "labs", "lab", "cloud", "ai", "health", "robotics", "studios",
    "software", "hardware", "security", "systems", "reality", "deepmind",
  ]

  /// Employers whose parts are known by these words; "Lam Research" and "Skild AI" are no parts.
  static let parents: Set<String> = [
    "nvidia", "ibm", "google", "microsoft", "intel", "adobe", "samsung", "meta", "apple", "amazon",
    "sony", "bosch", "huawei", "toyota", "honda", "disney", "nokia", "siemens", "oracle", "cisco",
    "qualcomm", "amd", "arm", "facebook", "salesforce", "tencent", "alibaba", "baidu", "bytedance",
    "uber", "netflix", "dell", "hp", "hpe", "hitachi", "fujitsu", "nec", "toshiba", "panasonic",
    "philips", "ericsson", "volvo", "bmw", "volkswagen", "mercedes", "ford", "tesla", "airbus",
    "boeing", "xerox", "yahoo", "autodesk", "sap", "zoom", "accenture", "jpmorgan",
  ]
}
