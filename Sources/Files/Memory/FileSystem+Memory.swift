extension FileSystem {
  /// A tree in memory, for tests: the same promises as the disk's, with nothing left behind.
  package static func inMemory(_ tree: MemoryTree) -> FileSystem {
    FileSystem(
      openFolder: { parent, name, links throws(FileError) in
        try tree.openFolder(parent, name, links)
      },
      makeFolder: { parent, name throws(FileError) in try tree.makeFolder(parent, name) },
      list: { folder throws(FileError) in try tree.list(folder) },
      status: { folder, name, links throws(FileError) in try tree.status(folder, name, links) },
      read: { folder, name, links, limit throws(FileError) in
        try tree.read(folder, name, links, limit: limit)
      },
      compare: { folder, name, bytes throws(FileError) in
        try tree.compare(folder, name, with: bytes)
      },
      create: { folder, name, bytes throws(FileError) in try tree.create(folder, name, bytes) },
      rename: { folder, name, target, newName throws(FileError) in
        try tree.rename(folder, name, target, newName)
      },
      delete: { folder, name throws(FileError) in try tree.delete(folder, name) },
      deleteFolder: { folder, name throws(FileError) in try tree.deleteFolder(folder, name) },
      lock: { folder, name throws(FileError) in try tree.lock(folder, name) })
  }
}
