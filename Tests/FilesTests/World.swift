import Testing

@testable import Files
import TestSupport

/// A file system to test with an empty folder on it: what is promised holds on both.
struct World: Sendable {
  let fileSystem: FileSystem
  let root: OpenFolder
  private let keep: TemporaryFolder?

  enum Kind: Sendable, CaseIterable { case disk, memory }

  init(_ kind: Kind) throws {
    switch kind {
    case .disk:
      let folder = try TemporaryFolder()
      fileSystem = .disk
      root = try FileSystem.disk.openFolder(nil, folder.path, .refuse)
      keep = folder
    case .memory:
      let tree = MemoryTree()
      tree.putFolder("root")
      fileSystem = .inMemory(tree)
      root = try fileSystem.openFolder(nil, "root", .refuse)
      keep = nil
    }
  }

  func text(_ name: String) throws -> String {
    String(decoding: try fileSystem.read(root, name, .refuse, .max), as: UTF8.self)
  }
}
