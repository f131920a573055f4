import Prose
import TaxonomySource

/// Reads spellings into their normal forms, with buffers that serve one after the other.
struct SpellingReader {
  private(set) var bytes: [UInt8] = []
  private var tokenizer = Tokenizer()
  private var folding = WordFolding()
  private var tokens: [Token] = []

  /// The forms of `text`.
  mutating func forms(of text: String) -> [SpellingForm] {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    return SpellingForm.forms(
      of: bytes, tokenizer: &tokenizer, folding: &folding, tokens: &tokens)
  }

  /// The hashes of the words of `text`.
  mutating func words(of text: String) -> [UInt64] {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text.utf8)
    tokens.removeAll(keepingCapacity: true)
    tokenizer.append(bytes, to: &tokens)
    return tokens.map(\.hash)
  }
}
