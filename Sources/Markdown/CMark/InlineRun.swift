/// Inline elements one after the other. cmark splits a run of text at every character that might
/// have begun some markup; here it is one element again.
struct InlineRun {
  private var elements: [Inline] = []
  private var text = ""

  var inlines: [Inline] { text.isEmpty ? elements : elements + [.text(text)] }

  mutating func append(text words: String) {
    text += words
  }

  mutating func append(_ inline: Inline) {
    if !text.isEmpty {
      elements.append(.text(text))
      text = ""
    }
    elements.append(inline)
  }
}
