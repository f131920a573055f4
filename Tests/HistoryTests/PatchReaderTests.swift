import Testing

@testable import History

@Suite struct PatchReaderTests {
  private static let log = """
    commit aaaa

    diff --git a/notes.md b/notes.md
    new file mode 100644
    index 0000000..46d6849
    --- /dev/null
    +++ b/notes.md
    @@ -0,0 +1,2 @@
    +commit bbbb
    +--- a/other.md
    commit cccc

    diff --git a/notes.md b/notes.md
    --- a/notes.md
    +++ b/notes.md
    @@ -1 +1 @@ heading
    -commit bbbb
    +@@ -1 +1 @@
    @@ -2,1 +1,0 @@
    --- a/other.md
    \\ No newline at end of file
    commit dddd
    commit eeee

    --- "a/caf\\303\\251 \\"x\\".md"
    +++ /dev/null
    @@ -1,3 +0,0 @@
    -one
    -two
    -three
    --- a/with space.md\t
    +++ b/with space.md\t
    @@ -4,0 +5 @@
    +more
    """

  /// What a log tells, commit by commit.
  private func read(_ log: String, chunk: Int) -> [(String, [FileChange])] {
    var commits: [(String, [FileChange])] = []
    var reader = PatchReader { commits.append(($0, $1)) }
    let bytes = Array(log.utf8)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      reader.read(bytes[start..<min(start + chunk, bytes.count)])
    }
    reader.end()
    return commits
  }

  @Test(arguments: [1, 2, 7, 64, 10_000])
  func readsCommitsWhereverTheTextIsCut(_ chunk: Int) throws {
    let commits = read(PatchReaderTests.log, chunk: chunk)
    #expect(commits.map(\.0) == ["aaaa", "cccc", "dddd", "eeee"])
    func digest(_ text: String) -> LineDigest { LineDigest(of: Array(text.utf8)[...]) }
    try #require(commits.count == 4)
    #expect(
      commits[0].1 == [
        FileChange(
          path: "notes.md", isKept: true,
          hunks: [
            FileChange.Hunk(
              start: 0, removed: 0, added: [digest("commit bbbb"), digest("--- a/other.md")])
          ])
      ])
    #expect(
      commits[1].1 == [
        FileChange(
          path: "notes.md", isKept: true,
          hunks: [
            FileChange.Hunk(start: 0, removed: 1, added: [digest("@@ -1 +1 @@")]),
            FileChange.Hunk(start: 1, removed: 1, added: []),
          ])
      ])
    #expect(commits[2].1.isEmpty)
    #expect(
      commits[3].1 == [
        FileChange(
          path: "café \"x\".md", isKept: false,
          hunks: [FileChange.Hunk(start: 0, removed: 3, added: [])]),
        FileChange(
          path: "with space.md", isKept: true,
          hunks: [FileChange.Hunk(start: 4, removed: 0, added: [digest("more")])]),
      ])
  }

  @Test(arguments: ["", "\n\n", "@@ -1 +1 @@\n+x", "commit ", "+++ b/x", "@@ -x +y @@"])
  func survivesWhatIsNoLog(_ log: String) {
    #expect(read(log, chunk: 3).allSatisfy { $0.1.isEmpty })
  }
}
