@testable import SearchIndex

extension TokenScanner {
  init(_ text: String) {
    self.init()
    read(text)
  }

  var texts: [String] {
    var texts: [String] = []
    forEachToken { texts.append(String(decoding: $0, as: UTF8.self)) }
    return texts
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
