import Testing

@testable import Files

/// What every file system promises, the disk and the one in memory alike.
@Suite struct FileSystemTests {
  @Test(arguments: World.Kind.allCases) func readsWhatItWrote(_ kind: World.Kind) throws {
    let world = try World(kind)
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
    try world.fileSystem.create(world.root, "a", bytes)
    try world.fileSystem.create(world.root, "empty", [])
    #expect(try world.fileSystem.read(world.root, "a", .refuse, .max) == bytes)
    #expect(try world.fileSystem.read(world.root, "empty", .refuse, 0) == [])
    let status = try #require(try world.fileSystem.status(world.root, "a", .refuse))
    #expect(status.kind == .file)
    #expect(status.size == 100_000)
  }

  @Test(arguments: World.Kind.allCases) func createsOnlyNewFiles(_ kind: World.Kind) throws {
    let world = try World(kind)
    try world.fileSystem.create(world.root, "a", [1])
    #expect(throws: FileError.self) { try world.fileSystem.create(world.root, "a", [2]) }
    #expect(try world.fileSystem.read(world.root, "a", .refuse, .max) == [1])
  }

  @Test(arguments: World.Kind.allCases) func refusesMoreThanTheLimit(_ kind: World.Kind) throws {
    let world = try World(kind)
    try world.fileSystem.create(world.root, "a", [1, 2, 3])
    #expect(try world.fileSystem.read(world.root, "a", .refuse, 3).count == 3)
    #expect(throws: FileError.self) { try world.fileSystem.read(world.root, "a", .refuse, 2) }
  }

  @Test(arguments: World.Kind.allCases) func comparesContents(_ kind: World.Kind) throws {
    let world = try World(kind)
    let bytes = [UInt8](repeating: 7, count: 70_000)
    var lastDiffers = bytes
    lastDiffers[69_999] = 8
    try world.fileSystem.create(world.root, "a", bytes)
    try world.fileSystem.create(world.root, "empty", [])
    _ = try world.fileSystem.makeFolder(world.root, "folder")
    let compare = { (name: String, bytes: [UInt8]) in
      try world.fileSystem.compare(world.root, name, bytes)
    }
    #expect(try compare("a", bytes) == .same)
    #expect(try compare("a", lastDiffers) == .different)
    #expect(try compare("a", bytes + [7]) == .different)
    #expect(try compare("a", []) == .different)
    #expect(try compare("empty", []) == .same)
    #expect(try compare("none", bytes) == .missing)
    #expect(try compare("folder", []) == .notAFile(.folder))
  }

  @Test(arguments: World.Kind.allCases) func movesFilesAndWholeFolders(_ kind: World.Kind) throws {
    let world = try World(kind)
    let system = world.fileSystem
    #expect(try system.makeFolder(world.root, "from"))
    #expect(try system.makeFolder(world.root, "from/inner"))
    #expect(try !system.makeFolder(world.root, "from"))
    let inner = try system.openFolder(world.root, "from/inner", .refuse)
    try system.create(inner, "a", [1])
    try system.create(world.root, "old", [2])
    try system.rename(inner, "a", world.root, "old")
    #expect(try world.text("old") == "\u{1}")
    try system.create(inner, "b", [3])
    try system.rename(world.root, "from", world.root, "to")
    #expect(try world.text("to/inner/b") == "\u{3}")
    #expect(try system.status(world.root, "from", .refuse) == nil)
  }

  @Test(arguments: World.Kind.allCases) func deletesOnlyEmptyFolders(_ kind: World.Kind) throws {
    let world = try World(kind)
    let system = world.fileSystem
    _ = try system.makeFolder(world.root, "a")
    let folder = try system.openFolder(world.root, "a", .refuse)
    try system.create(folder, "b", [1])
    let error = #expect(throws: FileError.self) { try system.deleteFolder(world.root, "a") }
    #expect(error?.isNotEmpty == true)
    try system.delete(folder, "b")
    try system.deleteFolder(world.root, "a")
    #expect(try system.list(world.root) == [])
  }

  @Test(arguments: World.Kind.allCases) func deletesTrees(_ kind: World.Kind) throws {
    let world = try World(kind)
    let system = world.fileSystem
    for path in ["t", "t/a", "t/a/b", "t/a/c"] { _ = try system.makeFolder(world.root, path) }
    for path in ["t/1", "t/a/2", "t/a/c/3"] { try system.create(world.root, path, [1]) }
    try system.create(world.root, "stays", [1])
    try system.deleteTree("t", in: world.root)
    try system.deleteTree("t", in: world.root)
    #expect(try system.list(world.root) == [ListedName("stays", .file)])
  }

  @Test(arguments: World.Kind.allCases) func locksOnce(_ kind: World.Kind) throws {
    let world = try World(kind)
    let lock = try #require(try world.fileSystem.lock(world.root, "lock"))
    #expect(try world.fileSystem.lock(world.root, "lock") == nil)
    lock.release()
    lock.release()
    let again = try #require(try world.fileSystem.lock(world.root, "lock"))
    #expect(try world.fileSystem.lock(world.root, "lock") == nil)
    again.release()
  }

  @Test(arguments: World.Kind.allCases) func replacesAFileWhole(_ kind: World.Kind) throws {
    let world = try World(kind)
    try world.fileSystem.replace("a", in: world.root, with: [1])
    try world.fileSystem.replace("a", in: world.root, with: [2, 3])
    #expect(try world.fileSystem.read(world.root, "a", .refuse, .max) == [2, 3])
    #expect(try world.fileSystem.list(world.root).map(\.name) == ["a"])
    _ = try world.fileSystem.makeFolder(world.root, "folder")
    let error = #expect(throws: FileError.self) {
      try world.fileSystem.replace("folder", in: world.root, with: [1])
    }
    #expect(error?.path == world.root.path(of: "folder"))
    #expect(try world.fileSystem.list(world.root).map(\.name) == ["a", "folder"])
  }

  @Test(arguments: World.Kind.allCases) func makesMissingParents(_ kind: World.Kind) throws {
    let world = try World(kind)
    let path = world.root.path + "/a/b/c"
    let folder = try world.fileSystem.openFolder(creating: path)
    try world.fileSystem.create(folder, "file", [1])
    #expect(try world.fileSystem.contents(of: path + "/file") == [1])
    #expect(folder.path(of: "file") == path + "/file")
  }
}
