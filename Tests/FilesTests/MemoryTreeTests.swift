import Testing

@testable import Files

@Suite struct MemoryTreeTests {
  @Test func tellsUnicodeFormsApartAsLinuxDoes() throws {
    let tree = MemoryTree(["caf\u{E9}": "1", "Cafe": "2"])
    tree.put("cafe\u{301}", [])
    let names = try FileSystem.inMemory(tree).list(
      FileSystem.inMemory(tree).openFolder(nil, ".", .refuse))
    #expect(names.count == 3)
  }

  @Test func foldsNamesOnRequest() throws {
    let tree = MemoryTree(["caf\u{E9}": "1"], foldsNames: true)
    tree.put("Cafe\u{301}", Array("2".utf8))
    #expect(tree.texts == ["caf\u{E9}": "2"])
    let system = FileSystem.inMemory(tree)
    let one = try system.status(nil, "CAF\u{C9}", .refuse)
    let other = try system.status(nil, "cafe\u{301}", .refuse)
    #expect(one != nil)
    #expect(one?.identity == other?.identity)
  }

  @Test func showsItsTree() {
    let tree = MemoryTree(["a/b": "1", "c": "2"])
    tree.putFolder("d/e")
    tree.remove("c")
    #expect(tree.texts == ["a/b": "1"])
    #expect(tree.folders == ["a", "d", "d/e"])
    let before = tree.times["a/b"] ?? 0
    tree.put("a/b", [1])
    #expect((tree.times["a/b"] ?? 0) > before)
  }
}
