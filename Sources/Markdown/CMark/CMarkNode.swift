internal import CMarkGFM

/// One node of a ``CMarkTree``, to be read while the tree lives and never kept.
@safe
struct CMarkNode {
  private let node: OpaquePointer

  @unsafe
  init(_ node: OpaquePointer) {
    unsafe self.node = node
  }

  var firstChild: CMarkNode? { unsafe cmark_node_first_child(node).map { unsafe CMarkNode($0) } }
  var next: CMarkNode? { unsafe cmark_node_next(node).map { unsafe CMarkNode($0) } }

  /// The children from first to last.
  var children: UnfoldSequence<CMarkNode, CMarkNode?> {
    sequence(state: firstChild) { upcoming in
      defer { upcoming = upcoming?.next }
      return upcoming
    }
  }

  var childCount: Int {
    var count = 0
    var child = firstChild
    while let current = child {
      count += 1
      child = current.next
    }
    return count
  }

  /// The kind: by number, and by name for extensions, whose numbers are given out at run time.
  var kind: CMarkKind {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    // A box makes an item one of an extension; the names of all others need not be compared.
    case CMARK_NODE_ITEM where unsafe cmark_node_get_syntax_extension(node) == nil: .item
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    default: unsafe CMarkKind(extensionName: string(cmark_node_get_type_string(node)))
    }
  }

  var literal: String { unsafe string(cmark_node_get_literal(node)) }
  var url: String { unsafe string(cmark_node_get_url(node)) }
  var title: String { unsafe string(cmark_node_get_title(node)) }
  var fenceInfo: String { unsafe string(cmark_node_get_fence_info(node)) }
  /// Whether a code block stands between fences, not only indented.
  var isFenced: Bool {
    var (length, offset, mark): (CInt, CInt, CChar) = (0, 0, 0)
    return unsafe cmark_node_get_fenced(node, &length, &offset, &mark) != 0
  }
  var headingLevel: Int { Int(unsafe cmark_node_get_heading_level(node)) }

  /// 0 for what has no place of its own.
  var startLine: Int { Int(unsafe cmark_node_get_start_line(node)) }
  var endLine: Int { Int(unsafe cmark_node_get_end_line(node)) }
  var startColumn: Int { Int(unsafe cmark_node_get_start_column(node)) }

  var isOrderedList: Bool { unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST }
  var listStart: Int { Int(unsafe cmark_node_get_list_start(node)) }
  var isTightList: Bool { unsafe cmark_node_get_list_tight(node) != 0 }
  var isTicked: Bool { unsafe cmark_gfm_extensions_get_tasklist_item_checked(node) }

  /// The letter `l`, `c`, `r` or 0 of each column of a table.
  var tableAlignments: [UInt8] {
    let count = Int(unsafe cmark_gfm_extensions_get_table_columns(node))
    guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    return (0..<count).map { unsafe letters[$0] }
  }

  @unsafe
  private func string(_ text: UnsafePointer<CChar>?) -> String {
    guard let text = unsafe text else { return "" }
    return unsafe String(cString: text)
  }
}
