package import Prose

/// A spelling's normal form: the words and joints by which the matcher knows it.
///
/// Two spellings with the same form can't be told apart in a text, except by their case.
package struct SpellingForm: Sendable, Hashable {
  /// One word of the form.
  package struct Part: Sendable, Hashable {
    package var hash: UInt64
    /// What must stand before the word: `dot`, `slash`, or anything that joins words of a phrase.
    package var link: Link
  }

  /// How a word of a spelling hangs together with the one before.
  package enum Link: UInt8, Sendable, Hashable {
    /// A space, a hyphen or nothing; each matches each.
    case plain
    case dot
    case slash
    /// The `*` of `*nix`.
    case star
    /// A comma that the spelling itself has ("atomic, molecular and optical physics").
    case comma
  }

  package var parts: [Part]

  /// One number for the whole form, by which equal forms are found.
  package var digest: UInt64 {
    parts.reduce(0xcbf2_9ce4_8422_2325) { digest, part in
      ((digest ^ part.hash) &* 0x100_0000_01b3) ^ UInt64(part.link.rawValue)
    }
  }

  /// The forms of the spelling that `bytes` hold: as written, and with its hyphenated words closed
  /// up ("real-time" is found as "realtime" too). None when the spelling has no word, or holds
  /// something that no match crosses, such as a bracket.
  package static func forms(
    of bytes: [UInt8], tokenizer: inout Tokenizer, folding: inout WordFolding,
    tokens: inout [Token]
  ) -> [SpellingForm] {
    tokens.removeAll(keepingCapacity: true)
    tokenizer.append(bytes, to: &tokens)
    guard let form = SpellingForm(tokens) else { return [] }
    guard tokens.contains(where: { $0.joint == .hyphen }) else { return [form] }
    guard let closed = SpellingForm(closing: tokens, of: bytes, folding: &folding) else {
      return [form]
    }
    return [form, closed]
  }

  private init?(_ tokens: [Token]) {
    guard !tokens.isEmpty else { return nil }
    parts = []
    parts.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      guard let link = Link(token, isFirst: index == 0) else { return nil }
      parts.append(Part(hash: token.hash, link: link))
    }
  }

  private init?(closing tokens: [Token], of bytes: [UInt8], folding: inout WordFolding) {
    parts = []
    var index = 0
    while index < tokens.count {
      guard let link = Link(tokens[index], isFirst: index == 0) else { return nil }
      var hash = tokens[index].hash
      if index + 1 < tokens.count, tokens[index + 1].joint == .hyphen {
        hash = folding.hash(
          of: bytes, joining: tokens[index].range, tokens[index + 1].range)
        index += 1
      }
      parts.append(Part(hash: hash, link: link))
      index += 1
    }
  }
}

extension SpellingForm.Link {
  /// The link of a spelling's word; `nil` when no match can cross what stands before it.
  package init?(_ token: Token, isFirst: Bool) {
    if isFirst || token.joint == .space {
      switch token.prefix {
      case UInt8(ascii: "."): self = .dot
      case UInt8(ascii: "*"): self = .star
      default: self = .plain
      }
      return
    }
    switch token.joint {
    case .space, .hyphen, .attached: self = .plain
    case .dot: self = .dot
    case .slash: self = .slash
    case .comma: self = .comma
    case .apart: return nil
    }
  }
}
