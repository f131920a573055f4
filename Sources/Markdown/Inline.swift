/// An inline element of a Markdown document.
package enum Inline: Sendable, Hashable {
  case text(String)
  case code(String)
  /// Raw inline HTML, which is always shown as text.
  case html(String)
  /// A line end of the source inside a paragraph.
  case softBreak
  case lineBreak
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  indirect case link(destination: String, title: String, [Inline])
  indirect case image(source: String, title: String, alternative: [Inline])
  /// A reference to footnote `number`; `index` counts the references to one note from 1.
  indirect case footnoteReference(number: Int, index: Int)
}
