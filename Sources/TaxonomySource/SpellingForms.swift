import Prose

/// The normal forms of one spelling after the other, in buffers that serve them all.
package struct SpellingForms: Sendable {
  /// The spelling as written; empty when it has no word, or holds something that no match crosses,
  /// such as a bracket.
  package private(set) var plain: [SpellingForm.Part] = []
  /// With its hyphenated words closed up ("real-time" is found as "realtime" too); empty when there is
  /// no hyphen.
  package private(set) var closed: [SpellingForm.Part] = []
  private var tokenizer = Tokenizer()
  private var folding = WordFolding()
  private var tokens: [Token] = []

  package init() {}

  /// Reads the spelling that `bytes` hold.
  package mutating func read(_ bytes: [UInt8]) {
    plain.removeAll(keepingCapacity: true)
    closed.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    tokenizer.append(bytes, to: &tokens)
    var hasHyphen = false
    for (index, token) in tokens.enumerated() {
      guard let link = SpellingForm.Link(token, isFirst: index == 0) else {
        plain.removeAll(keepingCapacity: true)
        return
      }
      if case .hyphen = token.joint { hasHyphen = true }
      plain.append(SpellingForm.Part(hash: token.hash, link: link))
    }
    if hasHyphen { close(bytes) }
  }

  private mutating func close(_ bytes: [UInt8]) {
    var index = 0
    while index < tokens.count {
      var part = plain[index]
      if index + 1 < tokens.count, case .hyphen = tokens[index + 1].joint {
        part.hash = folding.hash(
          of: bytes, joining: tokens[index].range, tokens[index + 1].range)
        index += 1
      }
      closed.append(part)
      index += 1
    }
  }
}
