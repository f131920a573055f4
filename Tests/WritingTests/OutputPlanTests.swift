import Diagnostics
import Files
import Testing

@testable import Writing

@Suite struct OutputPlanTests {
  @Test func tellsWhatWillHappenToEveryFile() async throws {
    let bench = Bench()
    try await bench.write(["a": "1", "b": "1", "c/d": "1", "c/e": "1"])
    let steps = try await bench.steps(["a": "1", "b": "2", "c/e": "1", "f/g": "1"])
    #expect(steps == ["keep a", "replace b", "delete c/d", "keep c/e", "create f/g"])
  }

  @Test func changesNothing() async throws {
    let bench = Bench()
    try await bench.write(["a": "1", "b": "1"])
    let before = bench.tree.times
    _ = try await bench.steps(["a": "2", "c": "1"])
    #expect(bench.tree.times == before)
  }

  @Test func isEmptyForTheSameSite() async throws {
    let bench = Bench()
    let texts = ["a": "1", "b/c": "2"]
    try await bench.write(texts)
    let output = try OutputFolder(locking: "out", on: .inMemory(bench.tree))
    defer { output.unlock() }
    #expect(try await OutputPlan(Bench.files(texts), in: output).isEmpty)
    #expect(try await !OutputPlan(Bench.files(["a": "1"]), in: output).isEmpty)
  }

  @Test func refusesAFolderWithStrangersFiles() async throws {
    let bench = Bench(["out/thesis.tex": "x", "out/.hidden": "y"])
    #expect(
      try await bench.problems(["a": "1"]) == [
        .strangersFolder(folder: "out", example: "thesis.tex")
      ])
    #expect(bench.site == ["out/thesis.tex": "x", "out/.hidden": "y"])
    #expect(bench.tree.folders == ["out"])
  }

  @Test func acceptsAFolderWithDotFilesOnly() async throws {
    let bench = Bench(["out/.gitkeep": "", "out/.git/config": "x"])
    #expect(try await bench.problems(["a": "1"]).isEmpty)
    #expect(bench.site == ["out/.gitkeep": "", "out/.git/config": "x", "out/a": "1"])
  }

  @Test func refusesAStrangersFileInTheWay() async throws {
    let bench = Bench()
    try await bench.write(["a": "1"])
    bench.tree.put("out/b", [0x39])
    bench.tree.put("out/c", [0x31])
    #expect(
      try await bench.problems(["a": "2", "b": "1", "c": "1"]) == [.strangersFile(path: "out/b")])
    #expect(bench.site == ["out/a": "1", "out/b": "9", "out/c": "1"])
    // One with the very bytes is as good as ours.
    #expect(try await bench.problems(["a": "2", "c": "1"]).isEmpty)
  }

  @Test func refusesLinksInTheOutputFolder() async throws {
    let bench = Bench(["elsewhere/x": "safe"])
    try await bench.write(["a": "1", "roles/x": "1", "roles/y": "1"])
    bench.tree.remove("out/roles")
    bench.tree.putLink("out/roles", to: "elsewhere")
    #expect(
      try await bench.problems(["a": "1", "roles/x": "2", "roles/y": "2"]) == [
        .symbolicLink(path: "out/roles")
      ])
    bench.tree.remove("out/a")
    bench.tree.putLink("out/a", to: "elsewhere/x")
    #expect(try await bench.problems(["a": "2"]) == [.symbolicLink(path: "out/a")])
    // Nothing beyond a link is ours to delete either.
    bench.tree.remove("out/a")
    #expect(try await bench.problems([:]).isEmpty)
    #expect(bench.site == ["elsewhere/x": "safe"])
  }

  @Test func refusesALinkInPlaceOfOurRecords() async throws {
    let bench = Bench(["elsewhere/manifest": "x"])
    bench.tree.putFolder("out")
    bench.tree.putLink("out/.rolebook", to: "elsewhere")
    #expect(try await bench.problems(["a": "1"]) == [.symbolicLink(path: "out/.rolebook")])
    bench.tree.put("out/.rolebook", [])
    #expect(try await bench.problems(["a": "1"]) == [.fileInTheWay(path: "out/.rolebook")])
  }

  @Test func refusesStrangersFoldersAndFilesInTheWay() async throws {
    let bench = Bench()
    try await bench.write(["a": "1"])
    bench.tree.put("out/b/c", [0x39])
    bench.tree.putFolder("out/empty")
    bench.tree.put("out/d", [0x39])
    #expect(
      try await bench.problems(["a": "1", "b": "1", "d/e": "1", "d/f/g": "1", "empty": "1"]) == [
        .folderInTheWay(path: "out/b"), .fileInTheWay(path: "out/d"),
        .folderInTheWay(path: "out/empty"),
      ])
    #expect(bench.site == ["out/a": "1", "out/b/c": "9", "out/d": "9"])
  }

  @Test func makesOurFileAFolderAndBack() async throws {
    let bench = Bench()
    let file = ["a": "1", "z": "1"]
    let folder = ["a/b/c": "2", "a/d": "2", "z": "1"]
    try await bench.write(file)
    try await bench.write(folder)
    #expect(bench.site == folder.inOutput)
    try await bench.write(file)
    #expect(bench.site == file.inOutput)
    #expect(bench.tree.folders == ["out", "out/.rolebook"])
  }

  @Test func refusesAnOurFolderInTheWayThatHoldsAStrangersFile() async throws {
    let bench = Bench()
    try await bench.write(["a/b": "1"])
    bench.tree.put("out/a/mine.txt", [0x39])
    #expect(try await bench.problems(["a": "1"]) == [.folderInTheWay(path: "out/a")])
    bench.tree.remove("out/a/mine.txt")
    bench.tree.putFolder("out/a/empty")
    #expect(try await bench.problems(["a": "1"]) == [.folderInTheWay(path: "out/a")])
  }

  @Test func refusesAFolderWhoseRecordIsBroken() async throws {
    let bench = Bench()
    try await bench.write(["a": "1"])
    bench.tree.put("out/.rolebook/manifest", Array("rolebook-manifest 1 complete\n".utf8))
    #expect(
      try await bench.problems(["b": "1"]) == [
        .brokenRecord(record: "out/.rolebook/manifest", .truncated)
      ])
    #expect(bench.site == ["out/a": "1"])
    bench.tree.remove("out/a")
    let report = try await bench.write(["b": "1"])
    #expect(report.warnings.map(\.id) == ["output-record"])
    #expect(bench.site == ["out/b": "1"])
  }

  @Test func deletesNothingThatAHostileRecordNames() async throws {
    let bench = Bench(["victim": "safe"])
    try await bench.write(["a": "1"])
    for path in ["../victim", "x/../../victim", "/victim"] {
      let record = "rolebook-manifest 1 complete\n00000000000000ab 4 \(path)\nend 1\n"
      bench.tree.put("out/.rolebook/manifest", Array(record.utf8))
      #expect(try await bench.problems(["b": "1"]).count == 1)
    }
    #expect(bench.site == ["victim": "safe", "out/a": "1"])
  }

  @Test func refusesCollisionsBeforeItLooksAnywhere() async throws {
    let bench = Bench()
    #expect(try await bench.problems(["a": "1", "A": "2"]).count == 1)
    #expect(bench.site.isEmpty)
  }
}
