extension FileSystem {
  /// Everything in the folder at `path`, at any depth.
  ///
  /// Links to folders are listed, with what they lead to, and not followed: so there are no cycles.
  /// Names that begin with a dot are listed, and gone into, where `hidden` ones are wanted.
  package func listing(of path: String, hidden: Bool = true) throws(FileError) -> FolderListing {
    let root = try openFolder(nil, path, .follow)
    var listing = FolderListing(entries: try entries(in: root, below: "", hidden: hidden))
    var pending = listing.entries.filter { $0.kind == .folder }.map(\.path)
    while let next = pending.popLast() {
      do {
        let folder = try openFolder(root, next, .refuse)
        let found = try entries(in: folder, below: next + "/", hidden: hidden)
        listing.entries += found
        pending += found.filter { $0.kind == .folder }.map(\.path)
      } catch  where !error.isMissing {
        listing.failures.append(error)
      } catch {
        continue  // it was deleted while we looked
      }
    }
    listing.entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    listing.failures.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return listing
  }

  /// What lies directly in `folder`, links told apart by what they lead to; `prefix` is the folder's
  /// own path.
  private func entries(
    in folder: OpenFolder, below prefix: String, hidden: Bool
  ) throws(FileError) -> [FileEntry] {
    var entries: [FileEntry] = []
    for item in try list(folder) where hidden || !item.isHidden {
      if let entry = try entry(item, in: folder, below: prefix) { entries.append(entry) }
    }
    return entries
  }

  /// `nil` for a file that went away since its name was read.
  private func entry(
    _ item: ListedName, in folder: OpenFolder, below prefix: String
  ) throws(FileError) -> FileEntry? {
    var entry = FileEntry(path: prefix + item.name, kind: item.kind)
    switch item.kind {
    case .folder, .other, .misnamed:
      return entry
    case .file:
      guard let status = try status(folder, item.name, .refuse) else { return nil }
      entry.status = status
    case .symbolicLink:
      guard let status = try target(of: item.name, in: folder) else { return entry }
      entry.target = status.kind
      guard status.kind == .file else { return entry }
      entry.status = status
    }
    return entry
  }

  /// What a link leads to; `nil` for nowhere, which a circle of links is too.
  private func target(of name: String, in folder: OpenFolder) throws(FileError) -> FileStatus? {
    do {
      return try status(folder, name, .follow)
    } catch  where error.isNotFolder {
      return nil
    }
  }
}
