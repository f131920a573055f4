extension Inline {
  /// Adds what the element says, without any markup, to `text`; breaks become `\n`.
  func appendPlainText(to text: inout String) {
    switch self {
    case .text(let words), .code(let words), .html(let words): text += words
    case .softBreak, .lineBreak: text += "\n"
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
      .link(_, _, let inner), .image(_, _, let inner):
      inner.appendPlainText(to: &text)
    case .footnoteReference: break
    }
  }

  var isEmphasisOrStrong: Bool {
    switch self {
    case .emphasis, .strong: true
    default: false
    }
  }

  /// Whether the element is white space or closing punctuation only.
  var isPunctuation: Bool {
    switch self {
    case .text(let words): words.allSatisfy { $0.isWhitespace || ":;,.".contains($0) }
    case .softBreak, .lineBreak: true
    default: false
    }
  }
}

extension [Inline] {
  /// What the elements say, without any markup; breaks become `\n`.
  package var plainText: String {
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  /// Whether everything but white space and a closing punctuation mark is emphasised.
  package var isEmphasised: Bool {
    guard contains(where: { $0.isEmphasisOrStrong }) else { return false }
    return allSatisfy { $0.isEmphasisOrStrong || $0.isPunctuation }
  }

  /// Adds what the elements say to `text`.
  func appendPlainText(to text: inout String) {
    for inline in self { inline.appendPlainText(to: &text) }
  }
}
