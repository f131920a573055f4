import Files
import Testing

@testable import Writing

/// A number sequence that is the same on every run.
private struct Sequence: RandomNumberGenerator {
  var state: UInt64

  /// SplitMix64, <https://prng.di.unimi.it/splitmix64.c>
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

@Suite struct SecondBuildTests {
  private static let names = [
    "a", "b.html", "roles/a.html", "roles/b.html", "roles/B2/1.html", "skills/c", "skills/c2/2",
    "skills/c2/3", "x/y/z/deep", "x/y/other", "caf\u{E9}", "cafes/1",
  ]

  /// After any edits the folder is as a first build would have made it, and what did not change
  /// was not touched.
  @Test(arguments: 0..<40 as Range<UInt64>) func equalsAFirstBuild(_ seed: UInt64) async throws {
    var random = Sequence(state: seed)
    let bench = Bench()
    var texts: [String: String] = [:]
    for _ in 0..<15 {
      let before = texts
      for name in Self.names where Int.random(in: 0..<4, using: &random) == 0 {
        texts[name] =
          Bool.random(using: &random) ? nil : "\(Int.random(in: 0..<3, using: &random))"
      }
      let times = bench.tree.times
      try await bench.write(texts, jobs: 2)
      let clean = Bench()
      try await clean.write(texts)
      #expect(bench.tree.texts == clean.tree.texts)
      #expect(bench.tree.folders == clean.tree.folders)
      for (name, text) in texts where before[name] == text {
        #expect(bench.tree.times["out/" + name] == times["out/" + name])
      }
    }
  }
}
