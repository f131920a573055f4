package import Addresses

// Paths are compared as bytes here: two Unicode forms of one text are two files on Linux, though
// equal as texts.
extension Manifest {
  /// Whether the file at `path` is ours.
  package func owns(_ path: SitePath) -> Bool { owns(path.description[...]) }

  func owns(_ path: Substring) -> Bool { index(of: path) != nil }

  /// Where the entry of a path stands.
  func index(of path: SitePath) -> Int? { index(of: path.description[...]) }

  private func index(of path: Substring) -> Int? {
    entries.index(of: path, by: \.path)
  }

  /// The entries below a folder.
  func entries(in folder: Substring) -> ArraySlice<Entry> {
    let prefix = folder + "/"
    let below = entries[entries.firstIndex(notBefore: prefix.utf8, by: \.path)...]
    return below.prefix { $0.path.description.utf8.starts(with: prefix.utf8) }
  }

  /// The paths of entries that the other has none for.
  func paths(missingIn other: Manifest) -> [SitePath] {
    var missing: [SitePath] = []
    var rest = other.entries[...]
    for entry in entries {
      while let next = rest.first, next.path < entry.path { rest.removeFirst() }
      if let next = rest.first, !(entry.path < next.path) { continue }
      missing.append(entry.path)
    }
    return missing
  }

  /// The entries of both, each path once: of this manifest's where both have one.
  func union(_ other: Manifest) -> [Entry] {
    var union: [Entry] = []
    var rest = other.entries[...]
    for entry in entries {
      while let next = rest.first, next.path < entry.path { union.append(rest.removeFirst()) }
      if let next = rest.first, !(entry.path < next.path) { rest.removeFirst() }
      union.append(entry)
    }
    return union + rest
  }
}

extension Manifest {
  /// An entry in the same folder whose name differs from the path's in case or Unicode form only.
  func twin(of path: SitePath) -> SitePath? {
    let key = PathKey(path)
    return entries.first { $0.path.folder == path.folder && PathKey($0.path) == key }?.path
  }
}
