import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@testable import Files
import TestSupport

/// What only a disk has: pipes, descriptors, names that are no texts.
@Suite struct DiskTests {
  private let folder: TemporaryFolder
  private let root: OpenFolder

  init() throws {
    folder = try TemporaryFolder()
    root = try FileSystem.disk.openFolder(nil, folder.path, .refuse)
  }

  @Test func doesNotHangOnAPipe() throws {
    try folder.putPipe("pipe")
    #expect(try FileSystem.disk.compare(root, "pipe", []) == .notAFile(.other))
    #expect(throws: FileError.self) { try FileSystem.disk.read(root, "pipe", .follow, .max) }
  }

  @Test func readsAFolderAsAnError() throws {
    _ = try FileSystem.disk.makeFolder(root, "inner")
    let error = #expect(throws: FileError.self) {
      try FileSystem.disk.read(root, "inner", .follow, .max)
    }
    #expect(error?.description.hasSuffix("Is a directory") == true)
  }

  @Test func followsLinksOnlyWhenAskedTo() throws {
    try FileSystem.disk.create(root, "file", [1])
    _ = try FileSystem.disk.makeFolder(root, "inner")
    try folder.putLink("link", to: "file")
    try folder.putLink("way", to: "inner")
    #expect(try FileSystem.disk.read(root, "link", .follow, .max) == [1])
    #expect(throws: FileError.self) { try FileSystem.disk.read(root, "link", .refuse, .max) }
    #expect(try FileSystem.disk.compare(root, "link", [1]) == .notAFile(.symbolicLink))
    #expect(try FileSystem.disk.status(root, "link", .refuse)?.kind == .symbolicLink)
    #expect(try FileSystem.disk.status(root, "link", .follow)?.kind == .file)
    _ = try FileSystem.disk.openFolder(root, "way", .follow)
    let error = #expect(throws: FileError.self) {
      try FileSystem.disk.openFolder(root, "way", .refuse)
    }
    #expect(error?.isNotFolder == true)
  }

  @Test func deletesATreeWithoutFollowingItsLinks() throws {
    for name in ["kept", "tree"] { _ = try FileSystem.disk.makeFolder(root, name) }
    try FileSystem.disk.create(root, "kept/file", [1])
    try folder.putLink("tree/link", to: "../kept")
    try FileSystem.disk.deleteTree("tree", in: root)
    #expect(try FileSystem.disk.list(root) == [ListedName("kept", .folder)])
    #expect(try FileSystem.disk.contents(of: folder.path + "/kept/file") == [1])
  }

  @Test func namesWhatItCouldNotWrite() throws {
    let name = String(repeating: "n", count: 256)
    let error = #expect(throws: FileError.self) { try FileSystem.disk.create(root, name, [1]) }
    #expect(error?.description == "could not write '\(folder.path)/\(name)': File name too long")
    try FileSystem.disk.create(root, String(name.dropLast()), [1])
  }

  @Test func takesNoNameWithANULForAnother() throws {
    try FileSystem.disk.create(root, "a", [1])
    #expect(throws: FileError.self) { try FileSystem.disk.read(root, "a\0b", .follow, .max) }
    #expect(throws: FileError.self) { try FileSystem.disk.status(root, "a\0b", .follow) }
  }

  @Test func showsNamesThatAreNoTexts() throws {
    let name: [CChar] = [0x61, -1, 0x62, 0]
    let descriptor = openat(root.number, name, O_CREAT | O_WRONLY, 0o600)
    // Some disks refuse such names: nothing to show then.
    guard descriptor >= 0 else { return }
    Disk.close(descriptor)
    #expect(try FileSystem.disk.list(root).map(\.kind) == [.misnamed])
    unlinkat(root.number, name, 0)
  }

  @Test func readsAFileThatGrowsMeanwhile() throws {
    // Files of /proc say that they are empty, and are not.
    guard let status = try FileSystem.disk.status(nil, "/proc/self/status", .follow) else { return }
    #expect(status.size == 0)
    #expect(try !FileSystem.disk.contents(of: "/proc/self/status").isEmpty)
  }

  @Test func closesWhatItOpens() throws {
    func openDescriptors() throws -> Int {
      let folder = try FileSystem.disk.openFolder(nil, "/proc/self/fd", .follow)
      return try FileSystem.disk.list(folder).count
    }
    guard try FileSystem.disk.status(nil, "/proc/self/fd", .follow) != nil else { return }
    for round in 0..<2_000 {
      let inner = try FileSystem.disk.openFolder(root, ".", .refuse)
      try FileSystem.disk.create(inner, "f\(round)", [1])
      _ = try FileSystem.disk.compare(inner, "f\(round)", [2])
      _ = try FileSystem.disk.read(inner, "f\(round)", .refuse, .max)
      if round % 500 == 0 { _ = try FileSystem.disk.list(inner) }
      try #require(try FileSystem.disk.lock(inner, "lock")).release()
    }
    // Other tests run beside this one.
    #expect(try openDescriptors() < 1_000)
  }

  @Test func givesTheLockToOneHolderOnly() throws {
    let other = try FileSystem.disk.openFolder(nil, folder.path, .refuse)
    let lock = try #require(try FileSystem.disk.lock(root, "lock"))
    #expect(try FileSystem.disk.lock(other, "lock") == nil)
    lock.release()
    #expect(try FileSystem.disk.lock(other, "lock") != nil)
  }
}
