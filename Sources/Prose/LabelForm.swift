/// The part of a passage that may be a group label.
struct LabelForm {
  /// The label's words, without the colon; the last sentence of a long text.
  let text: String
  /// Whether a colon or the passage's kind marks it as a label.
  let isMarked: Bool

  /// `nil` for a passage that can't be a label by its form.
  init?(_ passage: Passage) {
    var text = passage.text[...]
    while let last = text.last, last.isWhitespace || last == "*" { text = text.dropLast() }
    let endsWithColon = text.last == ":"
    if endsWithColon { text = text.dropLast() }
    guard !text.isEmpty else { return nil }
    let isShort = text.utf8.count <= 80
    if passage.kind == .label, !endsWithColon { return nil }
    isMarked = endsWithColon || passage.kind == .heading
    guard isMarked || isShort else { return nil }
    let whole = String(text)
    guard endsWithColon, !isShort else {
      self.text = whole
      return
    }
    let bytes = Array(whole.utf8)
    guard let last = SentenceScanner.sentences(in: bytes).last, last.count <= 200 else {
      return nil
    }
    self.text = String(decoding: bytes[last], as: UTF8.self)
  }
}
