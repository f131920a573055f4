extension FileSystem {
  /// The disk, by system calls. Calls that a signal interrupts are made again.
  package static let disk = FileSystem(
    openFolder: { parent, name, links throws(FileError) in
      try Disk.openFolder(parent, name, links)
    },
    makeFolder: { parent, name throws(FileError) in try Disk.makeFolder(parent, name) },
    list: { folder throws(FileError) in try Disk.list(folder) },
    status: { folder, name, links throws(FileError) in try Disk.status(folder, name, links) },
    read: { folder, name, links, limit throws(FileError) in
      try Disk.read(folder, name, links, limit: limit)
    },
    compare: { folder, name, bytes throws(FileError) in
      try Disk.compare(folder, name, with: bytes)
    },
    create: { folder, name, bytes throws(FileError) in try Disk.create(folder, name, bytes) },
    rename: { folder, name, target, newName throws(FileError) in
      try Disk.rename(folder, name, target, newName)
    },
    delete: { folder, name throws(FileError) in
      try Disk.unlink(folder, name, isFolder: false)
    },
    deleteFolder: { folder, name throws(FileError) in
      try Disk.unlink(folder, name, isFolder: true)
    },
    lock: { folder, name throws(FileError) in try Disk.lock(folder, name) })
}
