package import Diagnostics

/// Why a history could not be read.
package enum HistoryFault: Error, Sendable, Hashable {
  /// The program `git` isn't installed.
  case noGit
  /// It ended with a failure: a repository of somebody else's, a damaged one, objects that were
  /// never fetched, an older git.
  case refused
  /// It knows no revision of the name that was asked for.
  case noRevision
  /// It wrote what can't be understood.
  case unexpectedOutput
}

extension HistoryFault {
  /// The remark of a site without dates.
  package var diagnostic: Diagnostic {
    switch self {
    case .noGit:
      Diagnostic(
        .note, "history-unread", at: nil,
        "the notes are in a git repository, and there is no program ‘git’ to tell their dates",
        help: "Install git.")
    case .refused, .noRevision, .unexpectedOutput:
      Diagnostic(
        .note, "history-unread", at: nil, "git does not tell the dates of the notes",
        help: "`git log` in the folder of notes says why; it must be git 2.31 or later.")
    }
  }
}
