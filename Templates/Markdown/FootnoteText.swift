import Markdown

/// A footnote that waits to be written below the text.
struct FootnoteText {
  let number: Int
  let blocks: [Block]
  /// The index of its first passage, in the order of the notes.
  let passage: Int
}
