package import Fields
package import Markdown
package import Prose

/// An entry of the notes that describes a role, before its fields and skills are read.
package struct RoleEntry: Sendable, Hashable {
  /// The line of the list item, counted from 1.
  package var line: Int
  package var lastLine: Int
  /// The item's content, its label included.
  package var blocks: [Block]
  /// The plain text of the blocks, in the order in which ``PassageReader`` walks them.
  package var passages: [Passage]
  /// The label, where it is a role label and not a title.
  package var label: RoleLabel?

  package init(
    line: Int, lastLine: Int, blocks: [Block], passages: [Passage], label: RoleLabel?
  ) {
    self.line = line
    self.lastLine = lastLine
    self.blocks = blocks
    self.passages = passages
    self.label = label
  }
}
