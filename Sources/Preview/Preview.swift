package import Diagnostics
import Files
package import Publishing

/// Shows the site of a content folder in a browser, and keeps it up to date.
///
/// ```
/// watch -> gather changes -> rebuild -> last good site -> tell the open pages
/// ```
package struct Preview: Sendable {
  private let pipeline: Pipeline
  private let host: ServerHost
  /// The port that the user wants; without, the first free one from ``usualPort`` on.
  private let port: UInt16?
  private let connectionLimit: Int
  private let memory: @Sendable () -> Int?

  package static let usualPort: UInt16 = 4173

  /// `memory` tells the peak of the program's memory in bytes.
  package init(
    _ pipeline: Pipeline, host: ServerHost, port: UInt16?, connectionLimit: Int,
    memory: @escaping @Sendable () -> Int?
  ) {
    self.pipeline = pipeline
    self.host = host
    self.port = port
    self.connectionLimit = connectionLimit
    self.memory = memory
  }

  /// What there is to tell the user.
  package enum Event: Sendable {
    /// The site can be looked at.
    case ready(url: String, Rebuild)
    case rebuilt(FolderChange, Rebuild)
    /// The notes give no site: the last good one stays.
    case failed(FolderChange, [Diagnostic])
  }

  /// What a rebuild found, and how long it took.
  package struct Rebuild: Sendable {
    package var counts: SiteCounts
    package var diagnostics: [Diagnostic]
    package var clock: StageClock
  }

  /// Serves until the task is cancelled.
  ///
  /// - Throws: a ``FileError`` where the notes can't be read at all at first, a ``ServerError`` where
  ///   nobody can listen.
  package func run(report: @escaping @Sendable (Event) -> Void) async throws {
    let listeners = try Listeners.open(
      on: host, port: port.map(Listeners.Choice.only) ?? .from(Preview.usualPort))
    defer { listeners.close() }
    let watcher = FolderWatcher(pipeline.content, on: pipeline.fileSystem) {
      try await Task.sleep(for: $0)
    }
    // Looked at before it is read, so that nothing that happens in between is missed.
    let look = watcher.look()
    let rebuilder = SiteRebuilder(pipeline)
    var clock = StageClock(memory: memory)
    let first = try await rebuilder.rebuild(timing: &clock)
    let site = LastGoodSite(first)
    let hub = ReloadHub(
      site: site, state: PreviewState(isBroken: !first.isGood, diagnostics: first.diagnostics))
    report(.ready(url: host.url(port: listeners.port), Rebuild(of: first, clock)))
    let coordinator = RebuildCoordinator {
      await pause(.milliseconds(15))
    } rebuild: { change in
      report(await rebuild(after: change, by: rebuilder, into: site, telling: hub))
    }
    let server = SiteServer(
      listeners: listeners, responder: Responder(site: site, hosts: AllowedHosts(host)), hub: hub,
      connectionLimit: connectionLimit)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask { await watcher.watch(since: look) { await coordinator.note($0) } }
      group.addTask { while await pause(.seconds(20)) { await hub.sendSigns() } }
      try await group.next()
      group.cancelAll()
    }
  }

  private func rebuild(
    after change: FolderChange, by rebuilder: SiteRebuilder, into site: LastGoodSite,
    telling hub: ReloadHub
  ) async -> Event {
    var clock = StageClock(memory: memory)
    do throws(FileError) {
      let new = try await rebuilder.rebuild(timing: &clock)
      if new.isGood { await site.replace(with: new) }
      await hub.announce(PreviewState(isBroken: !new.isGood, diagnostics: new.diagnostics))
      guard new.isGood else { return .failed(change, new.diagnostics) }
      return .rebuilt(change, Rebuild(of: new, clock))
    } catch {
      await hub.announce(PreviewState(isBroken: true, diagnostics: [error.diagnostic]))
      return .failed(change, [error.diagnostic])
    }
  }

  /// Whether it was waited; not so where the task was cancelled.
  @discardableResult private func pause(_ duration: Duration) async -> Bool {
    do {
      try await Task.sleep(for: duration)
      return true
    } catch {
      return false
    }
  }
}

extension Preview.Rebuild {
  fileprivate init(of site: PreviewSite, _ clock: StageClock) {
    self.init(counts: site.counts, diagnostics: site.diagnostics, clock: clock)
  }
}
