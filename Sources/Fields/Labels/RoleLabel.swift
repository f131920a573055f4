/// The label of a role entry that says only that skills follow: "skill set:", "tech stack",
/// "data science skill set", "skill sets for Compiler Engineer:", "skill set: Python, SQL".
package struct RoleLabel: Sendable, Hashable {
  /// The X of "skill set for X"; it may be a title or a description.
  package let subject: String?
  /// What stands after the colon on the same line.
  package let content: String?

  /// The words that label roles when settings say nothing.
  package static let defaultVocabulary = [
    "skill set", "skill sets", "skillset", "skillsets", "tech stack", "tech stacks",
    "technology stack", "technical stack", "technology stacks", "skills set",
  ]

  package init(subject: String?, content: String?) {
    self.subject = subject
    self.content = content
  }

  /// Reads a label; `nil` when the text is not one.
  ///
  /// Up to four words may qualify it ("data science skill set"). A sentence about skill sets has
  /// other words after the label than "for" or "in", and is none.
  package init?(parsing text: String, vocabulary: LabelPhrases = .standard) {
    // Most labels are titles, and name no skill set in their first words.
    let head = Line(text, limit: RoleLabel.reach + vocabulary.longest)
    guard let (start, end) = RoleLabel.find(vocabulary, in: head) else { return nil }
    let line = Line(text)
    // "my skill set:", and nothing else
    let isOwn = start == 1 && end == line.words.count && line.key(0) == "my"
    guard
      isOwn || !line.words[..<start].contains(where: { RoleLabel.sentenceWords.contains($0.key) })
    else { return nil }
    guard let next = line.word(end) else {
      subject = nil
      content = nil
      return
    }
    // "skill set 2:", "skill set #3"
    if next.shape == .number, line.word(end + 1).map({ $0.lead == .colon }) ?? true {
      subject = nil
      content = RoleLabel.rest(of: line, from: end + 1)
      return
    }
    // "skill set (Compiler Engineer):"
    if next.lead == .open, let inside = RoleLabel.insideBrackets(line, from: end) {
      subject = inside
      content = nil
      return
    }
    if next.lead == .colon || next.lead == .dash {
      subject = nil
      content = RoleLabel.rest(of: line, from: end)
      return
    }
    guard next.lead <= .slash, ["for", "in", "of", "at"].contains(next.key),
      line.word(end + 1) != nil
    else { return nil }
    let colon = line.words.indices.first { $0 > end + 1 && line.words[$0].lead == .colon }
    let isTitled = colon.map { line.words.count - $0 > 3 } ?? false
    guard let colon, isTitled else {
      let rest = RoleLabel.rest(of: line, from: end + 1) ?? ""
      // "skill set for (junior) engineers"
      subject = TitleParts.plain(line.words[end + 1].lead == .open ? "(" + rest : rest)
      content = nil
      return
    }
    let begin = line.words[end + 1].range.lowerBound
    subject = TitleParts.plain(line.text(begin..<line.words[colon - 1].range.upperBound))
    content = RoleLabel.rest(of: line, from: colon)
  }

  /// How many words a phrase may begin at.
  private static let reach = 5

  /// The words of the first phrase of the vocabulary that is found.
  private static func find(_ vocabulary: LabelPhrases, in line: Line) -> (start: Int, end: Int)? {
    for index in line.words.indices.prefix(RoleLabel.reach) {
      for keys in vocabulary.phrases where line.matches(keys, at: index) {
        return (index, index + keys.count)
      }
    }
    return nil
  }

  /// The text of the brackets that a word opens, where nothing but a colon stands behind them.
  private static func insideBrackets(_ line: Line, from word: Int) -> String? {
    guard let text = rest(of: line, from: word) else { return nil }
    let inside = TitleParts.plain(text)
    return inside.hasSuffix(")") && !inside.contains("(") ? String(inside.dropLast()) : nil
  }

  private static func rest(of line: Line, from word: Int) -> String? {
    guard let first = line.word(word) else { return nil }
    let text = line.text(first.range.lowerBound..<line.bytes.count)
    let end = text.lastIndex { $0 != " " && $0 != "\t" && $0 != "*" }
    return end.map { String(text[...$0]) }
  }

  private static let sentenceWords: Set<String> = [
    "this", "these", "that", "those", "the", "is", "are", "a", "an", "you", "your", "we", "our",
    "my", "i", "have", "has", "with", "their", "his", "her", "build", "using", "use", "expand",
    "improve", "to", "and", "or", "document", "notes", "list", "see",
  ]
}
