import Addresses
import Diagnostics
import Files
import SiteModel
import TestSupport
import Writing

@testable import Publishing

/// A build of a folder in memory, up to the files that would be written.
struct Building {
  let result: Pipeline.Result
  let files: [OutputFile]
  let fileDiagnostics: [String]
  let stages: [Stage]

  init(_ text: String, jobs: Int = 1, baseURL: SiteAddress? = nil) async throws {
    try await self.init(SiteText(text).fileSystem, jobs: jobs, baseURL: baseURL)
  }

  init(_ fileSystem: FileSystem, jobs: Int = 1, baseURL: SiteAddress? = nil) async throws {
    var clock = StageClock { 1 }
    result = try await Pipeline(
      content: SiteText.folder, fileSystem: fileSystem, jobs: jobs, baseURL: baseURL
    ).run(timing: &clock)
    let site = await SiteFiles(of: result, jobs: jobs)
    files = site.files
    fileDiagnostics = site.diagnostics.map(\.description)
    stages = clock.timings.map(\.stage)
  }

  /// The names of the diagnostics of the reading that ask for a change.
  var problems: [String] {
    result.site.diagnostics.filter { $0.severity > .note }.map(\.id)
  }

  var paths: [String] { files.map(\.path.description) }

  func text(_ path: String) -> String? {
    files.first { $0.path.description == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
