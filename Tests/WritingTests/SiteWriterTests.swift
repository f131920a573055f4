import Addresses
import ContentHashing
import Files
import Testing

@testable import Writing

@Suite struct SiteWriterTests {
  @Test func writesASite() async throws {
    let bench = Bench()
    let texts = ["index.html": "home", "roles/a.html": "a", "roles/b/2.html": "", "x/y/z": "z"]
    let report = try await bench.write(texts)
    #expect(bench.site == texts.inOutput)
    #expect(report.description == "4 created, 0 replaced, 0 kept, 0 deleted")
    #expect(report.bytes == 6)
    #expect(report.bytesWritten == 6)
    #expect(
      bench.tree.texts.keys.filter { $0.contains(".rolebook") }.sorted() == [
        "out/.rolebook/lock", "out/.rolebook/manifest",
      ])
  }

  @Test func touchesNothingTheSecondTime() async throws {
    let bench = Bench()
    let texts = ["index.html": "home", "roles/a.html": "a"]
    try await bench.write(texts)
    let before = bench.tree.times
    let report = try await bench.write(texts)
    #expect(bench.tree.times == before)
    #expect(report.description == "0 created, 0 replaced, 2 kept, 0 deleted")
    #expect(report.changed == 0)
    #expect(report.files == 2)
  }

  @Test func touchesOnlyWhatChanges() async throws {
    let bench = Bench()
    try await bench.write(["a": "1", "b/c": "1", "b/d": "1", "e/f": "1"])
    let before = bench.tree.times
    let report = try await bench.write(["a": "1", "b/c": "2", "b/d": "1", "g/h": "1"])
    #expect(report.description == "1 created, 1 replaced, 2 kept, 1 deleted")
    #expect(report.bytesWritten == 2)
    #expect(bench.site == ["a": "1", "b/c": "2", "b/d": "1", "g/h": "1"].inOutput)
    for path in ["out/a", "out/b/d"] { #expect(bench.tree.times[path] == before[path]) }
    #expect(bench.tree.folders == ["out", "out/.rolebook", "out/b", "out/g"])
  }

  @Test func restoresWhatWasEditedOrDeletedByHand() async throws {
    let bench = Bench()
    let texts = ["a": "11", "b/c": "11", "b/d": "11"]
    try await bench.write(texts)
    bench.tree.put("out/a", Array("22".utf8))
    bench.tree.remove("out/b/d")
    let report = try await bench.write(texts)
    #expect(report.description == "1 created, 1 replaced, 1 kept, 0 deleted")
    #expect(bench.site == texts.inOutput)
    bench.tree.remove("out/b")
    try await bench.write(texts)
    #expect(bench.site == texts.inOutput)
  }

  @Test func keepsStrangersFilesAndTheirFolders() async throws {
    let bench = Bench()
    try await bench.write(["a": "1", "b/c": "1", "d/e": "1"])
    bench.tree.put("out/CNAME", [0x39])
    bench.tree.put("out/b/mine", [0x39])
    try await bench.write(["a": "2"])
    #expect(bench.site == ["out/a": "2", "out/CNAME": "9", "out/b/mine": "9"])
    #expect(bench.tree.folders == ["out", "out/.rolebook", "out/b"])
  }

  @Test func isTheSameWithAnyNumberOfWorkers() async throws {
    var texts: [String: String] = [:]
    for number in 0..<700 { texts["f\(number % 5)/p\(number).html"] = "page \(number)" }
    var results: [[String: String]] = []
    for jobs in [1, 2, 7] {
      let bench = Bench()
      try await bench.write(["f0/old": "1", "f9/old": "1"], jobs: jobs)
      let report = try await bench.write(texts, jobs: jobs)
      #expect(report.description == "700 created, 0 replaced, 0 kept, 2 deleted")
      results.append(bench.tree.texts)
    }
    #expect(results.allSatisfy { $0 == results.first })
  }

  @Test func leavesOutAnotherBuild() async throws {
    let bench = Bench()
    try await bench.write(["a": "1"])
    let output = try OutputFolder(locking: "out", on: .inMemory(bench.tree))
    #expect(try await bench.problems(["a": "2"]) == [.busy(folder: "out")])
    #expect(bench.site == ["out/a": "1"])
    output.unlock()
    #expect(try await bench.problems(["a": "2"]).isEmpty)
    #expect(bench.site == ["out/a": "2"])
  }

  @Test func finishesWhatAKilledBuildBegan() async throws {
    let bench = Bench()
    try await bench.write(["a": "1", "b": "1"])
    // The killed build was going from a and b to a, c and d/e; it had put c into place.
    let journal = Manifest(
      .writing,
      entries: try ["a", "b", "c", "d/e"].map {
        Manifest.Entry(
          path: try #require(SitePath($0)), size: 1, hash: ContentHash(of: Array("2".utf8)))
      })
    bench.tree.put("out/.rolebook/manifest", journal.bytes)
    bench.tree.put("out/.rolebook/staging/site/d/e", Array("2".utf8))
    bench.tree.put("out/c", Array("2".utf8))
    try await bench.write(["a": "3", "f": "3"])
    let clean = Bench()
    try await clean.write(["a": "3", "f": "3"])
    #expect(bench.tree.texts == clean.tree.texts)
    #expect(bench.tree.folders == clean.tree.folders)
  }

  @Test func writesTheRecordOfAKilledBuildThatWasDone() async throws {
    let bench = Bench()
    try await bench.write(["a": "1"])
    let complete = bench.tree.texts
    let manifest = try #require(bench.tree.texts["out/.rolebook/manifest"])
    let journal = "rolebook-manifest 1 writing" + manifest.dropFirst(28)
    bench.tree.put("out/.rolebook/manifest", Array(journal.utf8))
    let report = try await bench.write(["a": "1"])
    #expect(report.kept == 1)
    #expect(bench.tree.texts == complete)
  }

  @Test func followsARenameByCaseOnADiskThatFoldsNames() async throws {
    for folder in ["", "in/"] {
      let bench = Bench(foldsNames: true)
      try await bench.write([folder + "C.html": "1", folder + "cafe\u{301}": "1", "z": "1"])
      try await bench.write([folder + "c.html": "2", folder + "caf\u{E9}": "1", "z": "1"])
      #expect(
        bench.site == [folder + "c.html": "2", folder + "caf\u{E9}": "1", "z": "1"].inOutput)
      try await bench.write(["z": "1"])
      #expect(bench.site == ["z": "1"].inOutput)
    }
  }

  @Test func renamesByCaseAndUnicodeFormWhereTheyAreTwoFiles() async throws {
    let bench = Bench()
    try await bench.write(["C.html": "1", "cafe\u{301}": "1", "R/x": "1"])
    try await bench.write(["c.html": "1", "caf\u{E9}": "1", "r/x": "1"])
    #expect(bench.tree.files.keys.count == 5)
    #expect(bench.site["out/C.html"] == nil)
    #expect(bench.site["out/r/x"] == "1")
    #expect(bench.site["out/R/x"] == nil)
  }
}
