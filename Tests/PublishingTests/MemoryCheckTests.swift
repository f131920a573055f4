import Diagnostics
import Files
import Notes
import SiteModel
import Synchronization
import TestSupport
import Testing

@testable import Publishing

/// What is said where there is too little memory for the notes.
@Suite struct MemoryCheckTests {
  private static let gigabyte = 1_000_000_000

  @Test(arguments: MemoryLimits.Source.allCases)
  func saysNothingWhereThereIsRoom(_ source: MemoryLimits.Source) {
    let limits = MemoryLimits([source: 100 * MemoryCheckTests.gigabyte])
    #expect(MemoryNeed(ofNotes: 500_000_000).problem(within: limits) == nil)
    #expect(MemoryNeed(ofNotes: 500_000_000).problem(within: MemoryLimits()) == nil)
  }

  @Test(arguments: [
    (500_000_000, MemoryLimits.Source.addressSpace, "not-enough-memory"),
    (500_000_000, .data, "not-enough-memory"),
    (500_000_000, .group, "not-enough-memory"),
    (500_000_000, .machine, "memory-may-run-out"),
    (100_000_000, .addressSpace, "memory-may-run-out"),
    (100_000_000, .data, "memory-may-run-out"),
    (100_000_000, .group, "memory-may-run-out"),
  ])
  func tellsWhatIsTooLittleFromWhatMayBe(
    _ notes: Int, _ source: MemoryLimits.Source, _ id: String
  ) {
    let limits = MemoryLimits([source: MemoryCheckTests.gigabyte])
    #expect(MemoryNeed(ofNotes: notes).problem(within: limits)?.id == id)
  }

  @Test func namesTheNotesTheNeedAndTheLimit() {
    let limits = MemoryLimits([.group: MemoryCheckTests.gigabyte, .machine: .max])
    let need = MemoryNeed(ofNotes: 500_000_000)
    #expect(
      need.problem(within: limits)?.summary
        == "500 MB of notes take at least \(need.least / 1_000_000) MB of memory, and the limit of the "
        + "control group is 1000 MB")
  }

  /// Files that are copied lie in memory as they are, once.
  @Test func countsFilesThatAreCopied() {
    let need = MemoryNeed(ofNotes: 1_000_000, copied: 2 * MemoryCheckTests.gigabyte)
    let limits = MemoryLimits([.group: MemoryCheckTests.gigabyte])
    #expect(
      need.problem(within: limits)?.summary
        == "1 MB of notes and 2000 MB of files to copy take at least 2064 MB of memory, and the limit "
        + "of the control group is 1000 MB")
    #expect(need.problem(within: MemoryLimits([.group: 3 * MemoryCheckTests.gigabyte])) == nil)
  }

  @Test func refusesFilesThatHaveNoRoom() throws {
    let tree = MemoryCheckTests.tree(withNoteOf: 10)
    tree.put("\(SiteText.folder)/static/film.mp4", [UInt8](repeating: 0, count: 20_000_000))
    let folder = try ContentFolder(
      reading: SiteText.folder, on: .inMemory(tree),
      memory: MemoryCheck(limits: { MemoryLimits([.group: 70_000_000]) }))
    #expect(folder.obstacles.map(\.id) == ["not-enough-memory"])
    #expect(folder.staticFiles.isEmpty)
  }

  @Test func readsTheLeastLimitOfTheGroups() {
    let tree = MemoryTree([
      "proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/memory.max": "max\n",
      "sys/fs/cgroup/a/memory.max": "1000\n", "sys/fs/cgroup/a/b/memory.max": "2000\n",
      "proc/meminfo": "MemTotal: 9 kB\nMemAvailable:   3 kB\n",
    ])
    let limits = MemoryLimits(addressSpace: nil, data: 7, on: .inMemory(tree))
    #expect(limits == MemoryLimits([.data: 7, .group: 1000, .machine: 3072]))
  }

  @Test func readsTheLimitsOfTheFirstVersionOfGroups() {
    let tree = MemoryTree([
      "proc/self/cgroup": "5:cpu:/b\n4:memory:/a\n0::/\n",
      "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
      "sys/fs/cgroup/memory/a/memory.limit_in_bytes": "3000\n",
    ])
    let limits = MemoryLimits(addressSpace: nil, data: nil, on: .inMemory(tree))
    #expect(limits == MemoryLimits([.group: 3000]))
  }

  @Test(arguments: ["", "1:name=x:/a\n", "0::\n", "0::/../..\n", "\u{0}"])
  func findsNoLimitInOtherText(_ text: String) {
    let tree = MemoryTree(["proc/self/cgroup": text, "proc/meminfo": text])
    let limits = MemoryLimits(addressSpace: nil, data: nil, on: .inMemory(tree))
    #expect(limits == MemoryLimits())
  }

  @Test func refusesABuildThatCannotWork() async throws {
    let tree = MemoryCheckTests.tree(withNoteOf: 20_000_000)
    let pipeline = MemoryCheckTests.pipeline(of: tree, limit: 1_000_000)
    var clock = StageClock(memory: { nil })
    let build = Build(pipeline, output: "site", program: "test")
    let error = await #expect(throws: BuildError.self) { _ = try await build.run(timing: &clock) }
    #expect(error?.diagnostics.map(\.id) == ["not-enough-memory"])
    #expect(tree.files.keys.allSatisfy { $0.hasPrefix(SiteText.folder) })
    let result = try await pipeline.run()
    #expect(result.site.diagnostics.map(\.id) == ["not-enough-memory"])
  }

  @Test func warnsOfABuildThatMayNotWork() throws {
    let told = Mutex<[String]>([])
    let check = MemoryCheck(
      limits: { MemoryLimits([.machine: 100_000_000]) },
      warn: { diagnostic in told.withLock { $0.append(diagnostic.id) } })
    #expect(check.shortage(for: MemoryNeed(ofNotes: 20_000_000)) == nil)
    #expect(told.withLock { $0 } == ["memory-may-run-out"])
  }

  @Test func asksForNoLimitOfSmallNotes() {
    let check = MemoryCheck(limits: {
      Issue.record("was asked")
      return MemoryLimits([.data: 1])
    })
    #expect(
      check.shortage(for: MemoryNeed(ofNotes: MemoryNeed.small, copied: MemoryNeed.small)) == nil)
  }

  @Test func readsNoNoteBeyondTheLongest() async throws {
    let tree = MemoryCheckTests.tree(withNoteOf: ContentFolder.longestNote + 1)
    tree.put("\(SiteText.folder)/b.md", Array("# Jobs\n- skill set: SQL\n".utf8))
    let folder = try ContentFolder(reading: SiteText.folder, on: .inMemory(tree))
    #expect(folder.notes.map(\.path.description) == ["b.md"])
    #expect(folder.obstacles.map(\.id) == ["file-too-long"])
    #expect(folder.diagnostics == folder.obstacles)
  }
}

extension MemoryCheckTests {
  private static func tree(withNoteOf size: Int) -> MemoryTree {
    let tree = MemoryTree()
    tree.put("\(SiteText.folder)/a.md", [UInt8](repeating: 0x20, count: size))
    return tree
  }

  private static func pipeline(of tree: MemoryTree, limit: Int) -> Pipeline {
    Pipeline(
      content: SiteText.folder, fileSystem: .inMemory(tree), jobs: 1,
      memory: MemoryCheck(limits: { MemoryLimits([.group: limit]) }))
  }
}
