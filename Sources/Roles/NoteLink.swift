/// A link of the notes, with where it stands.
package struct NoteLink: Sendable, Hashable {
  /// The destination as written.
  package var destination: String
  package var line: Int
  /// The first line of the block that holds it, which pages have an anchor for.
  package var blockLine: Int
  /// The index of the section that it stands in.
  package var section: Int
  /// The index of the role that it stands in, among the note's roles; `nil` outside roles.
  package var role: Int?

  package init(destination: String, line: Int, blockLine: Int, section: Int, role: Int?) {
    self.destination = destination
    self.line = line
    self.blockLine = blockLine
    self.section = section
    self.role = role
  }
}
