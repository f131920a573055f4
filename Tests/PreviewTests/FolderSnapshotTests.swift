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
    #expect(change.written == tree.times["\(SiteText.folder)/a.md"])
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
    let one = FolderChange([.changed("a.md"), .added("b.md")], written: 5)
    let both = one.merging(FolderChange([.changed("a.md"), .removed("b.md")], written: 3))
    #expect(both.steps == [.changed("a.md"), .added("b.md"), .removed("b.md")])
    #expect(both.written == 5)
  }

  @Test func countsManyFiles() {
    let change = FolderChange((1...4).map { .changed("\($0).md") })
    #expect(change.description == "4 files changed")
  }
}
