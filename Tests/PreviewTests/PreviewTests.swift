import Files
import Publishing
import Synchronization
import TestSupport
import Testing

@testable import Preview

@Suite struct PreviewTests {
  private func preview(of content: String, port: UInt16) -> Preview {
    Preview(
      Pipeline(
        content: content,
        fileSystem: .inMemory(SiteText("-- a.md --\n- skill set for Diver: Go\n").tree), jobs: 1),
      host: .loopback, port: port, connectionLimit: 4, memory: { nil })
  }

  private func freePort() throws -> UInt16 {
    let listeners = try Listeners.open(on: .loopback, port: .only(0))
    defer { listeners.close() }
    return listeners.port
  }

  /// Whether nobody listens there any more.
  private func isFree(_ port: UInt16) -> Bool {
    do {
      try Listeners.open(on: .loopback, port: .only(port)).close()
      return true
    } catch {
      return false
    }
  }

  @Test func leavesItsPortWhereThereIsNothingToShow() async throws {
    let port = try freePort()
    await #expect(throws: FileError.self) {
      try await preview(of: "elsewhere", port: port).run { _ in }
    }
    #expect(isFree(port))
  }

  @Test(.timeLimit(.minutes(1))) func leavesItsPortAtTheEnd() async throws {
    let port = try freePort()
    let (isReady, ready) = AsyncStream.makeStream(of: Preview.Event.self)
    let preview = preview(of: SiteText.folder, port: port)
    let run = Task { try await preview.run { ready.yield($0) } }
    for await event in isReady {
      guard case .ready(let url, let rebuild) = event else { continue }
      #expect(url == "http://localhost:\(port)/")
      #expect(rebuild.counts.roles == 1)
      #expect(
        rebuild.clock.timings.map(\.stage) == [.read, .taxonomy, .notes, .model, .render])
      break
    }
    #expect(!isFree(port))
    run.cancel()
    _ = await run.result
    #expect(isFree(port))
  }
}
