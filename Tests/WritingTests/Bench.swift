import Addresses
import Files
import Testing

@testable import Writing

/// An output folder in memory, and sites to write into it.
struct Bench: Sendable {
  let tree: MemoryTree
  /// The texts of the files around and in the output folder, without our own records.
  var site: [String: String] {
    tree.texts.filter { !$0.key.hasPrefix("out/.rolebook/") }
  }

  init(_ texts: [String: String] = [:], foldsNames: Bool = false) {
    tree = MemoryTree(texts, foldsNames: foldsNames)
  }

  static func files(_ texts: [String: String]) throws -> [OutputFile] {
    try texts.sorted { $0.key < $1.key }.map {
      OutputFile(path: try #require(SitePath($0.key)), text: $0.value)
    }
  }

  @discardableResult
  func write(_ texts: [String: String], jobs: Int = 1) async throws -> WriteReport {
    try await SiteWriter(jobs: jobs).write(
      Bench.files(texts), to: "out", on: .inMemory(tree))
  }

  /// The problems that a site is refused for; empty when it is written.
  func problems(_ texts: [String: String]) async throws -> [OutputProblem] {
    do {
      _ = try await write(texts)
      return []
    } catch WritingError.refused(let problems) {
      return problems
    }
  }

  func steps(_ texts: [String: String]) async throws -> [String] {
    let output = try OutputFolder(locking: "out", on: .inMemory(tree))
    defer { output.unlock() }
    let plan = try await OutputPlan(Bench.files(texts), in: output)
    return plan.steps.map { "\($0.action) \($0.path)" }
  }
}

extension Dictionary where Key == String {
  /// The files as they lie in the output folder.
  var inOutput: [String: Value] {
    [String: Value](uniqueKeysWithValues: map { ("out/" + $0.key, $0.value) })
  }
}
