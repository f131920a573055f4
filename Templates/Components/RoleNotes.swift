import Fields
import HTML
import Markdown
import Prose
import Roles
import SiteModel
import Skills

extension PageContext {
  /// A role's own text: long items as paragraphs, short ones as lists, skills linked where they
  /// are named, and the lines that were read as facts left to their own table.
  func roleNotes(_ role: SiteRole) -> RoleText {
    var writer = RoleNotesWriter(
      role: role,
      renderer: MarkdownRenderer(options: notesOptions(of: role.file), marks: skillMarks(of: role)))
    writer.write()
    return writer.text
  }

  /// A link for every mention of a skill; of overlapping mentions the first and longest.
  func skillMarks(of role: SiteRole) -> PassageMarks {
    var marks = [[TextMark]](repeating: [], count: role.entry.passages.count)
    for mention in role.mentions where marks.indices.contains(mention.passage) {
      if let last = marks[mention.passage].last, last.range.upperBound > mention.range.lowerBound {
        continue
      }
      guard let position = site.skills.position(of: mention.skill) else { continue }
      let kind = site.skills.uses[position].skill.kind
      marks[mention.passage].append(
        TextMark(
          range: mention.range,
          open:
            "<a class=\"skill-link \(kind.styleClass) \(mention.strength.styleClass)\" href=\"\(wayToSkills)\(fragments.skill(position).file)\">",
          close: "</a>"))
    }
    return PassageMarks(marks: marks)
  }
}

/// A role's text as it stands on a page.
struct RoleText {
  var html: HTML
  /// The headings in it, for the page's table of contents.
  var headings: [ContentsEntry]
}

/// Writes a role's blocks, keeping step with its passages.
struct RoleNotesWriter {
  let role: SiteRole
  private(set) var renderer: MarkdownRenderer
  /// The lines that were read as facts and are left to the table of facts.
  private let leftOut: Set<Int>
  private var headings: [ContentsEntry] = []

  init(role: SiteRole, renderer: MarkdownRenderer, leavesOutFacts: Bool = true) {
    self.role = role
    self.renderer = renderer
    leftOut = leavesOutFacts ? role.factPassages : []
  }

  var text: RoleText {
    RoleText(
      html: "<div class=\"notes numbered\">\n\(renderer.html)</div>", headings: headings)
  }

  /// A longer item reads better as a paragraph than behind a bullet, in UTF-8 bytes.
  private static let paragraphLength = 200
  private static let headingLength = 70

  mutating func write() {
    let blocks = role.entry.blocks
    // Footnotes belong together at the end of what refers to them.
    guard !blocks.contains(where: \.isFootnote) else { return renderer.render(blocks) }
    for block in blocks {
      switch block.content {
      case .paragraph where isFact(renderer.passage): renderer.skipPassage()
      case .list(let list) where list.start == nil: write(list)
      default: renderer.render([block])
      }
    }
  }

  private func isFact(_ passage: Int) -> Bool { leftOut.contains(passage) }

  private mutating func write(_ list: List) {
    var isOpen = false
    func setOpen(_ wanted: Bool, _ renderer: inout MarkdownRenderer) {
      if wanted != isOpen { renderer.append(wanted ? "<ul>\n" as StaticString : "</ul>\n") }
      isOpen = wanted
    }
    for item in list.items {
      switch form(of: item) {
      case .empty: break
      case .fact:
        renderer.skipPassage()
        guard item.blocks.count > 1 else { continue }
        setOpen(false, &renderer)
        renderer.render(itemBlocks: item.blocks.dropFirst(), isTight: list.isTight)
      case .groupLabel(let paragraph, let title):
        setOpen(false, &renderer)
        let tag = renderer.headingTag(1 + renderer.options.headingShift)
        if renderer.open(tag, line: item.lines.lowerBound) {
          headings.append(
            ContentsEntry(title: title, anchor: renderer.anchor(item.lines.lowerBound)))
        }
        finish(tag, paragraph, of: item, isTight: list.isTight)
      case .paragraph(let paragraph):
        setOpen(false, &renderer)
        renderer.open("p", line: item.lines.lowerBound)
        finish("p", paragraph, of: item, isTight: list.isTight)
      case .listed:
        setOpen(true, &renderer)
        renderer.render(item, isTight: list.isTight)
      }
    }
    setOpen(false, &renderer)
  }

  /// As what an item of the notes is shown.
  private enum ItemForm {
    case empty
    /// It was read as a fact, and what stands below it is shown alone.
    case fact
    /// "Preferred qualifications:" and its like stand as headings above what they govern.
    case groupLabel([Inline], title: String)
    case paragraph([Inline])
    case listed
  }

  private func form(of item: ListItem) -> ItemForm {
    guard let paragraph = item.paragraph else { return item.blocks.isEmpty ? .empty : .listed }
    if isFact(renderer.passage) { return .fact }
    guard item.isChecked == nil else { return .listed }
    let text = paragraph.plainText
    if text.utf8.count <= RoleNotesWriter.headingLength, text.hasSuffix(":") {
      return .groupLabel(paragraph, title: String(text.drop { $0.isWhitespace }.dropLast()))
    }
    return text.utf8.count > RoleNotesWriter.paragraphLength ? .paragraph(paragraph) : .listed
  }

  /// The rest of an element whose tag was begun: the item's own paragraph, and its other blocks below.
  private mutating func finish(
    _ tag: StaticString, _ paragraph: [Inline], of item: ListItem, isTight: Bool
  ) {
    renderer.append(">")
    renderer.renderPassage(paragraph)
    renderer.close(tag)
    let rest = item.blocks.dropFirst()
    if !rest.isEmpty { renderer.render(itemBlocks: rest, isTight: isTight) }
  }
}

extension ListItem {
  /// The item's own paragraph, where it begins with one.
  fileprivate var paragraph: [Inline]? {
    guard case .paragraph(let inlines)? = blocks.first?.content else { return nil }
    return inlines
  }
}

extension Block {
  fileprivate var isFootnote: Bool { if case .footnote = content { true } else { false } }
}
