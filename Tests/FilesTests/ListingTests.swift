import Testing

@testable import Files
import TestSupport

@Suite struct ListingTests {
  private let tree = MemoryTree([
    "notes/b.md": "1", "notes/B.md": "22", "notes/a/deep/x.md": "333", "notes/a-b.md": "",
    "notes/.git/config": "", "elsewhere/y.md": "4444",
  ])

  @Test func listsEverythingInByteOrder() throws {
    let listing = try FileSystem.inMemory(tree).listing(of: "notes", hidden: false)
    #expect(
      listing.entries.map(\.path) == ["B.md", "a", "a-b.md", "a/deep", "a/deep/x.md", "b.md"])
    #expect(listing.entries.map(\.size) == [2, 0, 0, 0, 3, 1])
    #expect(listing.failures.isEmpty)
  }

  @Test func goesIntoHiddenFoldersWhereTheyAreWanted() throws {
    let listing = try FileSystem.inMemory(tree).listing(of: "notes")
    #expect(listing.entries.map(\.path).contains(".git/config"))
  }

  @Test func tellsWhereLinksLeadAndDoesNotFollowThemToFolders() throws {
    tree.putLink("notes/file-link", to: "elsewhere/y.md")
    tree.putLink("notes/folder-link", to: "elsewhere")
    tree.putLink("notes/nowhere", to: "gone")
    tree.putLink("notes/circle", to: "notes/circle")
    tree.putLink("notes/a/up", to: "notes")
    let entries = try FileSystem.inMemory(tree).listing(of: "notes", hidden: false).entries
    let links = entries.filter { $0.kind == .symbolicLink }
    #expect(links.map(\.path) == ["a/up", "circle", "file-link", "folder-link", "nowhere"])
    #expect(links.map(\.target) == [.folder, nil, .file, .folder, nil])
    #expect(links.map(\.size) == [0, 0, 4, 0, 0])
    #expect(links.map(\.isReadable) == [false, false, true, false, false])
    #expect(!entries.contains { $0.path.hasSuffix("link/y.md") })
  }

  @Test func reportsAFolderThatCanNotBeListedAndGoesOn() throws {
    var system = FileSystem.inMemory(tree)
    let list = system.list
    system.list = { folder throws(FileError) in
      if folder.path.hasSuffix("deep") { throw FileError(.listFolder, folder.path, code: 13) }
      return try list(folder)
    }
    let listing = try system.listing(of: "notes", hidden: false)
    #expect(listing.failures == [FileError(.listFolder, "notes/a/deep", code: 13)])
    #expect(listing.entries.map(\.path) == ["B.md", "a", "a-b.md", "a/deep", "b.md"])
  }

  @Test func failsForAFolderThatIsMissing() {
    let error = #expect(throws: FileError.self) {
      try FileSystem.inMemory(tree).listing(of: "none")
    }
    #expect(error?.isMissing == true)
  }

  @Test func listsTheDiskAsItIs() throws {
    let folder = try TemporaryFolder()
    let root = try FileSystem.disk.openFolder(nil, folder.path, .refuse)
    _ = try FileSystem.disk.makeFolder(root, "inner")
    try FileSystem.disk.create(root, "inner/a.md", [1, 2])
    try folder.putLink("inner/up", to: "..")
    try folder.putLink("link.md", to: "inner/a.md")
    try folder.putLink("none", to: "gone")
    try folder.putLink("self", to: "self")
    try folder.putPipe("pipe")
    let entries = try FileSystem.disk.listing(of: folder.path).entries
    #expect(
      entries.map(\.path) == [
        "inner", "inner/a.md", "inner/up", "link.md", "none", "pipe", "self",
      ])
    #expect(
      entries.map(\.kind) == [
        .folder, .file, .symbolicLink, .symbolicLink, .symbolicLink, .other, .symbolicLink,
      ])
    #expect(entries.map(\.target) == [nil, nil, .folder, .file, nil, nil, nil])
    #expect(entries.map(\.size) == [0, 2, 0, 2, 0, 0, 0])
    let file = try #require(entries.first { $0.kind == .file })
    #expect(file.status.map { $0.modified > 1_600_000_000_000_000_000 } == true)
  }
}
