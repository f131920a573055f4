#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

import Diagnostics
import Files

/// What becomes of the program where the system gives it no more memory.
///
/// Whoever asks for memory and gets none, Swift's runtime or cmark-gfm, calls `abort`, or breaks off
/// while it says why: nothing can go on, and the site that is published stands as after a kill. Where a
/// control group or the machine runs out, the system kills at once, and the warning is all that is said:
/// bursts are faster than whoever looks at what is used, and a limit of our own would count what is
/// asked for and never used, which may be half of it.
enum MemoryShortage {
  /// Ends the program with an error and status 2, where a signal would end it without a word about why.
  ///
  /// Only for work that was warned of: there may be other reasons, too.
  static func endsWithAnError() {
    // Made before it is needed, as nothing can be made then.
    precondition(!text.isEmpty)
    for number in [SIGABRT, SIGSEGV] { signal(number) { _ in MemoryShortage.end() } }
  }

  private static func end() -> Never {
    _ = text.withUnsafeBytes { Descriptor.write($0, to: STDERR_FILENO) }
    _exit(2)
  }

  private static let text = Array(
    """
    \(Diagnostic(
      .error, "memory-ran-out", at: nil,
      "the work broke off, most likely because the system gave no more memory",
      help: "Raise the limit, or build the site from fewer notes."))

    """.utf8)
}
