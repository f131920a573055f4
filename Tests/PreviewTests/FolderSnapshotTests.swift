import Files
import TestSupport
import Testing

@testable import Preview

@Suite struct FolderSnapshotTests {
  private let tree = SiteText(
    """
    -- a.md --
    # A
    -- deep/b.md --
    # B
    -- rolebook.yml --
    title: T
    -- static/logo.svg --
    <svg/>
    """
  ).tree

  private func snapshot() throws -> FolderSnapshot {
    try FolderSnapshot(of: SiteText.folder, on: .inMemory(tree))
  }

  private func put(_ path: String, _ text: String) {
    tree.put("\(SiteText.folder)/\(path)", Array(text.utf8))
  }

  private func rename(_ old: String, to new: String) throws {
    let fileSystem = FileSystem.inMemory(tree)
    let folder = try fileSystem.openFolder(nil, SiteText.folder, .follow)
    try fileSystem.rename(folder, old, folder, new)
  }

  @Test func seesWhatTheSiteIsMadeFrom() throws {
    #expect(
      try snapshot().files.keys.sorted() == [
        "a.md", "deep/b.md", "rolebook.yml", "static/logo.svg",
      ])
  }

  @Test func isTheSameWhereNothingHappened() throws {
    #expect(try snapshot() == snapshot())
    #expect(FolderChange(from: try snapshot(), to: try snapshot()).isEmpty)
  }

  @Test func seesFilesComeChangeAndGo() throws {
    let before = try snapshot()
    put("new.md", "# New\n")
    put("a.md", "# Other\n")
    tree.remove("\(SiteText.folder)/deep/b.md")
    let change = FolderChange(from: before, to: try snapshot())
    #expect(change.steps == [.changed("a.md"), .added("new.md"), .removed("deep/b.md")])
    #expect(change.description == "a.md changed, new.md added, deep/b.md deleted")
  }

  @Test func seesThatAFileWasRenamed() throws {
    let before = try snapshot()
    try rename("a.md", to: "z.md")
    let change = FolderChange(from: before, to: try snapshot())
    #expect(change.steps == [.renamed(from: "a.md", to: "z.md")])
  }

  /// Most editors write a new file and put it in the old one's place; some move the old one away
  /// first.
  @Test(arguments: [false, true]) func takesASaveByRenameForAChange(_ keepsBackup: Bool) throws {
    let before = try snapshot()
    if keepsBackup { try rename("a.md", to: "a.md~") }
    put("a.md.tmp", "# A\n")
    try rename("a.md.tmp", to: "a.md")
    #expect(FolderChange(from: before, to: try snapshot()).steps == [.changed("a.md")])
  }

  @Test(arguments: [".a.md.swp", "4913", "a.md~", "deep/.b.md", "notes.txt", ".git/x.md"])
  func passesOverWhatIsNoPartOfTheSite(_ path: String) throws {
    let before = try snapshot()
    put(path, "x")
    #expect(FolderChange(from: before, to: try snapshot()).isEmpty)
  }

  @Test func joinsChanges() {
    let one = FolderChange([.changed("a.md"), .added("b.md")])
    let both = one.merging(FolderChange([.changed("a.md"), .removed("b.md")]))
    #expect(both.steps == [.changed("a.md"), .added("b.md"), .removed("b.md")])
  }

  /// A branch that is checked out may move or bring every file at once.
  @Test(.timeLimit(.minutes(1))) func comparesManyFilesOneByOne() {
    func paths(_ folder: String) -> [String] { (0..<20_000).map { "\(folder)/\($0).md" }.sorted() }
    func snapshot(_ paths: [String], from first: UInt64) -> FolderSnapshot {
      FolderSnapshot(
        files: Dictionary(
          uniqueKeysWithValues: paths.enumerated().map {
            ($1, status(of: first + UInt64($0)))
          }))
    }
    let (old, new) = (paths("old"), paths("new"))
    let moved = FolderChange(
      from: snapshot(old, from: 0), to: snapshot(new.reversed(), from: 0))
    #expect(
      moved.steps == zip(old.reversed(), new).map { FolderChange.Step.renamed(from: $0, to: $1) })
    let replaced = FolderChange(from: snapshot(old, from: 0), to: snapshot(new, from: 1_000_000))
    #expect(
      replaced.steps == new.map(FolderChange.Step.added) + old.map(FolderChange.Step.removed))
    #expect(moved.merging(replaced).merging(moved).steps.count == 60_000)
  }

  /// One file may have several names, and they may all go at once.
  @Test func followsFilesOfSeveralNames() {
    let file = status(of: 1)
    let change = FolderChange(
      from: FolderSnapshot(files: ["a.md": file, "b.md": file, "c.md": file]),
      to: FolderSnapshot(files: ["x.md": file, "y.md": file]))
    #expect(
      change.steps == [
        .renamed(from: "a.md", to: "x.md"), .renamed(from: "b.md", to: "y.md"), .removed("c.md"),
      ])
  }

  private func status(of file: UInt64) -> FileStatus {
    FileStatus(
      kind: .file, size: 1, modified: 1, changed: 1,
      identity: FileIdentity(device: 1, number: file))
  }

  @Test func countsManyFiles() {
    let change = FolderChange((1...4).map { .changed("\($0).md") })
    #expect(change.description == "4 files changed")
  }
}
