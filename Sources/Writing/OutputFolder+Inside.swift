import Addresses
import Files

extension OutputFolder {
  /// How far the way to a folder inside goes.
  enum Way: Sendable {
    case open(OpenFolder)
    /// The outermost folder on the way that is missing.
    case missing(String)
    /// What stands on the way instead of a folder, a link to one included.
    case obstructed(String, FileKind)
  }

  /// Goes to a folder inside step by step, through no link.
  func open(_ folder: Substring) throws(WritingError) -> Way {
    var current = root
    var end = folder.startIndex
    while end < folder.endIndex {
      let start = end
      end = folder[start...].utf8.firstIndex(of: UInt8(ascii: "/")) ?? folder.endIndex
      let name = String(folder[start..<end])
      do throws(FileError) {
        current = try fileSystem.openFolder(current, name, .refuse)
      } catch {
        let path = String(folder[..<end])
        if error.isMissing { return .missing(path) }
        guard error.isNotFolder else { throw .failed(error) }
        let status = try trying { () throws(FileError) in
          try fileSystem.status(current, name, .refuse)
        }
        guard let status else { return .missing(path) }
        return .obstructed(path, status.kind)
      }
      if end < folder.endIndex { end = folder.utf8.index(after: end) }
    }
    return .open(current)
  }

  func owns(_ path: Substring) -> Bool { previous?.owns(path) ?? false }

  /// Whether the file at `path`, in the open folder that it lies in, is ours, be it under a name
  /// that the disk does not tell apart from this one.
  func owns(_ path: SitePath, in folder: OpenFolder) throws(WritingError) -> Bool {
    if owns(path.description[...]) { return true }
    guard let twin = previous?.twin(of: path) else { return false }
    return try trying { () throws(FileError) in
      let found = try fileSystem.status(folder, String(path.name), .refuse)
      return try fileSystem.status(folder, String(twin.name), .refuse)?.identity == found?.identity
    }
  }

  /// Whether a folder holds, at any depth, files of ours and nothing else.
  func ownsAll(in path: Substring) throws(WritingError) -> Bool {
    guard let previous, !previous.entries(in: path).isEmpty else { return false }
    var pending = [String(path)]
    while let next = pending.popLast() {
      guard case .open(let folder) = try open(next[...]) else { return false }
      for item in try trying({ () throws(FileError) in try fileSystem.list(folder) }) {
        let inner = next + "/" + item.name
        switch item.kind {
        case .folder:
          guard !previous.entries(in: inner[...]).isEmpty else { return false }
          pending.append(inner)
        case .file: guard previous.owns(inner[...]) else { return false }
        case .symbolicLink, .other, .misnamed: return false
        }
      }
    }
    return true
  }
}
