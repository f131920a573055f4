import HTML
import Markdown
import Roles
import SiteModel

extension PageContext {
  /// What stands in a section beside its roles, as the notes write it.
  func sectionNotes(_ section: SiteSection) -> HTML? {
    var renderer = MarkdownRenderer(options: notesOptions(of: section.file))
    return sectionNotes(section, with: &renderer)
  }

  func sectionNotes(_ section: SiteSection, with renderer: inout MarkdownRenderer) -> HTML? {
    guard section.hasNotes else { return nil }
    renderer.render(section.notes.parts.compactMap(\.block))
    return "<div class=\"notes numbered\">\n\(renderer.html)</div>"
  }
}

extension Section.Part {
  /// The part as a block; `nil` for a list of which nothing but roles was left out.
  fileprivate var block: Block? {
    switch self {
    case .block(let block): return block
    case .list(let start, let isTight, let entries):
      let items = entries.compactMap { entry -> ListItem? in
        if case .note(let item) = entry { item } else { nil }
      }
      guard let first = items.first, let last = items.last else { return nil }
      return Block(
        .list(List(start: start, isTight: isTight, items: items)),
        lines: first.lines.lowerBound...max(first.lines.lowerBound, last.lines.upperBound))
    }
  }
}
