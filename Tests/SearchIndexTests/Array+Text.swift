@testable import SearchIndex

/// A passage as a scanner cuts it.
struct ScannedPassage {
  var texts: [String] = []
  var lines = TokenScanner.Lines()

  init(_ text: String) {
    var texts: [String] = []
    var scanner = TokenScanner()
    lines = scanner.read(text) { token, _ in texts.append(String(decoding: token, as: UTF8.self)) }
    self.texts = texts
  }
}

extension TokenizedTexts {
  mutating func add(_ text: SearchedText) {
    var scanner = TokenScanner()
    add(text, with: &scanner)
  }
}

extension Vocabulary {
  var texts: [String] { tokens.map { String(decoding: $0, as: UTF8.self) } }
}

extension [String] {
  /// Tokens as the text that they stand for: two words have a space between them.
  var joinedAsText: String {
    var text = ""
    var wasWord = false
    for token in self {
      let isWord = token.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      text += (isWord && wasWord ? " " : "") + token
      wasWord = isWord
    }
    return text
  }
}
