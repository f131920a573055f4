import Testing

@testable import Preview

@Suite struct RebuildCoordinatorTests {
  /// Rebuilds that begin when they are asked to, and end when the test lets them.
  private actor Bench {
    private(set) var rebuilds: [FolderChange] = []
    private(set) var running = 0
    private(set) var most = 0
    private var open: [CheckedContinuation<Void, Never>] = []
    private var begun: CheckedContinuation<Void, Never>?

    func rebuild(_ change: FolderChange) async {
      rebuilds.append(change)
      running += 1
      most = max(most, running)
      begun?.resume()
      begun = nil
      await withCheckedContinuation { open.append($0) }
      running -= 1
    }

    /// Waits until so many rebuilds have begun.
    func hasBegun(_ count: Int) async {
      while rebuilds.count < count { await withCheckedContinuation { begun = $0 } }
    }

    func end() { open.removeFirst().resume() }
  }

  private let bench = Bench()

  private func coordinator() -> RebuildCoordinator {
    RebuildCoordinator(settle: {}, rebuild: { [bench] in await bench.rebuild($0) })
  }

  private func change(_ path: String) -> FolderChange { FolderChange([.changed(path)]) }

  @Test func rebuildsAfterAChange() async {
    let coordinator = coordinator()
    await coordinator.note(change("a.md"))
    await bench.hasBegun(1)
    #expect(await bench.rebuilds == [change("a.md")])
    await bench.end()
  }

  @Test func gathersWhatChangesMeanwhile() async {
    let coordinator = coordinator()
    await coordinator.note(change("a.md"))
    await bench.hasBegun(1)
    for path in ["b.md", "c.md", "b.md", "d.md"] { await coordinator.note(change(path)) }
    await bench.end()
    await bench.hasBegun(2)
    #expect(
      await bench.rebuilds.last
        == FolderChange([
          .changed("b.md"), .changed("c.md"), .changed("d.md"),
        ]))
    #expect(await bench.most == 1)
    await bench.end()
  }

  @Test func gathersWhatBelongsToOneSave() async {
    let (gate, open) = AsyncStream.makeStream(of: Void.self)
    let coordinator = RebuildCoordinator(
      settle: { for await _ in gate { return } }, rebuild: { [bench] in await bench.rebuild($0) })
    await coordinator.note(FolderChange([.removed("a.md")]))
    await coordinator.note(FolderChange([.added("a.md")]))
    open.yield()
    await bench.hasBegun(1)
    #expect(await bench.rebuilds == [FolderChange([.removed("a.md"), .added("a.md")])])
    await bench.end()
  }
}
