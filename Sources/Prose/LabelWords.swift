/// The words of a label, in lower case, and what they say.
struct LabelWords {
  private let words: [String]
  /// The words with single spaces between them and around them, to look for phrases.
  private let line: String

  init(_ text: String) {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        word += scalar.properties.lowercaseMapping
      } else if scalar != "'" && scalar != "\u{2019}" {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
    line = " " + words.joined(separator: " ") + " "
  }

  /// What the group is about; `nil` when the words don't say.
  func strand(of form: LabelForm) -> Strand? {
    guard !words.isEmpty else { return nil }
    if !form.isMarked { return strandOfBareLine }
    if has(Self.skillSet) { return nil }
    if has(Self.benefits) { return .benefits }
    if has(Self.preferred) { return .preferred }
    if has(Self.plainRequirements) { return .requirements }
    if has(Self.duties) { return .duties }
    if has(Self.requirements) || begins(Self.candidate) { return .requirements }
    if has(Self.company) { return .general }
    if words.count <= 6, has(Self.weakRequirements) { return .requirements }
    return nil
  }

  /// A line without a colon is a label only if it says nothing else.
  private var strandOfBareLine: Strand? {
    guard words.count <= 7, words.allSatisfy(Self.bareWords.contains) else {
      return Self.bareLines[line]
    }
    if has(Self.benefits) { return .benefits }
    if has(Self.preferred) { return .preferred }
    if has(Self.dutyHeads) { return .duties }
    if has(Self.requirementHeads) { return .requirements }
    return nil
  }

  private func has(_ phrases: [String]) -> Bool { phrases.contains { line.contains(" \($0) ") } }

  private func begins(_ phrases: [String]) -> Bool {
    phrases.contains { line.hasPrefix(" \($0) ") }
  }
}
