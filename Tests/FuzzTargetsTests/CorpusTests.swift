import Files
import Testing

@testable import FuzzTargets

/// The inputs that fuzzing started from, and each that once broke something.
@Suite struct CorpusTests {
  @Test(arguments: FuzzTarget.allCases)
  func breaksNothing(_ target: FuzzTarget) async throws {
    let folder = "\(CorpusTests.corpus)/\(target.rawValue)"
    let listing = try FileSystem.disk.listing(of: folder, hidden: false)
    #expect(listing.entries.count > 2)
    for entry in listing.entries {
      let bytes = try FileSystem.disk.contents(of: "\(folder)/\(entry.path)")
      let problem = await target.problem(with: bytes)
      #expect(problem == nil, "\(target.rawValue)/\(entry.path)")
    }
  }

  /// `Tests/Fuzzing/Corpus`, from where this file stands.
  private static let corpus =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    .joined(separator: "/") + "/Fuzzing/Corpus"
}
