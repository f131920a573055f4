/// Where a link of the notes that is no web address leads.
package enum LinkTarget: Sendable, Hashable {
  case place(NotePlace)
  /// The note is there, and the heading is not: the note's beginning, and the anchor that was
  /// probably meant.
  case noHeading(NotePlace, meant: String?)
  /// There is no such note; the path that was probably meant.
  case noNote(meant: String?)
  /// It names no note.
  case unusable
}
