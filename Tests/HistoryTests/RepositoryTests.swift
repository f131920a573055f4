import Files
import Testing

@testable import History

@Suite struct RepositoryTests {
  private static let one = String(repeating: "1a", count: 20)
  private static let two = String(repeating: "2b", count: 20)

  private func state(_ files: [String: String], common: String = "git") -> RepositoryState? {
    RepositoryState(
      gitFolder: "git", commonFolder: common, on: .inMemory(MemoryTree(files)))
  }

  @Test(arguments: [
    ["git/HEAD": "\(one)\n"],
    ["git/HEAD": "ref: refs/heads/main\n", "git/refs/heads/main": "\(one)\n"],
    [
      "git/HEAD": "ref: refs/heads/main\n",
      "git/packed-refs":
        "# pack-refs with: peeled\n\(two) refs/heads/a/refs/heads/main\n\(one) refs/heads/main\n^\(two)\n",
    ],
    [
      "git/HEAD": "ref: refs/heads/main\n", "git/packed-refs": "\(two) refs/heads/main\n",
      "git/refs/heads/main": "\(one)\n",
    ],
    [
      "git/HEAD": "ref: refs/heads/alias\n", "git/refs/heads/alias": "ref: refs/heads/x\n",
      "git/refs/heads/x": "\(one)\n",
    ],
  ])
  func findsTheCommit(_ files: [String: String]) {
    #expect(state(files)?.revision == RepositoryTests.one)
  }

  @Test func findsTheCommitOfAWorkTree() {
    let files = [
      "git/HEAD": "ref: refs/heads/side\n", "main/HEAD": "ref: refs/heads/main\n",
      "main/refs/heads/side": "\(RepositoryTests.one)\n",
      "main/refs/heads/main": "\(RepositoryTests.two)\n",
    ]
    #expect(state(files, common: "main")?.revision == RepositoryTests.one)
  }

  @Test(arguments: [
    [:], ["git/HEAD": "ref: refs/heads/main\n"], ["git/HEAD": "ref: ../../etc/passwd\n"],
    ["git/HEAD": "nonsense\n"], ["git/HEAD": "ref: HEAD\n"],
  ])
  func findsNothingWithoutACommit(_ files: [String: String]) {
    #expect(state(files) == nil)
  }

  @Test func tellsStatesApart() {
    let head = ["git/HEAD": "\(RepositoryTests.one)\n"]
    let shallow = head.merging(["git/shallow": "\(RepositoryTests.one)\n"]) { one, _ in one }
    #expect(state(head)?.boundaries == [])
    #expect(state(shallow)?.boundaries == [RepositoryTests.one])
    #expect(state(head)?.fingerprint != state(shallow)?.fingerprint)
  }

  @Test func leavesNewerReferencesToGit() {
    let files = ["git/HEAD": "ref: refs/heads/.invalid\n", "git/reftable/tables.list": "a\n"]
    let later = ["git/HEAD": "ref: refs/heads/.invalid\n", "git/reftable/tables.list": "a\nb\n"]
    #expect(state(files)?.revision == "HEAD")
    #expect(state(files)?.fingerprint != state(later)?.fingerprint)
  }

  @Test func readsTheListOfCommits() throws {
    let list = """
      \(RepositoryTests.one) 1700000000 +0100
      \(RepositoryTests.two) 1700000060 +0100 \(RepositoryTests.one) \(String(repeating: "c", count: 40))

      """
    let commits = try #require(Commit.list(list, boundaries: [RepositoryTests.one]))
    #expect(commits.map(\.parents) == [[], [0]])
    #expect(commits.map(\.date?.seconds) == [nil, 1_700_000_060])
    #expect(Commit.list("fatal: nothing\n", boundaries: []) == nil)
    #expect(Commit.list("", boundaries: []) == [])
  }
}
