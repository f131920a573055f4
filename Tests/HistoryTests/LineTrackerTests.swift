import Testing

@testable import History

@Suite struct LineTrackerTests {
  private static let compiler = [
    "+ skill set:", "    - Compiler Engineer at Example Ltd", "    - LOCATION: Lyon",
    "    - Writes optimisation passes in OCaml",
  ]
  private static let build = [
    "+ skill set:", "    - Build Engineer at Sample Works", "    - LOCATION: Lyon",
    "    - Keeps the builds of many teams quick",
  ]

  @Test func datesAnEntryByItsOwnLines() throws {
    var story = Story()
    let first = ["a.md": LineTrackerTests.compiler]
    let second = ["a.md": LineTrackerTests.compiler + LineTrackerTests.build]
    var third = second
    third["a.md"]?[3] += ", and in Rust"
    story.commit([:], to: first)
    story.commit(first, to: second)
    story.commit(second, to: third)
    let history = try #require(story.history)
    #expect(history.days("a.md", 1...4, in: third) == "1 3")
    #expect(history.days("a.md", 5...8, in: third) == "2 2")
  }

  @Test func seesWhatWasTakenAway() throws {
    var story = Story()
    let first = ["a.md": LineTrackerTests.compiler + LineTrackerTests.build]
    var second = first
    second["a.md"]?.remove(at: 2)
    story.commit([:], to: first)
    story.commit(first, to: second)
    let history = try #require(story.history)
    #expect(history.days("a.md", 1...3, in: second) == "1 2")
    #expect(history.days("a.md", 4...7, in: second) == "1 1")
  }

  @Test func keepsTheDatesOfWhatWasMoved() throws {
    var story = Story()
    let first = ["a.md": LineTrackerTests.compiler + LineTrackerTests.build]
    let second = ["a.md": LineTrackerTests.build, "sub/b.md": LineTrackerTests.compiler]
    let third = ["c.md": LineTrackerTests.build, "sub/b.md": LineTrackerTests.compiler]
    story.commit([:], to: first)
    story.commit(first, to: second)
    story.commit(second, to: third)
    let history = try #require(story.history)
    #expect(history.days("sub/b.md", 1...4, in: third) == "1 1")
    #expect(history.days("c.md", nil, in: third) == "1 1")
  }

  @Test func takesNoShortLineForOneThatWasMoved() throws {
    var story = Story()
    let first = ["a.md": ["- Data Engineer somewhere", "  - LOCATION: New York"]]
    let second = ["b.md": ["- Research Scientist", "  - LOCATION: New York"]]
    story.commit([:], to: first)
    story.commit(first, to: second)
    let history = try #require(story.history)
    #expect(history.days("b.md", nil, in: second) == "2 2")
  }

  @Test func keepsTheDatesOfABranchThatWasMerged() throws {
    var story = Story()
    let base = ["a.md": LineTrackerTests.compiler]
    let side = ["a.md": LineTrackerTests.compiler, "b.md": LineTrackerTests.build]
    var main = base
    main["a.md"]?[1] += ", once more"
    var merged = main
    merged["b.md"] = LineTrackerTests.build
    story.commit([:], to: base)
    story.commit(base, to: side, parents: [0])
    story.commit(base, to: main, parents: [0])
    story.commit(main, to: merged, parents: [2, 1])
    let history = try #require(story.history)
    #expect(history.days("b.md", nil, in: merged) == "2 2")
    #expect(history.days("a.md", nil, in: merged) == "1 3")
  }

  @Test func givesNoDateToWhatIsNotCommitted() throws {
    var story = Story()
    let first = ["a.md": LineTrackerTests.compiler]
    story.commit([:], to: first)
    let history = try #require(story.history)
    var edited = ["a.md": LineTrackerTests.build + LineTrackerTests.compiler]
    #expect(history.days("a.md", 1...4, in: edited) == "- -")
    #expect(history.days("a.md", 5...8, in: edited) == "1 1")
    edited["a.md"]?[7] = "    - Says something quite different now"
    #expect(history.days("a.md", 5...8, in: edited) == "1 1")
    #expect(history.days("renamed.md", nil, in: ["renamed.md": LineTrackerTests.compiler]) == "1 1")
    #expect(history.days("new.md", nil, in: ["new.md": LineTrackerTests.build]) == "- -")
  }

  @Test func givesNoDateThatMayBeEarlier() throws {
    var story = Story()
    let first = ["a.md": LineTrackerTests.compiler]
    let second = ["a.md": LineTrackerTests.compiler + LineTrackerTests.build]
    story.commit([:], to: first)
    story.commit(first, to: second)
    var history = try #require(story.history)
    history.dates[0] = nil
    #expect(history.days("a.md", 1...4, in: second) == "- -")
    #expect(history.days("a.md", 5...8, in: second) == "2 2")
    #expect(history.days("a.md", nil, in: second) == "- 2")
  }

  @Test func refusesAChangeThatFitsOtherLines() {
    var tracker = LineTracker([Commit(name: "0", date: nil, parents: [])])
    let hunk = FileChange.Hunk(start: 5, removed: 1, added: [])
    let isPossible = tracker.follow("0", [FileChange(path: "a.md", isKept: true, hunks: [hunk])])
    #expect(!isPossible)
  }

  @Test func keepsAHistoryForTheNextBuild() throws {
    var story = Story()
    let first = ["a.md": LineTrackerTests.compiler, "ü b.md": LineTrackerTests.build]
    var second = first
    second["a.md"]?.removeLast()
    story.commit([:], to: first)
    story.commit(first, to: second)
    var history = try #require(story.history)
    history.dates[0] = nil
    let bytes = history.bytes(key: "k")
    #expect(NoteHistory(parsing: bytes, key: "k") == history)
    #expect(NoteHistory(parsing: bytes, key: "other") == nil)
    for count in stride(from: 0, to: bytes.count, by: 5) {
      #expect(NoteHistory(parsing: Array(bytes[..<count]), key: "k") == nil)
    }
    #expect(NoteHistory(parsing: bytes + [0], key: "k") == nil)
  }
}
