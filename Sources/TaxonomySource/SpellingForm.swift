package import Prose

/// What a spelling's normal form is made of: the words and joints by which the matcher knows it.
///
/// Two spellings with the same form can't be told apart in a text, except by their case.
package enum SpellingForm {
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

  /// One number for a whole form, by which equal forms are found.
  package static func digest(of parts: [Part]) -> UInt64 {
    parts.reduce(0xcbf2_9ce4_8422_2325) { digest, part in
      ((digest ^ part.hash) &* 0x100_0000_01b3) ^ UInt64(part.link.rawValue)
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
