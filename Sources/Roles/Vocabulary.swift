import Fields

/// The words by which entries of the notes are told apart; the settings may change them.
package struct Vocabulary: Sendable, Hashable {
  /// Labels that make an item a role, in lower case: "skill set".
  package var roleLabels: [String]
  /// Texts that make an item a placeholder, in lower case without punctuation: "blah".
  package var placeholders: Set<String>

  package init(
    roleLabels: [String] = RoleLabel.defaultVocabulary,
    placeholders: Set<String> = Vocabulary.defaultPlaceholders
  ) {
    self.roleLabels = roleLabels
    self.placeholders = Set(placeholders.map(Vocabulary.words(of:)))
  }

  package static let defaultPlaceholders: Set<String> = ["blah", "todo", "tbd"]

  /// Whether a text says nothing: it is empty, or one of the placeholders.
  func isPlaceholder(_ text: String) -> Bool {
    let words = Vocabulary.words(of: text)
    if words.isEmpty { return !text.contains { !$0.isWhitespace && !$0.isPunctuation } }
    return placeholders.contains(words)
  }

  /// A text's words in lower case, without punctuation, so that `T.B.D.` is `tbd`.
  private static func words(of text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber || $0.isWhitespace }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
