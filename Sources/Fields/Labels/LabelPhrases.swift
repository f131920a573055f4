/// The phrases that label roles, taken apart into the keys of their words once for all entries.
package struct LabelPhrases: Sendable, Hashable {
  let phrases: [[String]]
  /// How many words the longest has.
  let longest: Int

  package init(_ texts: [String]) {
    phrases = texts.map { text in
      text.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    }
    longest = phrases.map(\.count).max() ?? 0
  }

  /// Those of ``RoleLabel/defaultVocabulary``.
  package static let standard = LabelPhrases(RoleLabel.defaultVocabulary)
}

extension LabelPhrases: ExpressibleByArrayLiteral {
  package init(arrayLiteral texts: String...) { self.init(texts) }
}
