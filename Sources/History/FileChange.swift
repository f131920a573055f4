/// What a commit changed in one file.
struct FileChange: Sendable, Hashable {
  /// Lines that others took the place of.
  struct Hunk: Sendable, Hashable {
    /// How many lines of the old file stand before it.
    var start: Int
    var removed: Int
    var added: [LineDigest]
  }

  var path: String
  /// Whether the file is there afterwards.
  var isKept: Bool
  var hunks: [Hunk]
}
