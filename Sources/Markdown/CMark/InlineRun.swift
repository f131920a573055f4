/// Inline elements one after the other. cmark splits a run of text at every character that might
/// have begun some markup; here it is one element again.
struct InlineRun {
  private var elements: [Inline] = []
  private var text = ""

  mutating func append(text words: String) {
    text += words
  }

  mutating func append(_ inline: Inline) {
    endText()
    elements.append(inline)
  }

  /// The elements, when the last one is there.
  consuming func finish() -> [Inline] {
    if elements.isEmpty, !text.isEmpty { return [.text(text)] }
    endText()
    return elements
  }

  private mutating func endText() {
    guard !text.isEmpty else { return }
    elements.append(.text(text))
    text = ""
  }
}
