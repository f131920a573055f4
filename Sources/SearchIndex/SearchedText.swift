import Prose
import Roles
import SiteModel

/// A text that is searched as one: that of a role, or what stands in a section beside its roles.
struct SearchedText {
  var passages: [Passage]

  init(passages: [Passage]) { self.passages = passages }

  init(of role: SiteRole) { passages = role.entry.passages }

  init(of section: SiteSection) { passages = section.notes.passages }
}
