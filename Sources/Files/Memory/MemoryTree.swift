import Synchronization

/// Files and folders in memory, for tests: what they hold can be set up and looked at.
///
/// Links lead to paths from the tree's root. Times are counts, one for each file made.
package final class MemoryTree: Sendable {
  let state: Mutex<MemoryState>

  /// A tree of texts by path, with the folders that they need.
  ///
  /// With `foldsNames`, names that differ in case or Unicode form only stand for one file, as on
  /// the disks of macOS and Windows.
  package init(_ texts: [String: String] = [:], foldsNames: Bool = false) {
    state = Mutex(MemoryState(foldsNames: foldsNames))
    for (path, text) in texts.sorted(by: { $0.key < $1.key }) { put(path, Array(text.utf8)) }
  }

  /// Puts a file at `path` in place of what stands there, with the folders that it needs.
  package func put(_ path: String, _ bytes: [UInt8]) { place(path, .file(bytes)) }

  /// Puts a symbolic link at `path` that leads to `target`.
  package func putLink(_ path: String, to target: String) { place(path, .symbolicLink(target)) }

  /// Puts an empty folder at `path`.
  package func putFolder(_ path: String) { place(path, .folder([:])) }

  /// Takes away what stands at `path`, with all that is in it.
  package func remove(_ path: String) {
    state.withLock { state in
      guard case .success(let place) = state.place(of: path, from: 0, .refuse) else { return }
      state.detach(place.name, from: place.folder)
    }
  }

  /// All files by path.
  package var files: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for (path, node) in nodes {
      if case .file(let bytes) = node.content { files[path] = bytes }
    }
    return files
  }

  /// All files by path, as text.
  package var texts: [String: String] { files.mapValues { String(decoding: $0, as: UTF8.self) } }

  /// The paths of all folders, in order.
  package var folders: [String] {
    nodes.filter { $0.value.kind == .folder }.keys.sorted()
  }

  /// The time of every file: a file that was written anew has a greater one.
  package var times: [String: Int64] {
    nodes.filter { $0.value.kind == .file }.mapValues(\.modified)
  }

  private func place(_ path: String, _ content: MemoryNode.Content) {
    state.withLock { state in
      var parts = path.split(separator: "/").map(String.init)
      guard let name = parts.popLast() else { return }
      var folder = 0
      for part in parts {
        let next = state.child(part, of: folder)?.number
        folder = next ?? state.add(.folder([:]), named: part, to: folder)
      }
      state.add(content, named: name, to: folder)
    }
  }

  private var nodes: [String: MemoryNode] {
    state.withLock { state in
      var found: [String: MemoryNode] = [:]
      var pending = [(path: "", number: 0)]
      while let (path, number) = pending.popLast() {
        for child in (state.children(of: number) ?? [:]).values {
          let inner = path.isEmpty ? child.name : path + "/" + child.name
          found[inner] = state.nodes[child.number]
          pending.append((inner, child.number))
        }
      }
      return found
    }
  }
}
