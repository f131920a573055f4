internal import CMarkGFM
import Synchronization

/// The owner of a tree that cmark-gfm made: it is released when this value ends, on the thread that
/// made it.
@safe
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer?
  /// Of the tree.
  private let arena = CMarkArena()

  /// Parses `source` with the extensions that Rolebook reads.
  init(parsing source: ContiguousArray<UInt8>, readsFootnotes: Bool = true) {
    _ = CMarkTree.extensionsRegistered
    let options = CMARK_OPT_VALIDATE_UTF8 | (readsFootnotes ? CMARK_OPT_FOOTNOTES : 0)
    guard let parser = unsafe cmark_parser_new_with_mem(options, CMarkArena.memory) else {
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
    var finished: OpaquePointer?
    CMarkTree.finishing.withLock { _ in unsafe finished = cmark_parser_finish(parser) }
    unsafe root = finished
  }

  /// Whether nothing is left of the document but its definitions.
  var isEmpty: Bool { document?.firstChild == nil }

  /// The document's node, valid while the tree lives.
  var document: CMarkNode? {
    unsafe root.map { unsafe CMarkNode($0) }
  }

  /// Held while inline elements are parsed. The C library keeps the characters of its extensions
  /// (`~`, `:`, `w`) in one table of the whole process, adds them when a document's inline pass
  /// begins and takes them out when it ends: a second document in that pass would lose its links.
  private static let finishing = Mutex(())

  /// Registration is not safe for threads in the C library; a static constant runs it once.
  private static let extensionsRegistered: Void = cmark_gfm_core_extensions_ensure_registered()
}
