/// Tells a title from the sentences, requirements and duties that also name jobs.
enum TitleShape {
  /// Whether a line, cleaned of its ends, has the shape of a title.
  static func fits(_ line: Line) -> Bool {
    let words = line.words
    guard line.cues.contains(.title), opens(line),
      words.count <= 16,
      line.bytes.last != UInt8(ascii: ".") || words.last?.cues.contains(.abbreviation) == true,
      !line.hasCurrencySign, !line.bytes.contains(UInt8(ascii: "="))
    else { return false }
    var brackets = 0
    for (index, word) in words.enumerated() {
      if word.lead == .open { brackets += 1 }
      if word.lead == .close || line.hasClose(before: index) { brackets = 0 }
      if word.lead == .stop, brackets == 0 { return false }
      // An author's remark in brackets may be a sentence.
      if brackets == 0, stoppers.contains(word.key), word.shape == .lower || word.shape == .capital,
        !isLetter(line, index)
      {
        return false
      }
      if index > 0, word.key == "the", word.lead != .hyphen, line.key(index - 1) != "of" {
        return false
      }
    }
    if enders.contains(words[words.count - 1].key), !endsWithTeam(line) { return false }
    let heads = words.indices.filter { isHead(line, at: $0) }
    return heads.contains { !isListed(line, at: $0) }
  }

  /// Whether a noun stands inside a list of things, none of which before it is a job: "Adobe
  /// Photoshop, Illustrator and InDesign".
  private static func isListed(_ line: Line, at index: Int) -> Bool {
    guard line.words[index].lead == .comma, let next = line.word(index + 1),
      next.key == "and" || next.key == "or" || next.lead == .comma
    else { return false }
    let others = line.words.indices.filter { $0 != index }
    return !others.contains { namesJob(line, at: $0) }
  }

  /// The A of "Level A" and "A*STAR", which is no article.
  private static func isLetter(_ line: Line, _ index: Int) -> Bool {
    let word = line.words[index]
    guard index > 0, word.key == "a", word.shape == .capital else { return false }
    return word.lead == .comma || line.word(index + 1)?.lead ?? .stop > .hyphen
  }

  /// "Software Engineer, Customer Experience": what the team of the first part is called after.
  private static func endsWithTeam(_ line: Line) -> Bool {
    let last = line.words.count - 1
    if teams.contains(line.key(last)), isTeam(endingAt: last, in: line) { return true }
    guard last > 2, line.key(last) == "experience", line.words[last].shape == .capital,
      line.words[last].lead == .space, line.words[last - 1].shape == .capital,
      !line.words[last - 1].cues.contains(.technology), isHead(line, at: last - 2)
    else { return false }
    return line.words[last - 1].lead == .comma || line.words[last - 1].lead == .dash
  }

  /// "Quality Engineer, Layout Tools": names behind a comma or a dash, and a job before it.
  private static func isTeam(endingAt last: Int, in line: Line) -> Bool {
    guard let mark = line.words.indices.last(where: { line.words[$0].lead >= .comma }),
      mark > 0, mark < last, [.comma, .dash].contains(line.words[mark].lead)
    else { return false }
    return line.words[mark...].allSatisfy { $0.isName } && isHead(line, at: mark - 1)
  }

  /// What teams that help others are called after.
  private static let teams: Set<String> = ["tools", "resources"]

  /// Whether a line begins as a title can; a quick look before it is taken apart.
  static func opens(_ line: Line) -> Bool {
    guard let first = line.words.first else { return false }
    let isStudent = first.key == "working" && line.key(1) == "student"
    return isStudent || !openers.contains(first.key) || isCapitalisedJob(line)
  }

  /// Whether a line opens with one job in capitalised words, as "Support Engineer" and "Managing
  /// Director": the same first word in a duty ("Support engineers in ...") has others behind it.
  private static func isCapitalisedJob(_ line: Line) -> Bool {
    let end = line.words.indices.dropFirst().prefix(5).first { isHead(line, at: $0) }
    guard let end, line.key(end) == noun(line, at: end) else { return false }
    return line.words[...end].allSatisfy { $0.shape != .lower }
  }

  /// Whether the word at `index` is what the title says that one is, and can end a part of it.
  static func isHead(_ line: Line, at index: Int) -> Bool {
    namesJob(line, at: index) && endsPart(line, after: index)
  }

  /// Whether the word at `index` names a job, whatever follows.
  static func namesJob(_ line: Line, at index: Int) -> Bool {
    guard let word = line.word(index), let noun = noun(line, at: index) else { return false }
    if word.key != noun, word.shape == .lower { return false }
    if HeadNoun.doubtful.contains(noun) {
      let next = line.key(index + 1)
      let isOf = next == "of" || noun == "head"
      if word.shape == .lower || word.shape == .mixed { return false }
      if noun == "head", next != "of" { return false }
      if noun == "lead" || noun == "associate" || noun == "assistant" || noun == "executive" {
        // "Research Associate in Optics"
        let isIn = next == "in" && (noun == "associate" || noun == "assistant")
        if let after = line.word(index + 1), after.lead <= .slash, next != "of", !isIn {
          return false
        }
      }
      if index == 0, !isOf, noun != "manager" || line.words.count == 1 {
        // "Director, Data Platform"
        guard noun == "director", let after = line.word(1), after.lead == .comma, after.isName
        else { return false }
      }
    }
    return HeadNoun.products[noun]?.contains(line.key(index - 1)) != true
  }

  private static func noun(_ line: Line, at index: Int) -> String? {
    let key = line.key(index)
    if let noun = HeadNoun.singulars[key] { return noun }
    switch key {
    case "candidate":
      return ["phd", "doctoral", "postdoctoral"].contains(line.key(index - 1)) ? key : nil
    case "student":
      return ["phd", "doctoral", "working", "thesis"].contains(line.key(index - 1)) ? key : nil
    case "position", "positions", "studentship", "studentships":
      return doctorates.contains(line.key(index - 1)) ? key : nil
    case "staff": return line.key(index - 1) == "technical" ? key : nil
    case "master": return line.key(index - 1) == "scrum" ? key : nil
    case "op": return line.key(index - 1) == "co" ? key : nil
    default: return nil
    }
  }

  /// What stands before the "position" of somebody who does research for a degree.
  private static let doctorates: Set<String> = [
    "phd", "doctoral", "postdoc", "postdoctoral", "faculty", "professorship",
  ]

  /// Whether the title, or a part of it, can end after the word at `index`.
  private static func endsPart(_ line: Line, after index: Int) -> Bool {
    guard let next = line.word(index + 1) else { return true }
    // "Working Student Data Science"
    if line.key(index) == "student", line.key(index - 1) == "working", next.isName { return true }
    if leadsField(line, at: index), next.isName || next.lead <= .slash { return true }
    switch next.lead {
    case .comma, .colon, .dash, .semicolon, .open, .close, .slash, .sign: return true
    case .space, .hyphen, .underscore, .quote, .stop, .start:
      return followers.contains(next.key) || next.shape == .number
        || HeadNoun.singulars[next.key] != nil || isGrade(next, in: line)
        || isField(after: index, in: line)
    }
  }

  /// "L2", "IC4", "E5": how employers number levels.
  private static func isGrade(_ word: Word, in line: Line) -> Bool {
    guard (2...3).contains(word.range.count), word.isName,
      let last = line.bytes[word.range].last, (0x30...0x39).contains(last)
    else { return false }
    return line.bytes[word.range].dropLast().allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Whether the field of a job follows it to the line's end without a mark, all of it in capitals:
  /// "Research Engineer Machine Learning".
  private static func isField(after index: Int, in line: Line) -> Bool {
    guard index > 0, withField.contains(line.key(index)), line.words.count - index <= 6 else {
      return false
    }
    return line.words.allSatisfy { word in
      (word.isName || word.key == "and") && word.lead <= .slash || word.lead == .start
        || word.lead == .sign
    }
      && !line.words[(index + 1)...].contains { notFields.contains($0.key) }
      && line.words[index + 1].isName
  }

  /// Jobs that nothing but people do.
  private static let withField: Set<String> = [
    "engineer", "developer", "scientist", "researcher", "analyst", "consultant", "specialist",
    "intern", "programmer", "technician", "sdet", "swe", "sde",
  ]

  /// What is named after jobs: "Data Scientist Handbook", "Google Developer Groups".
  private static let notFields: Set<String> = [
    "group", "groups", "guide", "handbook", "book", "course", "courses", "certification",
    "certificate", "certified", "exam", "toolkit", "tools", "conference", "summit", "community",
    "blog", "bootcamp", "nanodegree", "survey", "salary", "interview", "interviews", "program",
    "programme", "podcast", "newsletter", "forum", "portal", "network", "association", "society",
    "magazine", "journal", "roadmap", "studio", "console", "experience", "kit", "edition",
    "questions", "jobs", "roles", "positions", "careers", "skills", "notes", "resources", "level",
    "week", "day", "days", "award", "awards", "meetup", "club", "center", "centre", "school",
  ]

  /// Whether a job's field follows it without a word between: "VP Engineering", "Ingénieur logiciel".
  private static func leadsField(_ line: Line, at index: Int) -> Bool {
    let key = line.key(index)
    if ["vp", "svp", "evp", "avp"].contains(key)
      || key == "president" && line.key(index - 1) == "vice"
    {
      return line.word(index + 1)?.isName == true
    }
    return HeadNoun.leading.contains(key)
  }

  private static let followers: Set<String> = [
    "of", "in", "for", "and", "or", "ii", "iii", "iv", "v", "i", "vi", "at", "intern", "position",
    "role", "job",
  ]

  /// Words that begin requirements and duties.
  private static let openers: Set<String> = [
    "a", "an", "the", "as", "experience", "experienced", "knowledge", "understanding", "ability",
    "skills", "skill", "familiarity", "proficiency", "previous", "prior", "proven", "strong",
    "excellent", "good", "solid", "deep", "working", "basic", "demonstrated", "extensive",
    "practical", "some", "fluent", "able", "comfortable", "passionate", "curious", "humble",
    "reliable", "great", "outstanding", "minimum", "at", "least", "must", "should", "develop",
    "create", "write", "collaborate", "participate", "implement", "maintain", "ensure", "provide",
    "deliver", "define", "debug", "analyze", "analyse", "investigate", "perform", "propose",
    "publish", "help", "mentor", "educate", "liaise", "work", "manage", "coordinate", "influence",
    "select", "solve", "identify", "apply", "communicate", "become", "assist", "serve", "conduct",
    "contribute", "evaluate", "execute", "own", "join", "act", "interact", "interview", "oversee",
    "guide", "coach", "hire", "recruit", "support", "train", "training", "recognition",
    "certification", "certified", "degree", "bachelor", "interfacing", "collaborating",
    "managing", "developing", "supporting", "mentoring", "leading", "coaching", "notes",
    "resources", "list", "types", "kinds", "tools", "books", "skillset", "ideal", "our", "other",
    "similar", "related", "any", "for", "from", "with", "to", "in", "on", "by", "see", "about",
    "background", "exposure", "interest", "interested", "motivated", "creative",
    "between", "among", "including", "various", "many", "most", "become", "how",
    "what", "why", "when", "where", "if", "not", "no", "partner", "engage", "consult", "advise",
    "report", "reports", "reporting", "responsible", "responsibilities", "duties", "use",
  ]

  /// Words that no title holds, outside of brackets.
  private static let stoppers: Set<String> = [
    "is", "are", "was", "were", "be", "will", "would", "can", "could", "must", "should",
    "who", "which", "that", "you", "your", "you'll", "you're", "we", "we're", "our", "us", "they",
    "their", "this", "these", "those", "has", "have", "had", "using", "used", "via", "it", "its",
    "such", "than", "not", "all", "etc", "eg", "ie", "include", "includes", "including", "least",
    "required", "preferred", "seeking", "seeks", "looking", "hiring", "with", "to", "by", "from",
    "into", "years", "degree", "equivalent", "from", "between", "about", "through",
    "across", "within", "without", "a", "an", "https", "http", "skills", "familiar", "how",
    "currently", "do", "does", "if", "when", "where", "while", "because", "also", "both",
    "well", "other", "plus", "needed", "wanted",
  ]

  /// Words that show at the end that something else is meant.
  private static let enders: Set<String> = [
    "experience", "skills", "knowledge", "interview", "interviews", "salary", "salaries",
    "roles", "jobs", "positions", "openings", "tools", "questions", "qualifications", "notes",
    "responsibilities", "requirements", "duties", "resources", "books", "courses",
  ]
}

extension Line {
  /// Whether a bracket closes between the word before `index` and it.
  fileprivate func hasClose(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let gap = words[index - 1].range.upperBound..<words[index].range.lowerBound
    return bytes[gap].contains(UInt8(ascii: ")"))
  }
}
