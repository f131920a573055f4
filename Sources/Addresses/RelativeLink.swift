/// The link from one page to another: some folders up, and the rest of the target's path.
///
/// It is no text yet, as a site has hundreds of links a page: a writer takes its parts one by one.
package struct RelativeLink: Sendable, CustomStringConvertible {
  /// How many times `../` comes first.
  package let foldersAbove: Int
  private let target: SitePath
  private let skippedBytes: Int

  init(foldersAbove: Int, target: SitePath, skippedBytes: Int) {
    self.foldersAbove = foldersAbove
    self.target = target
    self.skippedBytes = skippedBytes
  }

  /// What follows the steps up.
  package var rest: Substring {
    let path = target.description
    return path[path.utf8.index(path.startIndex, offsetBy: skippedBytes)...]
  }

  package var description: String { String(repeating: "../", count: foldersAbove) + rest }
}
