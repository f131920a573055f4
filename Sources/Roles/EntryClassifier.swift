import Fields
import Markdown
import Prose

/// Tells what a top-level list item is.
struct EntryClassifier {
  let vocabulary: Vocabulary

  /// A block as a part of its section; the items of a list are classified one by one.
  func part(of block: Block) -> Section.Part {
    guard case .list(let list) = block.content else { return .block(block) }
    return .list(start: list.start, isTight: list.isTight, list.items.map(entry(of:)))
  }

  func entry(of item: ListItem) -> Entry {
    let passages = PassageReader.passages(ofItem: item.blocks)
    let label = passages.first.flatMap { first in
      first.kind == .label
        ? RoleLabel(parsing: first.text, vocabulary: vocabulary.roleLabels) : nil
    }
    let children = label == nil ? passages[...] : passages.dropFirst()
    let saysSomething =
      label?.content.map { !vocabulary.isPlaceholder($0) } == true
      || children.contains { !vocabulary.isPlaceholder($0.text) } || holdsLink(item)
      || (label != nil && passages.first.map { goesOn(behindLabel: $0.text) } == true)
    guard saysSomething else {
      let text = children.first { !$0.text.isEmpty }?.text ?? ""
      return .placeholder(Placeholder(lines: item.lines, text: text))
    }
    guard label != nil || isTitled(passages, of: item) else { return .note(item) }
    return .role(
      RoleEntry(
        line: item.lines.lowerBound, lastLine: item.lines.upperBound,
        blocks: Deferred(item.blocks),
        passages: passages, label: label))
  }
}

extension EntryClassifier {
  /// Whether words stand on the line of a label behind its colon, or on the lines after it.
  private func goesOn(behindLabel text: String) -> Bool {
    guard let end = text.firstIndex(where: { $0 == ":" || $0.isNewline }) else { return false }
    let rest = text[text.index(after: end)...]
    return rest.contains { $0.isLetter || $0.isNumber } && !vocabulary.isPlaceholder(String(rest))
  }

  /// Whether an item leads somewhere, with an image or a link that has no text.
  private func holdsLink(_ item: ListItem) -> Bool {
    var collector = LinkCollector(section: 0, role: nil)
    collector.collect(item.blocks)
    return !collector.links.isEmpty
  }

  /// Whether the label is a job title with what a role says below it: field lines, pay, or enough lines
  /// that ask for something. A title alone, or one above links, is a note.
  private func isTitled(_ passages: [Passage], of item: ListItem) -> Bool {
    guard let first = passages.first, first.kind == .label else { return false }
    let children = passages.dropFirst()
    let label = EntryLabel(first.text)
    guard let title = JobTitle(label.title) else { return namesTitle(children, below: first) }
    let below = label.rest + children.map(\.text)
    if below.contains(where: { FieldLine.matches($0, names: vocabulary.fieldNames) }) {
      return true
    }
    if below.contains(where: { SalaryLine.matches($0) }) { return true }
    return asksForEnough(
      below, isHiringNamed: title.company != nil || !title.places.isEmpty,
      countsWords: { !holdsLink(item) })
  }

  /// Whether lines below a title are those of a role: two that are requirement-like, or one and a word or
  /// two that name something ("Docker"), or three such words. Who is hiring, or where, says as much as a
  /// word: "Elixir Developer (remote)". Words beside links are what they lead to, and titles are other
  /// entries.
  private func asksForEnough(
    _ lines: [String], isHiringNamed: Bool, countsWords: () -> Bool
  ) -> Bool {
    var points = isHiringNamed ? 1 : 0
    lazy var countsWords = countsWords()
    for line in lines {
      if isRequirementLike(line) {
        points += 2
      } else if !vocabulary.isPlaceholder(line), JobTitle(line) == nil, countsWords {
        points += 1
      }
      if points >= 3 { return true }
    }
    return false
  }

  /// Whether field lines below a label that is no title give one and more: "Acme", "Title: Data
  /// Analyst", "Location: Rome".
  private func namesTitle(_ children: ArraySlice<Passage>, below label: Passage) -> Bool {
    let lines = children.prefix(6).lazy.filter { $0.depth == 1 && $0.text.utf8.count <= 100 }
    let isTitled = lines.contains { child in
      // The first letters of all names of the field, or emphasis.
      guard let first = child.text.utf8.first, "tjprs*TJPRS_".utf8.contains(first) else {
        return false
      }
      guard let line = FieldLine(child.text, names: vocabulary.fieldNames) else { return false }
      return line.field == .title && JobTitle(line.value) != nil
    }
    guard isTitled else { return false }
    let fields = lines.compactMap { FieldLine($0.text, names: vocabulary.fieldNames)?.field }
    return fields.contains { $0 != .title }
      || FieldLine(label.text, names: vocabulary.fieldNames)?.field == .company
  }

  private func isRequirementLike(_ text: String) -> Bool {
    guard !text.contains("://") else { return false }
    return EntryClassifier.wordCount(of: text) >= 3 || EntryClassifier.isList(text)
      || EntryClassifier.isYears(text) || PlaceLine.matches(text)
  }

  /// "OpenGL, Vulkan", "Coq/Lean": a few words that a comma or a slash sets apart.
  private static func isList(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
  }

  /// "5+ years", "3 yrs"
  private static func isYears(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x30...0x39).contains(first), text.utf8.count <= 12 else {
      return false
    }
    return text.hasSuffix("years") || text.hasSuffix("yrs")
  }

  /// How many words white space keeps apart. Most texts are ASCII, for which Unicode's tables are not
  /// needed.
  private static func wordCount(of text: String) -> Int {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split(whereSeparator: \.isWhitespace).count
    }
    var count = 0
    var isBehindSpace = true
    for byte in text.utf8 {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isBehindSpace, !isSpace { count += 1 }
      isBehindSpace = isSpace
    }
    return count
  }
}
