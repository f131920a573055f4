extension FileSystem {
  /// Deletes the folder `name` with all that is in it; one that is missing is as good.
  ///
  /// Links in it are deleted themselves, and never followed.
  package func deleteTree(_ name: String, in parent: OpenFolder) throws(FileError) {
    guard let kind = try status(parent, name, .refuse)?.kind else { return }
    guard kind == .folder else {
      try deleteIfPresent(name, in: parent)
      return
    }
    try empty(name, in: parent)
    try deleteFolder(parent, name)
  }

  /// Goes down without recursion, since a stranger may have nested folders deeper than the stack.
  private func empty(_ name: String, in parent: OpenFolder) throws(FileError) {
    let root = try openFolder(parent, name, .refuse)
    var emptied: [String] = []
    var pending = [""]
    while let path = pending.popLast() {
      let folder = path.isEmpty ? root : try openFolder(root, path, .refuse)
      if !path.isEmpty { emptied.append(path) }
      for item in try list(folder) {
        if item.kind == .folder {
          pending.append(path.isEmpty ? item.name : path + "/" + item.name)
        } else {
          try deleteIfPresent(item.name, in: folder)
        }
      }
    }
    // A folder was noted before what is in it.
    for path in emptied.reversed() { try deleteFolder(root, path) }
  }
}
