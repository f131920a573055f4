import Files
import Synchronization
import TestSupport
import Testing

@testable import Preview

@Suite struct FolderWatcherTests {
  private struct Ended: Error {}

  /// Watches through a list of things that happen between two looks.
  private func changes(
    _ happenings: [@Sendable (MemoryTree) -> Void]
  ) async -> [FolderChange.Step] {
    let tree = SiteText("-- a.md --\n# A\n").tree
    let next = Mutex(0)
    let watcher = FolderWatcher(SiteText.folder, on: .inMemory(tree)) { _ in
      let index = next.withLock { next in
        next += 1
        return next - 1
      }
      guard index < happenings.count else { throw Ended() }
      happenings[index](tree)
    }
    let told = Mutex<[FolderChange.Step]>([])
    await watcher.watch(since: watcher.look()) { change in
      told.withLock { $0 += change.steps }
    }
    return told.withLock(\.self)
  }

  @Test func tellsEveryChangeOnce() async {
    let steps = await changes([
      { _ in },
      { $0.put("content/b.md", [0x23]) },
      { _ in },
      { $0.put("content/b.md", [0x23, 0x0A]) },
    ])
    #expect(steps == [.added("b.md"), .changed("b.md")])
  }

  @Test func tellsThatTheFolderWentAndCameBack() async {
    let steps = await changes([
      { $0.remove("content") },
      { _ in },
      { $0.put("content/a.md", [0x23]) },
    ])
    #expect(steps == [.folder, .folder])
  }

  @Test func looksLessOftenAtLargerFolders() {
    let status = FileStatus(
      kind: .file, size: 0, modified: 0, changed: 0, identity: FileIdentity(device: 0, number: 0))
    func pause(_ count: Int) -> Duration {
      let files = Dictionary(uniqueKeysWithValues: (0..<count).map { ("\($0).md", status) })
      return FolderWatcher.pause(after: .success(FolderSnapshot(files: files)))
    }
    #expect(pause(4) <= .milliseconds(40))
    #expect(pause(10_000) > pause(100))
    #expect(pause(10_000) <= .seconds(1))
  }
}
