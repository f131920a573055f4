import Markdown
import Prose
import Roles
import SiteModel

/// A text that is searched as one: that of a role, or what stands in a section beside its roles.
struct SearchedText {
  var passages: [Passage]

  init(passages: [Passage]) { self.passages = passages }

  init(of role: SiteRole) { passages = role.entry.passages }

  init(of section: SiteSection) {
    passages = section.parts.flatMap { part -> [Passage] in
      switch part {
      case .block(let block): PassageReader.passages(of: [block])
      case .list(_, _, let entries):
        entries.flatMap { entry -> [Passage] in
          guard case .note(let item) = entry else { return [] }
          return PassageReader.passages(ofItem: item.blocks)
        }
      }
    }
  }
}
