/// The path of a file of the site, relative to the site's root, with `/` between its parts:
/// `roles/data-engineer.html`.
///
/// A site path can't leave the site: no part is empty, `.` or `..`, and none begins with a dot.
package struct SitePath: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let description: String

  /// Checks `path`; `nil` when a part is empty, begins with a dot, or holds a control character,
  /// a backslash, or a character that Windows and URLs can't carry (`? # % : * " < > |`).
  package init?(_ path: String) {
    guard !path.isEmpty, path.utf8.count <= 1024 else { return nil }
    var isAtStart = true
    for byte in path.utf8 {
      if byte == UInt8(ascii: "/") {
        guard !isAtStart else { return nil }
        isAtStart = true
      } else {
        guard SitePath.isClean(byte), !isAtStart || byte != UInt8(ascii: ".") else { return nil }
        isAtStart = false
      }
    }
    guard !isAtStart else { return nil }
    description = path
  }

  private static func isClean(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "#"),
      UInt8(ascii: "%"), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "\""),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"):
      false
    default: true
    }
  }

  /// A path written in the source code.
  ///
  /// - Precondition: it is valid.
  package init(literal path: StaticString) {
    guard let path = SitePath("\(path)") else { preconditionFailure("not a site path: \(path)") }
    self = path
  }

  /// The file of `slug` in a folder: `SitePath(folder: "roles", slug)` is `roles/SLUG.html`.
  package init(folder: StaticString, _ slug: Slug, page: Int = 1) {
    description = page == 1 ? "\(folder)/\(slug).html" : "\(folder)/\(slug)/\(page).html"
  }

  /// How many folders lie above the file: 0 for `index.html`, 1 for `roles/x.html`.
  package var depth: Int { description.utf8.count { $0 == UInt8(ascii: "/") } }

  /// The folder of the file, without the slash behind it; empty at the root.
  package var folder: Substring {
    description.utf8.lastIndex(of: UInt8(ascii: "/")).map { description[..<$0] } ?? ""
  }

  /// The link from this page to `target`, which works from disk, at a domain's root and in a
  /// sub-folder alike: `roles/a.html` to `skills/c.html` is `../skills/c.html`.
  package func link(to target: SitePath) -> RelativeLink {
    let here = description.utf8
    let there = target.description.utf8
    let isContiguous = here.withContiguousStorageIfAvailable { here in
      there.withContiguousStorageIfAvailable { SitePath.steps(from: here, to: $0) }
    }
    let steps = (isContiguous ?? nil) ?? SitePath.steps(from: Array(here), to: Array(there))
    return RelativeLink(
      foldersAbove: steps.foldersAbove, target: target, skippedBytes: steps.skippedBytes)
  }

  /// How many folders to leave, and how many bytes of the target's path both share.
  private static func steps(
    from here: some RandomAccessCollection<UInt8>, to there: some RandomAccessCollection<UInt8>
  ) -> (foldersAbove: Int, skippedBytes: Int) {
    let slash = UInt8(ascii: "/")
    var skippedBytes = 0
    var foldersAbove = 0
    var length = 0
    // Both paths are walked together as long as they are equal; past that, every slash of this
    // path is a folder to leave.
    for (byte, other) in zip(here, there) {
      guard byte == other else { break }
      length += 1
      if byte == slash { skippedBytes = length }
    }
    for byte in here.dropFirst(length) where byte == slash { foldersAbove += 1 }
    return (foldersAbove, skippedBytes)
  }

  package static func < (left: SitePath, right: SitePath) -> Bool {
    let isContiguous = left.description.utf8.withContiguousStorageIfAvailable { left in
      right.description.utf8.withContiguousStorageIfAvailable { precedes(left, $0) }
    }
    return (isContiguous ?? nil)
      ?? left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }

  /// Paths are compared often, and in place: a generic comparison takes each byte for itself.
  private static func precedes(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }
}
