import History
import Writing

/// The history of the notes at one commit, kept for the next run.
struct KeptHistory: Sendable {
  /// What it is of.
  var key: String
  var history: NoteHistory
}

extension OutputFolder {
  private static let historyName = "history"

  /// The history that the last build read, if it is that of the commit which is checked out.
  func keptHistory(of repository: Repository) -> KeptHistory? {
    guard let bytes = keptFile(OutputFolder.historyName),
      let history = NoteHistory(parsing: bytes, key: repository.key)
    else { return nil }
    return KeptHistory(key: repository.key, history: history)
  }

  /// Forgets what an earlier build kept: a history names every file, also one whose name is private.
  func forgetHistory() throws(WritingError) {
    try forgetFile(OutputFolder.historyName)
  }

  /// Keeps a history for the next build.
  func keep(_ kept: KeptHistory) {
    keepFile(OutputFolder.historyName, kept.history.bytes(key: kept.key))
  }
}
