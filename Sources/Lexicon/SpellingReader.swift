import Prose
package import TaxonomySource

/// Reads spellings into their normal forms, with buffers that serve one after the other.
package struct SpellingReader {
  package private(set) var bytes: [UInt8] = []
  private var forms = SpellingForms()
  private var tokenizer = Tokenizer()
  private var tokens: [Token] = []

  package init() {}

  /// The form as written, empty when no text can match it.
  package var plain: [SpellingForm.Part] { forms.plain }
  /// The form with hyphenated words closed up, empty without hyphens.
  package var closed: [SpellingForm.Part] { forms.closed }

  /// Reads `text`; its forms are in ``plain`` and ``closed`` then.
  package mutating func read(_ text: String) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    forms.read(bytes)
  }

  /// The hashes of the words of `text`.
  package mutating func words(of text: String) -> [UInt64] {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    tokens.removeAll(keepingCapacity: true)
    tokenizer.append(bytes, to: &tokens)
    return tokens.map(\.hash)
  }
}
