/// The kinds of nodes that Rolebook tells apart.
enum CMarkKind {
  case blockQuote
  case list
  case item
  case taskItem
  case codeBlock
  case htmlBlock
  case paragraph
  case heading
  case thematicBreak
  case table
  case footnoteDefinition
  case text
  case softBreak
  case lineBreak
  case code
  case inlineHTML
  case emphasis
  case strong
  case strikethrough
  case link
  case image
  case footnoteReference
  /// The parts of a table, the document itself and what a later cmark may add.
  case other

  /// The kind of a node of an extension; an item of a list is one when it has a box.
  init(extensionName name: String) {
    switch name {
    case "item": self = .item
    case "tasklist": self = .taskItem
    case "table": self = .table
    case "strikethrough": self = .strikethrough
    default: self = .other
    }
  }

  /// Whether a node of this kind holds blocks.
  var holdsBlocks: Bool {
    switch self {
    case .blockQuote, .list, .item, .taskItem, .footnoteDefinition, .other: true
    default: false
    }
  }

  /// Whether an inline node of this kind holds others.
  var holdsInlines: Bool {
    switch self {
    case .emphasis, .strong, .strikethrough, .link, .image, .other: true
    default: false
    }
  }
}
