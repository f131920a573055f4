import Prose

/// The form of a passage, as far as it tells a list of what is wanted from prose about the work.
struct PassageShape {
  /// What a sentence comes to before its wording is looked at.
  struct Base {
    var strength: Strength
    /// Whether "experience with" and the like make a requirement here.
    var countsWeakCues: Bool
    /// Whether "we use" and the like make a mere mention here.
    var countsDescription: Bool
  }

  private let kind: Passage.Kind
  private let lexicon = CueLexicon.shared

  init(of passage: Passage) { kind = passage.kind }

  /// What a sentence of the passage's text comes to in its strand.
  func base(ofSentence index: Int, in text: SearchText, strand: Strand) -> Base {
    switch strand {
    case .requirements:
      Base(strength: .required, countsWeakCues: true, countsDescription: false)
    case .preferred:
      Base(strength: .preferred, countsWeakCues: false, countsDescription: false)
    case .benefits:
      Base(strength: .mentioned, countsWeakCues: false, countsDescription: true)
    case .waived:
      Base(strength: .waived, countsWeakCues: false, countsDescription: false)
    case .duties:
      Base(
        strength: opensAsRequirement(index, in: text) ? .required : .mentioned,
        countsWeakCues: !isDescription(index, in: text), countsDescription: true)
    case .general: general(index, in: text)
    }
  }
}

extension PassageShape {
  private func general(_ index: Int, in text: SearchText) -> Base {
    if kind == .heading || kind == .code || isField(in: text) {
      return Base(strength: .mentioned, countsWeakCues: false, countsDescription: true)
    }
    if isDescription(index, in: text) {
      return Base(strength: .mentioned, countsWeakCues: false, countsDescription: true)
    }
    let isWanted = opensAsRequirement(index, in: text) || isList(index, in: text)
    return Base(
      strength: isWanted ? .required : .mentioned, countsWeakCues: true, countsDescription: true)
  }

  private func isField(in text: SearchText) -> Bool {
    guard let first = text.tokens.first, text.tokens.count > 1,
      lexicon.roles(of: first).contains(.fieldLabel)
    else { return false }
    return text.bytes[Int(first.end)..<Int(text.tokens[1].start)].contains(UInt8(ascii: ":"))
  }

  /// Whether the sentence begins as one about the company or the work.
  private func isDescription(_ index: Int, in text: SearchText) -> Bool {
    guard let first = text.sentenceTokens[index].first else { return false }
    return roles(first, in: text).contains(.descriptiveOpening)
      && !opensAsRequirement(index, in: text)
  }

  /// Whether the sentence begins as one about what the reader should know.
  private func opensAsRequirement(_ index: Int, in text: SearchText) -> Bool {
    let tokens = text.sentenceTokens[index]
    guard var first = tokens.first else { return false }
    // "A strong background", "At least 3 years", "The ability to".
    let bytes = text.bytes[text.tokens[first].range]
    if first + 1 < tokens.upperBound, Self.fillers.contains(where: bytes.elementsEqual) {
      let isThe = bytes.elementsEqual("The".utf8)
      first += 1
      // "The firm believes" is about a company, "A firm belief" about the reader.
      if isThe, text.bytes[text.tokens[first].range].elementsEqual("firm".utf8) { return false }
    }
    // "1 year of", "5+ years of".
    if text.bytes[text.tokens[first].range].allSatisfy(ByteClassification.isDigit) {
      return isYears(tokens, in: text)
    }
    return roles(first, in: text).contains(.requirementOpening)
      && !startsProse(from: min(first + 1, tokens.upperBound), to: tokens.upperBound, in: text)
  }

  /// Words that may stand before the one that counts.
  private static let fillers = ["A", "An", "The", "At", "In", "a", "an", "at"].map {
    Array($0.utf8)
  }

  private func isYears(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    tokens.prefix(5).contains { index in
      let word = text.bytes[text.tokens[index].range]
      return word.starts(with: "year".utf8) || word.elementsEqual("yrs".utf8)
        || word.elementsEqual("yr".utf8)
    }
  }

  /// Whether the sentence is a line of a list rather than prose: short, without a verb, and not an
  /// order to do something.
  private func isList(_ index: Int, in text: SearchText) -> Bool {
    let tokens = text.sentenceTokens[index]
    guard let first = tokens.first, text.sentences.count <= 3, tokens.count <= 40,
      !isProse(in: text)
    else {
      return false
    }
    if roles(first, in: text).contains(.dutyOpening), tokens.count > 2,
      !listsNames(tokens, in: text)
    {
      return false
    }
    // "SQL and Python; R is a plus": what follows a semicolon has cues of its own.
    let end = tokens.dropFirst().first { Punctuation.before($0, in: text) == .clauseEnd }
    let words = first..<(end ?? tokens.upperBound)
    let last = Int(text.tokens[words.upperBound - 1].end)
    guard text.bytes[Int(text.tokens[first].start)..<last].contains(UInt8(ascii: "(")) else {
      return !words.contains { isVerb($0, in: text) }
    }
    // What a remark in brackets says, as "(nice to have)", makes no sentence of the list.
    var depth = 0
    return !words.contains { index in
      let brackets = Punctuation.brackets(before: index, in: text, first: first)
      depth = max(0, depth - brackets.closes) + brackets.opens
      return depth == 0 && isVerb(index, in: text)
    }
  }

  /// Whether a token is a finite verb; "IS" in "IS-IS" is none.
  private func isVerb(_ token: Int, in text: SearchText) -> Bool {
    let roles = roles(token, in: text)
    guard !roles.isDisjoint(with: [.finiteVerb, .nounlikeVerb]) else { return false }
    let word = text.bytes[text.tokens[token].range]
    if word.allSatisfy(ByteClassification.isUpper) { return false }
    if roles.contains(.finiteVerb) { return true }
    if token > 0, self.roles(token - 1, in: text).contains(.subject) { return true }
    return word.last == UInt8(ascii: "s") && hasObject(token, in: text)
  }

  /// Whether a word goes on to another as a verb does to what it is about: "Acme builds compilers",
  /// not "Docker builds, Bazel" or "builds with Bazel".
  private func hasObject(_ token: Int, in text: SearchText) -> Bool {
    let next = token + 1
    guard next < text.tokens.count, !text.tokens[next].isListed,
      text.tokens[next].start == text.tokens[token].end + 1
    else { return false }
    let word = text.bytes[text.tokens[next].range]
    return !Self.joints.contains(where: word.elementsEqual)
  }

  /// Words that join a noun to what follows.
  private static let joints = ["and", "or", "with", "for", "in", "on", "of", "at", "from", "using"]
    .map { Array($0.utf8) }

  /// Whether a first word that may be an order begins a list of names: "design tokens, WCAG,
  /// accessibility". Orders begin with a capital, or others follow them.
  private func listsNames(_ tokens: Range<Int>, in text: SearchText) -> Bool {
    let first = tokens.lowerBound
    guard tokens.count > 2,
      ByteClassification.isLower(
        text.bytes[text.tokens[first].range][text.tokens[first].range.lowerBound]),
      text.tokens[first + 2].isListed
    else { return false }
    return !tokens.dropFirst(2).contains { index in
      roles(index, in: text).contains(.dutyOpening) && text.tokens[index].isListed
    } && !tokens.contains { isVerb($0, in: text) }
  }

  /// Whether the passage has several sentences, some of which describe the company or the work.
  private func isProse(in text: SearchText) -> Bool {
    text.sentences.count >= 2
      && text.sentences.indices.contains { index in
        guard let first = text.sentenceTokens[index].first else { return false }
        return isDescription(index, in: text) && !roles(first, in: text).contains(.secondPerson)
      }
  }

  private func startsProse(from start: Int, to end: Int, in text: SearchText) -> Bool {
    (start..<min(end, start + 7)).contains { isVerb($0, in: text) }
  }

  private func roles(_ token: Int, in text: SearchText) -> WordRoles {
    lexicon.roles(of: text.tokens[token])
  }
}
