import Markdown

/// Sets marks into the inline elements of one passage, and takes away links that lead to something
/// private.
struct InlineRedactor {
  private let redaction: Redaction
  private var matches: ArraySlice<Redaction.Match>
  private var line: Int
  private var offset = 0
  private(set) var findings: [DocumentRedactor.Finding] = []
  /// Whether anything differs.
  private(set) var hasChanged: Bool

  init(_ redaction: Redaction, matches: [Redaction.Match], line: Int) {
    self.redaction = redaction
    self.matches = matches[...]
    self.line = line
    hasChanged = !matches.isEmpty
  }

  /// Adds the words as they are read, without tags between them: breaks become `\n`.
  static func appendWords(of inlines: [Inline], to text: inout String) {
    for inline in inlines {
      switch inline {
      case .text(let words), .code(let words): text += words
      case .softBreak, .lineBreak: text += "\n"
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(_, _, let inner), .image(_, _, let inner):
        appendWords(of: inner, to: &text)
      case .html, .footnoteReference: break
      }
    }
  }

  mutating func redacted(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { redacted($0) }
  }
}

extension InlineRedactor {
  private mutating func redacted(_ inline: Inline) -> [Inline] {
    switch inline {
    case .text(let words):
      let words = marked(words)
      return words.isEmpty ? [] : [.text(words)]
    case .code(let words):
      let words = marked(words)
      return words.isEmpty ? [] : [.code(words)]
    case .html(let tag): return [.html(string(tag))]
    case .softBreak, .lineBreak:
      offset += 1
      line += 1
      return [inline]
    case .emphasis(let inner): return wrapped(inner) { .emphasis($0) }
    case .strong(let inner): return wrapped(inner) { .strong($0) }
    case .strikethrough(let inner): return wrapped(inner) { .strikethrough($0) }
    case .link(let destination, let title, let inner):
      return link(destination, title, inner)
    case .image(let source, let title, let alternative):
      return image(source, title, alternative)
    case .footnoteReference: return [inline]
    }
  }

  private mutating func wrapped(_ inner: [Inline], _ wrap: ([Inline]) -> Inline) -> [Inline] {
    let inner = redacted(inner)
    return inner.isEmpty ? [] : [wrap(inner)]
  }

  private mutating func link(
    _ destination: String, _ title: String, _ inner: [Inline]
  ) -> [Inline] {
    let isAddress = inner.plainText == destination
    let words = redacted(inner)
    guard keepsBack(destination) else {
      return [.link(destination: destination, title: string(title), words)]
    }
    return isAddress || words.isEmpty ? [.text(Redaction.mark)] : words
  }

  private mutating func image(
    _ source: String, _ title: String, _ alternative: [Inline]
  ) -> [Inline] {
    let words = redacted(alternative)
    guard keepsBack(source) else {
      return [.image(source: source, title: string(title), alternative: words)]
    }
    return words.isEmpty ? [.text(Redaction.mark)] : words
  }

  private mutating func keepsBack(_ destination: String) -> Bool {
    guard let rule = redaction.rule(forDestination: destination) else { return false }
    hasChanged = true
    findings.append(DocumentRedactor.Finding(line: line, rule: rule, lineCount: 0))
    return true
  }

  /// A text that is no part of the passage's words.
  private mutating func string(_ text: String) -> String {
    let found = redaction.matches(in: text)
    guard !found.isEmpty else { return text }
    hasChanged = true
    for match in found { findings.append(DocumentRedactor.Finding(line: line, rule: match.rule)) }
    return Redaction.marked(text, found)
  }

  /// Words of the passage. A match that reaches over several elements leaves its mark in the first.
  private mutating func marked(_ words: String) -> String {
    let bytes = Array(words.utf8)
    let end = offset + bytes.count
    defer { offset = end }
    guard let first = matches.first, first.range.lowerBound < end else { return words }
    var result: [UInt8] = []
    var next = offset
    while let match = matches.first, match.range.lowerBound < end {
      if match.range.lowerBound >= offset {
        result += bytes[next - offset..<match.range.lowerBound - offset]
        result += Redaction.mark.utf8
      }
      next = min(end, match.range.upperBound)
      if match.range.upperBound > end { break }
      matches.removeFirst()
    }
    result += bytes[next - offset..<bytes.count]
    return String(decoding: result, as: UTF8.self)
  }
}
