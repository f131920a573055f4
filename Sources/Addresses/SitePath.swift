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
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      guard let first = part.utf8.first, first != UInt8(ascii: ".") else { return nil }
      let isClean = part.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0.value != 0x7F && !#"\?#%:*"<>|"#.unicodeScalars.contains($0)
      }
      guard isClean else { return nil }
    }
    description = path
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

  /// The link from this page to `target`, which works from disk, at a domain's root and in a
  /// sub-folder alike: `roles/a.html` to `skills/c.html` is `../skills/c.html`.
  package func link(to target: SitePath) -> String {
    let slash = UInt8(ascii: "/")
    let there = target.description.utf8
    var rest = there.startIndex
    var position = there.startIndex
    var foldersAbove = 0
    var isShared = true
    // Both paths are walked together as long as they are equal; past that, every slash of this
    // path is a folder to leave.
    for byte in description.utf8 {
      if isShared {
        if position < there.endIndex, there[position] == byte {
          there.formIndex(after: &position)
          if byte == slash { rest = position }
          continue
        }
        isShared = false
      }
      if byte == slash { foldersAbove += 1 }
    }
    if foldersAbove == 0, rest == there.startIndex { return target.description }
    return String(repeating: "../", count: foldersAbove) + target.description[rest...]
  }

  package static func < (left: SitePath, right: SitePath) -> Bool {
    left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
  }
}
