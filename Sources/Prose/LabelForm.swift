/// The part of a passage that may be a group label.
struct LabelForm {
  /// The label's words, without the colon; the last sentence of a long text.
  let text: String
  /// Whether a colon or the passage's kind marks it as a label.
  let isMarked: Bool

  /// `nil` for a passage that can't be a label by its form.
  init?(_ passage: Passage) {
    var text = passage.text.utf8[...]
    while let last = text.last, ByteClass.isSpace(last) || last == UInt8(ascii: "*") {
      text = text.dropLast()
    }
    let endsWithColon = text.last == UInt8(ascii: ":")
    if endsWithColon { text = text.dropLast() }
    let isShort = text.count <= 80
    if passage.kind == .label, !endsWithColon { return nil }
    isMarked = endsWithColon || passage.kind == .heading
    guard isMarked || (isShort && LabelWords.mayBeBareLine(text)) else { return nil }
    let whole = String(Substring(text))
    guard !whole.isEmpty else { return nil }
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
