package import Files

/// Where a content folder stands in the repository around it: services that show diagnostics beside
/// the code know files by their paths from the repository's root.
package struct RepositoryFolder: Sendable, Hashable {
  /// The path from the root with a last `/`; empty for the root itself.
  package let prefix: String

  /// Looks for the root above `folder`, an absolute path without links; where there is none, paths
  /// begin at `workingFolder`, or at the folder itself.
  package init(of folder: String, workingFolder: String, on fileSystem: FileSystem) {
    var root = folder
    while !RepositoryFolder.isRoot(root, on: fileSystem) {
      guard let slash = root.lastIndex(of: "/"), !root.isEmpty else {
        let isInside = folder == workingFolder || folder.hasPrefix(workingFolder + "/")
        prefix = isInside ? RepositoryFolder.path(of: folder, from: workingFolder) : ""
        return
      }
      root = String(root[..<slash])
    }
    prefix = RepositoryFolder.path(of: folder, from: root)
  }

  /// `.git` is a folder, or in a work tree a file.
  private static func isRoot(_ path: String, on fileSystem: FileSystem) -> Bool {
    do throws(FileError) {
      return try fileSystem.status(nil, "\(path)/.git", .follow) != nil
    } catch {
      return false
    }
  }

  private static func path(of folder: String, from root: String) -> String {
    let rest = folder.dropFirst(root.count).drop { $0 == "/" }
    return rest.isEmpty ? "" : "\(rest)/"
  }
}
