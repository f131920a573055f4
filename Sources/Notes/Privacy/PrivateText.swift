/// A text that is kept back wherever it stands, whatever its case and the marks on its letters.
///
/// ```
/// Jane Doe    ->  Jane Doe, JANE DOE, jane-doe, Jane%20Doe, janedoe
/// ACME-*      ->  ACME-Core, acme-labs
/// ```
///
/// `*` stands for any characters but spaces, `?` for one letter or digit. Where it begins and ends
/// with a letter, a word does too.
package struct PrivateText: Sendable, Hashable {
  private enum Element: Sendable, Hashable {
    case character(UInt32)
    /// What may stand between two words; nothing at all only between longer ones.
    case gap(isOptional: Bool)
    case anyCharacter
    case anyRun
  }

  private var elements: [Element] = []
  /// A star at an end takes all up to the next space.
  private var reachesBack = false
  private var reachesOn = false
  /// Its line in the settings.
  package let line: Int

  /// `nil` for a text with fewer than two letters or digits of its own, which would be everywhere.
  package init?(_ pattern: String, line: Int) {
    self.line = line
    var words: [[Element]] = [[]]
    let characters = FoldedText(pattern).characters
    for (index, character) in characters.enumerated() {
      // Beside a star, a hyphen is a hyphen: else `ACME-*` would take any word behind "ACME".
      let around = characters[max(0, index - 1)..<min(characters.count, index + 2)]
      let isByStar = around.contains(0x2A) || around.contains(0x3F)
      switch character {
      case 0x2A: words[words.count - 1].append(.anyRun)
      case 0x3F: words[words.count - 1].append(.anyCharacter)
      case 0x20, 0x09...0x0D, 0xA0: words.append([])
      case 0x2D where !isByStar, 0x5F where !isByStar: words.append([])
      default: words[words.count - 1].append(.character(character))
      }
    }
    words.removeAll(where: \.isEmpty)
    for (index, word) in words.enumerated() {
      if index > 0 {
        let isOptional = min(words[index - 1].count, word.count) >= 3
        elements.append(.gap(isOptional: isOptional))
      }
      elements += word
    }
    while elements.first == .anyRun {
      elements.removeFirst()
      reachesBack = true
    }
    while elements.last == .anyRun {
      elements.removeLast()
      reachesOn = true
    }
    let ownCount = elements.count {
      if case .character(let character) = $0 { FoldedText.isWord(character) } else { false }
    }
    guard ownCount >= 2 else { return nil }
  }

  /// The character that it begins with; `nil` where that can be any.
  var first: UInt32? {
    if case .character(let character) = elements.first { character } else { nil }
  }

  /// The characters of a match that begins at `start`; none of them stands before `floor`.
  func match(in text: FoldedText, at start: Int, floor: Int) -> Range<Int>? {
    guard reachesBack || begins(in: text, at: start), let end = end(in: text, from: start) else {
      return nil
    }
    var range = start..<end
    if reachesBack {
      var low = start
      while low > floor, !PrivateText.bounds(text, low - 1) { low -= 1 }
      range = low..<end
    }
    if reachesOn {
      var high = end
      while high < text.count, !PrivateText.bounds(text, high) { high += 1 }
      range = range.lowerBound..<high
    }
    return range
  }

  /// Whether it is the whole of a heading, but for what stands around its words; a star at an end
  /// takes all words there.
  package func isWhole(_ heading: String) -> Bool {
    let text = FoldedText(heading)
    guard let first = (0..<text.count).first(where: text.isWord),
      let last = (0..<text.count).last(where: text.isWord)
    else { return false }
    return (0..<text.count).contains { start in
      guard let range = match(in: text, at: start, floor: 0) else { return false }
      return (reachesBack || range.lowerBound <= first) && (reachesOn || range.upperBound > last)
    }
  }
}

extension PrivateText {
  /// The longest run that a star inside a text stands for.
  private static let longestRun = 256
  private static let longestGap = 12

  private static func bounds(_ text: FoldedText, _ index: Int) -> Bool {
    if text.isSpace(index) { return true }
    switch text.characters[index] {
    case 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x2018, 0x201C, 0x201D: return true
    default: return false
    }
  }

  private func begins(in text: FoldedText, at start: Int) -> Bool {
    guard case .character(let character) = elements.first, FoldedText.isWord(character),
      !FoldedText.needsNoSpaces(character)
    else { return true }
    return !text.isWord(start - 1)
  }

  private func ends(in text: FoldedText, at end: Int) -> Bool {
    guard !reachesOn, text.isWord(end - 1), !FoldedText.needsNoSpaces(text.characters[end - 1])
    else { return true }
    return !text.isWord(end)
  }

  /// Goes back to the last star only, so that the time is linear (R. Cox, "Glob Matching Can Be
  /// Simple And Fast Too", 2017).
  private func end(in text: FoldedText, from start: Int) -> Int? {
    var position = start
    var element = 0
    var star: (element: Int, position: Int, first: Int)?
    while true {
      if element == elements.count, ends(in: text, at: position) { return position }
      if element < elements.count {
        if elements[element] == .anyRun {
          star = (element, position, position)
          element += 1
          continue
        }
        if let next = step(elements[element], in: text, at: position) {
          position = next
          element += 1
          continue
        }
      }
      guard let last = star, !text.isSpace(last.position),
        last.position - last.first < PrivateText.longestRun
      else { return nil }
      star = (last.element, last.position + 1, last.first)
      position = last.position + 1
      element = last.element + 1
    }
  }

  private func step(_ element: Element, in text: FoldedText, at position: Int) -> Int? {
    switch element {
    case .character(let character):
      return position < text.count && text.characters[position] == character ? position + 1 : nil
    case .anyCharacter: return text.isWord(position) ? position + 1 : nil
    case .gap(let isOptional):
      var end = position
      while end < text.count, end - position < PrivateText.longestGap {
        if text.characters[end...].starts(with: [0x25, 0x32, 0x30]) {
          end += 3
        } else if !text.isWord(end) {
          end += 1
        } else {
          break
        }
      }
      return end > position || isOptional ? end : nil
    case .anyRun: return nil
    }
  }
}
