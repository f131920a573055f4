package import Fields
package import Markdown
package import Prose

/// An entry of the notes that describes a role, before its fields and skills are read.
package struct RoleEntry: Sendable {
  /// The line of the list item, counted from 1.
  package let line: Int
  package let lastLine: Int
  /// The plain text of the blocks, in the order in which ``PassageReader`` walks them.
  package let passages: [Passage]
  /// The label, where it is a role label and not a title.
  package let label: RoleLabel?
  private let content: Deferred<[Block]>

  /// The item's content, its label included.
  package var blocks: [Block] { content.value }

  init(
    line: Int, lastLine: Int, blocks: Deferred<[Block]>, passages: [Passage], label: RoleLabel?
  ) {
    self.line = line
    self.lastLine = lastLine
    content = blocks
    self.passages = passages
    self.label = label
  }
}

extension RoleEntry: Hashable {
  package static func == (left: RoleEntry, right: RoleEntry) -> Bool {
    (left.line, left.lastLine, left.label) == (right.line, right.lastLine, right.label)
      && left.passages == right.passages && left.blocks == right.blocks
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(passages)
  }
}
