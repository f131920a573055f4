/// Where every line of a folder of notes comes from, at the commit that is checked out.
///
/// One walk over the history: git lists the commits that touched notes, with what each changed, and
/// ``LineTracker`` follows the lines. That costs less than `git blame` of each file, and knows lines
/// that were moved, or files with a new name, at no further cost.
package struct NoteHistory: Sendable, Hashable {
  /// When each commit was written; `nil` for what may be older than the clone reaches.
  var dates: [CommitDate?]
  /// The lines of every note, by its path in the folder.
  var files: LineTracker.Files

  /// Whether the clone is shallow, so that some dates are unknown.
  package var isCutOff: Bool

  /// Asks git.
  ///
  /// - Throws: where git is not there or can't tell.
  package init(of repository: Repository) throws(HistoryFault) {
    let git = Git(in: repository.folder)
    let notes = ["--", ":(icase)*.md", ":(icase)*.markdown", ":(exclude)static"]
    let listed = try git.output(
      NoteHistory.walk + ["--no-patch", "--format=%H %ad %P", repository.revision] + notes)
    guard
      let commits = Commit.list(
        String(decoding: listed, as: UTF8.self), boundaries: repository.boundaries)
    else { throw .unexpectedOutput }
    var tracker = LineTracker(commits)
    var isUnderstood = true
    if !commits.isEmpty {
      var reader = PatchReader { name, changes in
        if isUnderstood { isUnderstood = tracker.follow(name, changes) }
      }
      try git.run(
        NoteHistory.walk + NoteHistory.patch
          + ["--format=\(PatchReader.commitMark)%H", repository.revision] + notes
      ) { reader.read($0) }
      reader.end()
    }
    guard isUnderstood, let files = tracker.finished() else { throw .unexpectedOutput }
    dates = commits.map(\.date)
    self.files = files
    isCutOff = commits.contains { repository.boundaries.contains($0.name) }
  }

  init(dates: [CommitDate?], files: LineTracker.Files, isCutOff: Bool) {
    self.dates = dates
    self.files = files
    self.isCutOff = isCutOff
  }

  /// The commits that touched the notes, parents before children, with those of the parents that
  /// did so too.
  private static let walk = [
    "log", "--topo-order", "--reverse", "--parents", "--no-show-signature", "--no-color",
    "--date=raw",
  ]

  /// Whatever the user's settings say of differences; a merge is compared with its first parent.
  private static let patch = [
    "--patch", "--unified=0", "--inter-hunk-context=0", "--no-ext-diff", "--no-textconv", "--text",
    "--no-renames", "--diff-merges=first-parent", "--histogram", "--indent-heuristic",
    "--relative", "--src-prefix=a/", "--dst-prefix=b/", "-O/dev/null",
  ]
}
