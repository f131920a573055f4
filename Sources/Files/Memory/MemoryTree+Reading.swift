import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension MemoryTree {
  func openFolder(
    _ parent: OpenFolder?, _ name: String, _ links: LinkPolicy
  ) throws(FileError) -> OpenFolder {
    let number = try step(.openFolder, parent, name, links) { state, place throws(FileReason) in
      guard let number = place.number else { throw FileReason(ENOENT) }
      guard state.children(of: number) != nil else { throw FileReason(ENOTDIR) }
      return number
    }
    return OpenFolder(Int32(number), path: parent?.path(of: name) ?? name) { _ in }
  }

  func list(_ folder: OpenFolder) throws(FileError) -> [ListedName] {
    try step(.listFolder, folder, ".", .refuse) { state, place throws(FileReason) in
      let children = (state.children(of: place.number ?? 0) ?? [:]).values
      return children.map { ListedName($0.name, state.nodes[$0.number]?.kind ?? .other) }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
  }

  func status(
    _ folder: OpenFolder?, _ name: String, _ links: LinkPolicy
  ) throws(FileError) -> FileStatus? {
    try step(.inspect, folder, name, links, missing: .some(nil)) {
      state, place throws(FileReason) in
      guard let number = place.number, let node = state.nodes[number] else { return nil }
      return FileStatus(
        kind: node.kind, size: node.size, modified: node.modified, changed: node.modified,
        identity: FileIdentity(device: 1, number: UInt64(number)))
    }
  }

  func read(
    _ folder: OpenFolder?, _ name: String, _ links: LinkPolicy, limit: Int
  ) throws(FileError) -> [UInt8] {
    try step(.read, folder, name, links) { state, place throws(FileReason) in
      guard let number = place.number else { throw FileReason(ENOENT) }
      switch state.nodes[number]?.content {
      case .file(let bytes) where bytes.count <= limit: return bytes
      case .file: throw FileReason(EFBIG)
      case .symbolicLink: throw FileReason(ELOOP)
      case .folder, nil: throw FileReason(EISDIR)
      }
    }
  }

  func compare(
    _ folder: OpenFolder, _ name: String, with bytes: [UInt8]
  ) throws(FileError) -> FileComparison {
    try step(.read, folder, name, .refuse) { state, place throws(FileReason) in
      guard let number = place.number, let node = state.nodes[number] else { return .missing }
      guard case .file(let old) = node.content else { return .notAFile(node.kind) }
      return old == bytes ? .same : .different
    }
  }

  /// Does one step on the state, with the place that `name` leads to; `missing` is the result when
  /// the way there is missing already.
  func step<Output: Sendable>(
    _ operation: FileError.Operation, _ folder: OpenFolder?, _ name: String, _ links: LinkPolicy,
    missing: Output? = nil,
    _ body: (inout MemoryState, MemoryState.Place) throws(FileReason) -> Output
  ) throws(FileError) -> Output {
    let result = state.withLock { state -> Result<Output, FileReason> in
      switch state.place(of: name, from: Int(folder?.number ?? 0), links) {
      case .success(let place):
        do throws(FileReason) {
          return .success(try body(&state, place))
        } catch {
          return .failure(error)
        }
      case .failure(let reason):
        if let missing, reason.code == ENOENT { return .success(missing) }
        return .failure(reason)
      }
    }
    switch result {
    case .success(let output): return output
    case .failure(let reason):
      throw FileError(operation, folder?.path(of: name) ?? name, code: reason.code)
    }
  }
}
