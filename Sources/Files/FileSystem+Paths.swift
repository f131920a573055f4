extension FileSystem {
  /// Opens the folder at `path`, made with its parents where it is missing.
  package func openFolder(creating path: String) throws(FileError) -> OpenFolder {
    do {
      return try openFolder(nil, path, .follow)
    } catch  where error.isMissing {
      try makeParents(of: path)
      _ = try makeFolder(nil, path)
      return try openFolder(nil, path, .follow)
    }
  }

  /// The bytes of the file at `path`, at most `limit` of them.
  package func contents(of path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    try read(nil, path, .follow, limit)
  }

  /// Puts a file with these bytes in place of `name`, which is old or new, never half written.
  ///
  /// The temporary name is one for the folder: one caller at a time.
  package func replace(
    _ name: String, in folder: OpenFolder, with bytes: [UInt8]
  ) throws(FileError) {
    let temporary = ".rolebook-new"
    do throws(FileError) {
      try deleteIfPresent(temporary, in: folder)
      try create(folder, temporary, bytes)
      do throws(FileError) {
        try rename(folder, temporary, folder, name)
      } catch {
        try deleteIfPresent(temporary, in: folder)
        throw error
      }
    } catch {
      throw error.retold(at: folder.path(of: name))
    }
  }

  /// Deletes a file; one that is gone already is as good.
  package func deleteIfPresent(_ name: String, in folder: OpenFolder) throws(FileError) {
    do {
      try delete(folder, name)
    } catch  where error.isMissing {
      return
    }
  }

  private func makeParents(of path: String) throws(FileError) {
    var end = path.startIndex
    while let slash = path[end...].firstIndex(of: "/") {
      let parent = String(path[..<slash])
      end = path.index(after: slash)
      guard !parent.isEmpty, try status(nil, parent, .follow) == nil else { continue }
      _ = try makeFolder(nil, parent)
    }
  }
}
