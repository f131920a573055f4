import Addresses
import ContentHashing
import Files
import Synchronization
import Testing

@testable import Writing

/// What an earlier build knew of its files spares a later one making and reading them.
@Suite struct KnownFilesTests {
  /// Files that know what they are made from, and the names of those that were made.
  final class Kitchen: Sendable {
    private let names = Mutex<[String]>([])

    var made: [String] { names.withLock { $0.sorted() } }

    func files(_ texts: [String: (text: String, ingredients: UInt64?)]) throws -> [OutputFile] {
      try texts.map { name, file in
        OutputFile(path: try #require(SitePath(name))) { [self] in
          FileDraft(ingredients: file.ingredients.map { ContentHash(value: $0) }) { [self] in
            names.withLock { $0.append(name) }
            return Array(file.text.utf8)
          }
        }
      }
    }
  }

  private static let conditions = ContentHash(value: 7)

  /// Writes the files as a build does, and gives the names of those that had to be made.
  @discardableResult
  private static func write(
    _ texts: [String: (text: String, ingredients: UInt64?)], into tree: MemoryTree,
    under conditions: ContentHash = conditions, on fileSystem: FileSystem? = nil
  ) async throws -> (made: [String], report: WriteReport) {
    let kitchen = Kitchen()
    let output = try OutputFolder(locking: "out", on: fileSystem ?? .inMemory(tree))
    defer { output.unlock() }
    let writer = SiteWriter(jobs: 2)
    let known = output.previous.map {
      output.knownFiles(of: IntactSite(record: [], manifest: $0), under: conditions)
    }
    let plan = try await writer.plan(kitchen.files(texts), in: output, knowing: known)
    let report = try await writer.apply(plan)
    output.keepIngredients(of: plan, under: conditions)
    return (kitchen.made, report)
  }

  private static let texts: [String: (text: String, ingredients: UInt64?)] = [
    "a/1": ("one", 1), "a/2": ("two", 2), "b": ("three", nil),
  ]

  @Test func makesOnlyWhatIsMadeFromSomethingElse() async throws {
    let tree = MemoryTree()
    #expect(try await Self.write(Self.texts, into: tree).made == ["a/1", "a/2", "b"])
    var texts = Self.texts
    texts["a/2"] = ("other", 3)
    texts["c"] = ("four", 4)
    let again = try await Self.write(texts, into: tree)
    #expect(again.made == ["a/2", "b", "c"])
    #expect(again.report.description == "1 created, 1 replaced, 2 kept, 0 deleted")
    #expect(tree.texts["out/a/1"] == "one")
    #expect(tree.texts["out/a/2"] == "other")
    #expect(try await Self.write(texts, into: tree).made == ["b"])
  }

  @Test func readsNothingThatItKnows() async throws {
    let tree = MemoryTree()
    try await Self.write(Self.texts, into: tree)
    var system = FileSystem.inMemory(tree)
    let compared = Mutex<[String]>([])
    let compare = system.compare
    system.compare = { folder, name, bytes throws(FileError) in
      compared.withLock { $0.append(name) }
      return try compare(folder, name, bytes)
    }
    var texts = Self.texts
    texts["a/1"] = ("one", 9)
    let report = try await Self.write(texts, into: tree, on: system).report
    #expect(report.changed == 0)
    #expect(compared.withLock(\.self).isEmpty)
  }

  @Test func makesEverythingUnderOtherConditions() async throws {
    let tree = MemoryTree()
    try await Self.write(Self.texts, into: tree)
    let again = try await Self.write(Self.texts, into: tree, under: ContentHash(value: 8))
    #expect(again.made == ["a/1", "a/2", "b"])
    #expect(again.report.changed == 0)
  }

  @Test func makesEverythingAnewWhereTheSiteIsAnother() async throws {
    let tree = MemoryTree()
    try await Self.write(Self.texts, into: tree)
    let kept = try #require(tree.texts["out/.rolebook/ingredients"])
    var texts = Self.texts
    texts["b"] = ("other", nil)
    try await Self.write(texts, into: tree)
    tree.put("out/.rolebook/ingredients", Array(kept.utf8))
    #expect(try await Self.write(Self.texts, into: tree).made == ["a/1", "a/2", "b"])
    #expect(tree.texts["out/b"] == "three")
  }

  @Test func believesNoListThatIsCutOffOrLonger() async throws {
    let tree = MemoryTree()
    try await Self.write(Self.texts, into: tree)
    let kept = Array(try #require(tree.texts["out/.rolebook/ingredients"]).utf8)
    for damaged in kept.indices.map({ Array(kept[..<$0]) }) + [kept + [0x0A], [], [0xFF, 0x0A]] {
      tree.put("out/.rolebook/ingredients", damaged)
      #expect(
        try await Self.write(Self.texts, into: tree).made == ["a/1", "a/2", "b"],
        "\(damaged.count) bytes of \(kept.count)")
    }
    #expect(tree.texts["out/.rolebook/ingredients"].map { Array($0.utf8) } == kept)
  }
}
