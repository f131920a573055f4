import Files
import Testing

@testable import Publishing

@Suite struct RepositoryFolderTests {
  private func prefix(of folder: String, from workingFolder: String = "/home") -> String {
    let tree = MemoryTree()
    tree.putFolder("/home/me/project/.git")
    tree.putFolder("/home/me/project/docs/my notes")
    tree.put("/home/me/tree/.git", Array("gitdir: elsewhere".utf8))
    tree.putFolder("/home/me/tree/Content")
    tree.putFolder("/home/notes")
    return RepositoryFolder(
      of: folder, workingFolder: workingFolder, on: .inMemory(tree)
    ).prefix
  }

  @Test(arguments: [
    ("/home/me/project/docs/my notes", "docs/my notes/"), ("/home/me/project", ""),
    ("/home/me/tree/Content", "Content/"),
  ])
  func beginsAtTheRepository(_ folder: String, _ expected: String) {
    #expect(prefix(of: folder) == expected)
  }

  @Test(arguments: [("/home", "notes/"), ("/home/notes", ""), ("/hom", ""), ("/elsewhere", "")])
  func beginsAtTheWorkingFolderOutsideOfOne(_ workingFolder: String, _ expected: String) {
    #expect(prefix(of: "/home/notes", from: workingFolder) == expected)
  }
}
