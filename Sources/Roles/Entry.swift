package import Markdown

/// A top-level list item of a section, by what it is.
package enum Entry: Sendable, Hashable {
  /// A role: it gets a page of its own.
  case role(RoleEntry)
  /// An item that holds no text of its own yet, as `BLAH`; it is counted.
  case placeholder(Placeholder)
  /// Anything else; it stays on its section's page.
  case note(ListItem)
}

/// An item that the author keeps free for a role to come.
package struct Placeholder: Sendable, Hashable {
  /// The lines of the item.
  package var lines: ClosedRange<Int>
  /// What it says, as `BLAH.`; empty for an empty item.
  package var text: String

  package init(lines: ClosedRange<Int>, text: String) {
    self.lines = lines
    self.text = text
  }
}
