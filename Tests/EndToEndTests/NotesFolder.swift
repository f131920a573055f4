import Diagnostics
import Files
import Foundation
import Publishing
import SiteModel

/// A folder of notes that tests read from disk.
enum NotesFolder: String, Sendable, CaseIterable {
  /// The repository's own notes.
  case content = "Content"
  /// The notes that ours retell, where they lie beside the repository.
  case shared = "../shared/notes"

  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  var path: String { NotesFolder.repository.appending(path: rawValue).standardizedFileURL.path }

  /// The folders that are there.
  static var present: [NotesFolder] {
    allCases.filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// Reads the folder as `build` does.
  func read(jobs: Int = 2) async throws -> Pipeline.Result {
    var clock = StageClock(memory: { nil })
    return try await Pipeline(content: path, jobs: jobs).run(timing: &clock)
  }

  /// The roles of the notes on functional programming.
  func functionalProgramming() async throws -> [SiteRole] {
    try await read().site.roles.filter { $0.file.description == "functional-programming.md" }
  }
}
