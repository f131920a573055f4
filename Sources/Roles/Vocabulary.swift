package import Fields

/// The words by which entries of the notes are told apart; the settings may change them.
package struct Vocabulary: Sendable, Hashable {
  /// Labels that make an item a role: "skill set".
  let roleLabels: LabelPhrases
  /// Names of fields beside the built-in ones.
  let fieldNames: FieldNames
  /// Texts that make an item a placeholder, in lower case without punctuation: "blah".
  private let placeholders: Set<String>
  /// How many letters and digits of ASCII no placeholder has.
  private let tooManyLetters: Int

  package init(
    roleLabels: [String] = RoleLabel.defaultVocabulary,
    placeholders: Set<String> = Vocabulary.defaultPlaceholders,
    fieldNames: FieldNames = FieldNames()
  ) {
    self.roleLabels = LabelPhrases(roleLabels)
    self.fieldNames = fieldNames
    self.placeholders = Set(placeholders.map(Vocabulary.words(of:)))
    tooManyLetters = (self.placeholders.map(\.utf8.count).max() ?? 0) + 1
  }

  package static let defaultPlaceholders: Set<String> = ["blah", "todo", "tbd"]

  /// Whether a text says nothing: it is empty, or one of the placeholders.
  func isPlaceholder(_ text: String) -> Bool {
    guard !Vocabulary.hasLetters(text, atLeast: tooManyLetters) else { return false }
    let words = Vocabulary.words(of: text)
    if words.isEmpty { return !text.contains { !$0.isWhitespace && !$0.isPunctuation } }
    return placeholders.contains(words)
  }

  /// Whether a text has this many letters and digits of ASCII, which tells most texts from
  /// placeholders at their first words.
  private static func hasLetters(_ text: String, atLeast limit: Int) -> Bool {
    var count = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        count += 1
        if count >= limit { return true }
      default: break
      }
    }
    return false
  }

  /// A text's words in lower case, without punctuation, so that `T.B.D.` is `tbd`.
  private static func words(of text: String) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return wordsOfUnicode(text) }
    var words: [UInt8] = []
    var isBehindSpace = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isBehindSpace, !words.isEmpty { words.append(0x20) }
        isBehindSpace = false
        words.append(byte | 0x20)
      case 0x20, 0x09...0x0D: isBehindSpace = true
      default: break
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  private static func wordsOfUnicode(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber || $0.isWhitespace }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
