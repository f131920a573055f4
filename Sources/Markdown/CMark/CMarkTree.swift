internal import CMarkGFM

/// The owner of a tree that cmark-gfm made: it is released when this value ends.
@safe
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer?

  /// Parses `source` with the extensions that Rolebook reads.
  init(parsing source: ContiguousArray<UInt8>, readsFootnotes: Bool = true) {
    _ = CMarkTree.extensionsRegistered
    let options = CMARK_OPT_VALIDATE_UTF8 | (readsFootnotes ? CMARK_OPT_FOOTNOTES : 0)
    guard let parser = unsafe cmark_parser_new(options) else {
      unsafe root = nil
      return
    }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      _ = unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    unsafe source.withUnsafeBytes { bytes in
      unsafe cmark_parser_feed(
        parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    unsafe root = cmark_parser_finish(parser)
  }

  deinit {
    if let root = unsafe root { unsafe cmark_node_free(root) }
  }

  /// The document's node, valid while the tree lives.
  var document: CMarkNode? {
    unsafe root.map { unsafe CMarkNode($0) }
  }

  /// Registration is not safe for threads in the C library; a static constant runs it once.
  private static let extensionsRegistered: Void = cmark_gfm_core_extensions_ensure_registered()
}
