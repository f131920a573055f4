import Diagnostics

/// How much memory a build takes, as was measured of notes; files that are copied lie in it once.
///
/// ```
/// 500 MB of notes, ulimit -v of 1 GB  ->  error: it can't work
/// 100 MB of notes, ulimit -v of 1 GB  ->  warning: it may not
/// ```
struct MemoryNeed: Sendable, Hashable {
  /// How many times their bytes notes take: five, where they are long texts without a role.
  private static let timesAtLeast = 4
  /// Sixty, where each role is a few words; usual ones take nine to twelve.
  private static let timesAtMost = 64
  /// What the program takes without notes.
  private static let constant = 60_000_000
  /// The addresses that libraries, and what each thread may allocate, take without any memory behind.
  private static let addresses = 300_000_000
  /// What is no longer than this has room everywhere, so that no limit is asked for.
  static let small = 16_000_000

  /// All notes together, in bytes.
  let notes: Int
  /// All files that are copied as they are, in bytes.
  let copied: Int

  init(ofNotes notes: Int, copied: Int = 0) {
    self.notes = notes
    self.copied = copied
  }

  /// Whether there is room for all of it everywhere.
  var isSmall: Bool { notes <= MemoryNeed.small && copied <= MemoryNeed.small }

  /// In bytes, of notes that are long texts with few roles.
  var least: Int { MemoryNeed.constant + copied + notes * MemoryNeed.timesAtLeast }

  /// In bytes, of notes that are many roles of a few words.
  var most: Int { MemoryNeed.constant + copied + notes * MemoryNeed.timesAtMost }

  /// What to say about notes that don't, or may not, fit into the limits; `nil` where they do.
  func problem(within limits: MemoryLimits) -> Diagnostic? {
    let room = MemoryLimits.Source.allCases.compactMap { source in
      limits.bytes[source].map {
        (source, $0 - (source == .addressSpace ? MemoryNeed.addresses : 0))
      }
    }
    guard let (source, bytes) = room.min(by: { $0.1 < $1.1 }), bytes < most else { return nil }
    let limit = "\(source.name) is \(MemoryNeed.megabytes(limits.bytes[source] ?? 0))"
    let notes = "\(MemoryNeed.megabytes(notes)) of notes"
    let (content, less) =
      copied <= MemoryNeed.small
      ? (notes, "from fewer notes")
      : ("\(notes) and \(MemoryNeed.megabytes(copied)) of files to copy", "from less")
    // What others hold may be given back.
    if source != .machine, bytes < least {
      return Diagnostic(
        .error, "not-enough-memory", at: nil,
        "\(content) take at least \(MemoryNeed.megabytes(least)) of memory, and \(limit)",
        help: "Raise the limit, or build the site \(less).")
    }
    return Diagnostic(
      .warning, "memory-may-run-out", at: nil,
      "\(content) may take \(MemoryNeed.megabytes(most)) of memory, and \(limit)",
      help: "If the build breaks off, raise the limit, or build the site \(less).")
  }

  private static func megabytes(_ bytes: Int) -> String { "\(max(1, bytes / 1_000_000)) MB" }
}
