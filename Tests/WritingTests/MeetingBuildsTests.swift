import Files
import Synchronization
import Testing

@testable import Writing

/// Tells the first time from the others.
private final class Once: Sendable {
  private let isDone = Atomic(false)

  func isFirst() -> Bool { !isDone.exchange(true, ordering: .relaxed) }
}

/// Builds that begin in one folder at the same time: each step of the one may stand between any two
/// of the other.
@Suite struct MeetingBuildsTests {
  /// A disk as a build sees it that looked for our folder just before another build made it, and
  /// whose list of names, which is of no one moment, has only some of what that one wrote.
  private func disk(of tree: MemoryTree, listing shown: [String]) -> FileSystem {
    let disk = FileSystem.inMemory(tree)
    var looking = disk
    let looked = Once()
    let listed = Once()
    looking.openFolder = { parent, name, links throws(FileError) in
      if name == ".rolebook", looked.isFirst() { throw .missing(.openFolder, name) }
      return try disk.openFolder(parent, name, links)
    }
    looking.list = { folder throws(FileError) in
      let names = try disk.list(folder)
      return listed.isFirst() ? names.filter { shown.contains($0.name) } : names
    }
    return looking
  }

  @Test(arguments: [[], ["a"], ["a", ".rolebook"], [".rolebook"]])
  func takeTheFolderForWhatItIs(_ shown: [String]) async throws {
    let bench = Bench()
    try await bench.write(["a": "1", "b": "1"])
    let disk = disk(of: bench.tree, listing: shown)
    let report = try await SiteWriter().write(Bench.files(["a": "2"]), to: "out", on: disk)
    #expect(report.description == "0 created, 1 replaced, 0 kept, 1 deleted")
    #expect(bench.site == ["out/a": "2"])
  }
}
