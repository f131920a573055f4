package import Files

extension FileSystem {
  /// The same, in which files whose names end with `ending` can't be read, as where a disk is damaged.
  package func refusing(_ ending: String) -> FileSystem {
    let inputOutputError: Int32 = 5
    return failing(ending) { FileError(.read, $0, code: inputOutputError) }
  }

  /// The same, in which files whose names end with `ending` are gone when they are read.
  package func losing(_ ending: String) -> FileSystem {
    failing(ending) { .missing(.read, $0) }
  }

  private func failing(
    _ ending: String, with error: @escaping @Sendable (String) -> FileError
  ) -> FileSystem {
    var fileSystem = self
    fileSystem.read = { [read] folder, name, links, limit throws(FileError) in
      guard name.hasSuffix(ending) else { return try read(folder, name, links, limit) }
      throw error(name)
    }
    return fileSystem
  }
}
