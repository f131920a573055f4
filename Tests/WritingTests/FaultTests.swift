import Addresses
import Files
import Synchronization
import Testing

@testable import Writing

/// A file system that fails at its n-th step, once or, as after a kill, from then on.
final class Faults: Sendable {
  enum Kind: Sendable, CaseIterable { case failure, kill }

  private let remaining: Mutex<Int>
  private let kind: Kind

  init(at step: Int, _ kind: Kind) {
    remaining = Mutex(step)
    self.kind = kind
  }

  /// Whether the step came.
  var hasCome: Bool { remaining.withLock { $0 < 0 } }

  private func step(_ operation: FileError.Operation, _ path: String) throws(FileError) {
    let fails = remaining.withLock { remaining in
      remaining -= 1
      return remaining == -1 || (kind == .kill && remaining < 0)
    }
    if fails { throw FileError(operation, path, code: 28) }
  }

  func wrap(_ system: FileSystem) -> FileSystem {
    var faulty = system
    faulty.openFolder = { [self] parent, name, links throws(FileError) in
      try step(.openFolder, name)
      return try system.openFolder(parent, name, links)
    }
    faulty.makeFolder = { [self] parent, name throws(FileError) in
      try step(.createFolder, name)
      return try system.makeFolder(parent, name)
    }
    faulty.list = { [self] folder throws(FileError) in
      try step(.listFolder, folder.path)
      return try system.list(folder)
    }
    faulty.status = { [self] folder, name, links throws(FileError) in
      try step(.inspect, name)
      return try system.status(folder, name, links)
    }
    faulty.read = { [self] folder, name, links, limit throws(FileError) in
      try step(.read, name)
      return try system.read(folder, name, links, limit)
    }
    faulty.compare = { [self] folder, name, bytes throws(FileError) in
      try step(.read, name)
      return try system.compare(folder, name, bytes)
    }
    faulty.create = { [self] folder, name, bytes throws(FileError) in
      do throws(FileError) {
        try step(.write, name)
      } catch {
        // A killed build leaves half a file behind.
        let isFirst = remaining.withLock { $0 == -1 }
        if kind == .kill, isFirst {
          try system.create(folder, name, Array(bytes.prefix(bytes.count / 2)))
        }
        throw error
      }
      try system.create(folder, name, bytes)
    }
    faulty.rename = { [self] folder, name, target, newName throws(FileError) in
      try step(.replace, newName)
      try system.rename(folder, name, target, newName)
    }
    faulty.delete = { [self] folder, name throws(FileError) in
      try step(.delete, name)
      try system.delete(folder, name)
    }
    faulty.deleteFolder = { [self] folder, name throws(FileError) in
      try step(.deleteFolder, name)
      try system.deleteFolder(folder, name)
    }
    faulty.lock = { [self] folder, name throws(FileError) in
      try step(.lock, name)
      return try system.lock(folder, name)
    }
    return faulty
  }
}

@Suite struct FaultTests {
  private static let old = [
    "index.html": "old", "same": "same", "gone/x": "old", "roles/a": "old a", "roles/b": "old b",
    "turns/inner": "old", "flat": "old",
  ]
  private static let new = [
    "index.html": "new home", "same": "same", "roles/a": "new a", "roles/c": "new c",
    "fresh/deep/y": "new", "fresh/z": "new", "turns": "new", "flat/inner": "new",
  ]
  private static let strangers = ["out/CNAME": "mine", "out/gone/keep": "mine", "beside": "mine"]

  /// Goes through all steps of a build; `nil` for `before` begins with an empty folder.
  private func tryEveryStep(
    _ kind: Faults.Kind, from before: [String: String]?, strangers: [String: String],
    jobs: Int = 1
  ) async throws -> Int {
    var step = 0
    while true {
      let bench = Bench()
      if let before { try await bench.write(before) }
      for (path, text) in strangers { bench.tree.put(path, Array(text.utf8)) }
      let faults = Faults(at: step, kind)
      do {
        _ = try await SiteWriter(jobs: jobs).write(
          Bench.files(Self.new), to: "out", on: faults.wrap(.inMemory(bench.tree)))
        if !faults.hasCome { return step }
      } catch WritingError.failed(let error) {
        #expect(error.code == 28)
        #expect(!error.path.isEmpty)
      }
      expectWhole(bench.site, from: before ?? [:], strangers, step)
      try await bench.write(Self.new)
      let clean = Bench()
      try await clean.write(Self.new)
      let expected = clean.tree.texts.merging(strangers) { $1 }
      #expect(bench.tree.texts == expected, "after step \(step)")
      if strangers.isEmpty { #expect(bench.tree.folders == clean.tree.folders) }
      step += 1
    }
  }

  private func expectWhole(
    _ site: [String: String], from before: [String: String], _ strangers: [String: String],
    _ step: Int
  ) {
    for (path, text) in site {
      let name = String(path.dropFirst("out/".count))
      let allowed = [before[name], Self.new[name], strangers[path]].compactMap(\.self)
      #expect(allowed.contains(text), "\(path) after step \(step)")
    }
    for (path, text) in strangers { #expect(site[path] == text, "after step \(step)") }
  }

  @Test(arguments: Faults.Kind.allCases) func leavesWholeFilesAtEveryStep(
    _ kind: Faults.Kind
  ) async throws {
    #expect(try await tryEveryStep(kind, from: Self.old, strangers: Self.strangers) > 80)
    #expect(try await tryEveryStep(kind, from: Self.old, strangers: [:], jobs: 3) > 80)
  }

  @Test(arguments: Faults.Kind.allCases) func leavesWholeFilesAtEveryStepOfAFirstBuild(
    _ kind: Faults.Kind
  ) async throws {
    #expect(try await tryEveryStep(kind, from: nil, strangers: ["beside": "mine"]) > 30)
  }

  @Test func leavesTheOldSiteWhereNothingCanBeWritten() async throws {
    let bench = Bench()
    try await bench.write(Self.old)
    let before = bench.tree.texts
    var system = FileSystem.inMemory(bench.tree)
    let create = system.create
    for full in ["index.html", "a", "y", "manifest", "journal"] {
      system.create = { folder, name, bytes throws(FileError) in
        if name == full { throw FileError(.write, folder.path(of: name), code: 28) }
        try create(folder, name, bytes)
      }
      await #expect(throws: WritingError.self) {
        try await SiteWriter(jobs: 2).write(Bench.files(Self.new), to: "out", on: system)
      }
      #expect(bench.tree.texts == before)
    }
  }

  @Test func tellsAFailureByTheSitesOwnPath() async throws {
    let bench = Bench()
    var system = FileSystem.inMemory(bench.tree)
    let create = system.create
    system.create = { folder, name, bytes throws(FileError) in
      if name == "a.html" { throw FileError(.write, folder.path(of: name), code: 28) }
      try create(folder, name, bytes)
    }
    let error = await #expect(throws: WritingError.self) {
      try await SiteWriter().write(
        Bench.files(["roles/a.html": "1"]), to: "out", on: system)
    }
    #expect(error == .failed(FileError(.write, "out/roles/a.html", code: 28)))
  }
}
