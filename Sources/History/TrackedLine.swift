/// A line of the notes with where it comes from.
struct TrackedLine: Sendable, Hashable {
  var digest: LineDigest
  /// The position of the commit that brought it.
  var origin: Int32
  /// The commit that took away what stood behind it; ``none`` where none did.
  var cut: Int32

  /// No commit: the line, or the change behind it, is not committed.
  static let none: Int32 = -1

  init(_ digest: LineDigest, origin: Int32, cut: Int32 = TrackedLine.none) {
    self.digest = digest
    self.origin = origin
    self.cut = cut
  }
}
