import Addresses

/// What the author keeps back (`private` in the settings): texts and sections that no stage behind
/// the reading of notes ever sees, so that they reach no page, index, address or file.
package struct Redaction: Sendable, Hashable {
  package var hidesEmails = false
  package var hidesPhones = false
  package var sections: [PrivateText] = []
  package var texts: [PrivateText] = [] {
    didSet {
      byFirst = Dictionary(grouping: texts.indices, by: { texts[$0].first ?? 0 })
    }
  }
  /// The texts by the character that they begin with; those that begin with any are at 0.
  private var byFirst: [UInt32: [Int]] = [:]

  package init() {}

  /// What stands in the place of a text. It is no word in any language, of one length for all texts.
  package static let mark = "\u{2588}\u{2588}\u{2588}"

  package var isEmpty: Bool {
    !hidesEmails && !hidesPhones && texts.isEmpty && sections.isEmpty
  }

  /// Whether a text of any kind is looked for, and not sections alone.
  package var hidesTexts: Bool { hidesEmails || hidesPhones || !texts.isEmpty }
}

extension Redaction {
  /// A text to keep back.
  struct Match: Sendable, Hashable {
    /// Its bytes.
    var range: Range<Int>
    var rule: PrivateRule
  }

  /// What is to be kept back of a text, in order and apart from one another.
  func matches(in text: String) -> [Match] {
    guard hidesTexts, !text.isEmpty else { return [] }
    var found: [Match] = []
    if hidesEmails || hidesPhones {
      let bytes = Array(text.utf8)
      if hidesEmails { found += EmailScanner(bytes).ranges.map { Match(range: $0, rule: .emails) } }
      if hidesPhones { found += PhoneScanner(bytes).ranges.map { Match(range: $0, rule: .phones) } }
    }
    if !texts.isEmpty { found += textMatches(in: FoldedText(text)) }
    guard found.count > 1 else { return found }
    found.sort { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
    return found.reduce(into: []) { merged, match in
      if let last = merged.last, last.range.upperBound >= match.range.lowerBound {
        merged[merged.count - 1].range =
          last.range.lowerBound..<max(last.range.upperBound, match.range.upperBound)
      } else {
        merged.append(match)
      }
    }
  }

  /// A text with the mark for what is kept back.
  package func redacted(_ text: String) -> String {
    Redaction.marked(text, matches(in: text))
  }

  /// Whether anything of a text is to be kept back, as it is or percent-encoded.
  package func hides(_ text: String) -> Bool {
    !matches(in: text).isEmpty || !matches(in: PercentCoding.decode(leniently: text)).isEmpty
  }

  /// The rule by which a link may not lead to its destination.
  func rule(forDestination destination: String) -> PrivateRule? {
    if hidesPhones, destination.lowercased().hasPrefix("tel:") { return .phones }
    let decoded = PercentCoding.decode(leniently: destination)
    if let match = matches(in: destination).first ?? matches(in: decoded).first {
      return match.rule
    }
    guard !sections.isEmpty, let hash = decoded.firstIndex(of: "#") else { return nil }
    return rule(forHeading: String(decoded[hash...].dropFirst()))
  }

  /// The section rule that keeps what stands under a heading back.
  func rule(forHeading heading: String) -> PrivateRule? {
    sections.first { $0.isWhole(heading) }.map { .section(line: $0.line) }
  }

  static func marked(_ text: String, _ matches: [Match]) -> String {
    guard !matches.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var next = 0
    for match in matches {
      result += bytes[next..<match.range.lowerBound]
      result += mark.utf8
      // Lines keep their numbers.
      result += bytes[match.range].filter { $0 == UInt8(ascii: "\n") }
      next = match.range.upperBound
    }
    result += bytes[next...]
    return String(decoding: result, as: UTF8.self)
  }

  private func textMatches(in text: FoldedText) -> [Match] {
    let anyFirst = byFirst[0] ?? []
    var found: [Match] = []
    var position = 0
    var floor = 0
    while position < text.count {
      var best: Match?
      var bestEnd = position
      for index in (byFirst[text.characters[position]] ?? []) + anyFirst {
        guard let range = texts[index].match(in: text, at: position, floor: floor),
          range.upperBound > bestEnd
        else { continue }
        best = Match(range: text.bytes(range), rule: .text(line: texts[index].line))
        bestEnd = range.upperBound
      }
      if let best {
        found.append(best)
        floor = bestEnd
      }
      position = max(position + 1, bestEnd)
    }
    return found
  }
}
