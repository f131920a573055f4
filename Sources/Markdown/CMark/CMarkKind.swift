/// The kinds of nodes, by the names that cmark-gfm gives them.
enum CMarkKind: String {
  case document
  case blockQuote = "block_quote"
  case list
  case item
  case taskItem = "tasklist"
  case codeBlock = "code_block"
  case htmlBlock = "html_block"
  case paragraph
  case heading
  case thematicBreak = "thematic_break"
  case table
  case tableHeader = "table_header"
  case tableRow = "table_row"
  case tableCell = "table_cell"
  case footnoteDefinition = "footnote_definition"
  case text
  case softBreak = "softbreak"
  case lineBreak = "linebreak"
  case code
  case inlineHTML = "html_inline"
  case emphasis = "emph"
  case strong
  case strikethrough
  case link
  case image
  case footnoteReference = "footnote_reference"
  case unknown
}
