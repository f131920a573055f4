import Addresses

/// Consecutive files of one folder: the folder is opened once for all of them.
///
/// A large folder makes several groups, so that the workers share it and end at the same time.
struct FileGroup: Sendable {
  var folder: Substring
  var files: Range<Int>

  private static let limit = 32

  /// The groups of files by their paths, which are in order.
  static func groups(of paths: some Sequence<SitePath>) -> [FileGroup] {
    var groups: [FileGroup] = []
    // In byte order a folder's own files may stand apart: 'a/b.html', 'a/b/c.html', 'a/c.html'.
    for (index, path) in paths.enumerated() {
      let folder = path.folder
      if let last = groups.indices.last, groups[last].files.count < limit,
        groups[last].folder.utf8.elementsEqual(folder.utf8)
      {
        groups[last].files = groups[last].files.lowerBound..<index + 1
      } else {
        groups.append(FileGroup(folder: folder, files: index..<index + 1))
      }
    }
    return groups
  }
}
