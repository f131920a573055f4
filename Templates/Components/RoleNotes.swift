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
  func roleNotes(_ role: SiteRole) -> HTML {
    var writer = RoleNotesWriter(
      role: role, renderer: MarkdownRenderer(options: .notes, marks: skillMarks(of: role)))
    writer.write()
    return "<div class=\"notes numbered\">\n\(writer.html)</div>"
  }

  /// A link for every mention of a skill; of overlapping mentions the first and longest.
  func skillMarks(of role: SiteRole) -> PassageMarks {
    var marks = [[TextMark]](repeating: [], count: role.role.entry.passages.count)
    for mention in role.role.mentions where marks.indices.contains(mention.passage) {
      if let last = marks[mention.passage].last, last.range.upperBound > mention.range.lowerBound {
        continue
      }
      let skill = site.taxonomy[mention.skill]
      marks[mention.passage].append(
        TextMark(
          range: mention.range,
          open:
            "<a class=\"skill-link \(skill.kind.styleClass) \(mention.strength.styleClass)\" href=\"\(link(skill.path))\">",
          close: "</a>"))
    }
    return PassageMarks(marks: marks)
  }
}

/// Writes a role's blocks, keeping step with its passages.
private struct RoleNotesWriter {
  let role: SiteRole
  private(set) var renderer: MarkdownRenderer
  private let facts: Set<Int>
  var html: HTML { renderer.html }

  init(role: SiteRole, renderer: MarkdownRenderer) {
    self.role = role
    self.renderer = renderer
    facts = role.role.factPassages
  }

  /// A longer item reads better as a paragraph than behind a bullet, in UTF-8 bytes.
  private static let paragraphLength = 200
  private static let headingLength = 70

  mutating func write() {
    let blocks = role.role.entry.blocks
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

  private func isFact(_ passage: Int) -> Bool { facts.contains(passage) }

  private mutating func write(_ list: List) {
    var isOpen = false
    func setOpen(_ wanted: Bool, _ renderer: inout MarkdownRenderer) {
      if wanted != isOpen { renderer.append(wanted ? "<ul>\n" : "</ul>\n") }
      isOpen = wanted
    }
    for item in list.items {
      let passage = renderer.passage
      let text = item.paragraph?.plainText ?? ""
      if item.paragraph != nil, isFact(passage) {
        renderer.skipPassage()
        guard item.blocks.count > 1 else { continue }
        setOpen(false, &renderer)
        renderer.render(itemBlocks: item.blocks.dropFirst(), isTight: list.isTight)
      } else if let paragraph = item.paragraph, item.isChecked == nil, isGroupLabel(text) {
        setOpen(false, &renderer)
        writeBlock("h3", paragraph, of: item, isTight: list.isTight)
      } else if let paragraph = item.paragraph, item.isChecked == nil,
        text.utf8.count > RoleNotesWriter.paragraphLength
      {
        setOpen(false, &renderer)
        writeBlock("p", paragraph, of: item, isTight: list.isTight)
      } else if item.blocks.isEmpty {
        continue
      } else {
        setOpen(true, &renderer)
        renderer.render(item, isTight: list.isTight)
      }
    }
    setOpen(false, &renderer)
  }

  /// "Preferred qualifications:" and its like stand as headings above what they govern.
  private func isGroupLabel(_ text: String) -> Bool {
    text.utf8.count <= RoleNotesWriter.headingLength && text.hasSuffix(":")
  }

  private mutating func writeBlock(
    _ tag: HTML, _ paragraph: [Inline], of item: ListItem, isTight: Bool
  ) {
    renderer.append("<\(tag)\(renderer.line(item.lines.lowerBound))>")
    renderer.renderPassage(paragraph)
    renderer.append("</\(tag)>\n")
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
