import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension MemoryTree {
  func makeFolder(_ parent: OpenFolder?, _ name: String) throws(FileError) -> Bool {
    try step(.createFolder, parent, name, .refuse) { state, place throws(FileReason) in
      guard place.number == nil else { return false }
      state.add(.folder([:]), named: place.name, to: place.folder)
      return true
    }
  }

  func create(
    _ folder: OpenFolder, _ name: String, _ bytes: [UInt8]
  ) throws(FileError) {
    try step(.write, folder, name, .refuse) { state, place throws(FileReason) in
      guard place.number == nil else { throw FileReason(EEXIST) }
      // A name has 255 bytes at most on every common disk.
      guard place.name.utf8.count <= 255 else { throw FileReason(ENAMETOOLONG) }
      state.add(.file(bytes), named: place.name, to: place.folder)
    }
  }

  func rename(
    _ folder: OpenFolder, _ name: String, _ target: OpenFolder, _ newName: String
  ) throws(FileError) {
    try step(.replace, target, newName, .refuse) { state, place throws(FileReason) in
      guard let moved = state.child(name, of: Int(folder.number))?.number else {
        throw FileReason(ENOENT)
      }
      if let taken = place.number, taken != moved {
        switch (state.children(of: moved), state.children(of: taken)) {
        case (nil, nil): break
        case (nil, _?): throw FileReason(EISDIR)
        case (_?, nil): throw FileReason(ENOTDIR)
        case (_?, let inner?): if !inner.isEmpty { throw FileReason(ENOTEMPTY) }
        }
        state.detach(newName, from: Int(target.number))
      }
      state.detach(name, from: Int(folder.number))
      state.attach(moved, named: newName, to: Int(target.number))
    }
  }

  func delete(_ folder: OpenFolder, _ name: String) throws(FileError) {
    try step(.delete, folder, name, .refuse) { state, place throws(FileReason) in
      guard let number = place.number else { throw FileReason(ENOENT) }
      guard state.children(of: number) == nil else { throw FileReason(EISDIR) }
      state.detach(place.name, from: place.folder)
    }
  }

  func deleteFolder(_ folder: OpenFolder, _ name: String) throws(FileError) {
    try step(.deleteFolder, folder, name, .refuse) { state, place throws(FileReason) in
      guard let number = place.number else { throw FileReason(ENOENT) }
      guard let children = state.children(of: number) else { throw FileReason(ENOTDIR) }
      guard children.isEmpty else { throw FileReason(ENOTEMPTY) }
      state.detach(place.name, from: place.folder)
    }
  }

  func lock(_ folder: OpenFolder, _ name: String) throws(FileError) -> FileLock? {
    let held: Int? = try step(.lock, folder, name, .refuse) { state, place throws(FileReason) in
      let number = place.number ?? state.add(.file([]), named: place.name, to: place.folder)
      return state.locked.insert(number).inserted ? number : nil
    }
    return held.map { number in
      FileLock(Int32(number)) { [self] number in
        state.withLock { state in _ = state.locked.remove(Int(number)) }
      }
    }
  }
}
