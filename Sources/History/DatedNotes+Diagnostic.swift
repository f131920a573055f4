package import Diagnostics

extension DatedNotes {
  /// The remark of a site that lacks dates because the clone is shallow.
  package var diagnostic: Diagnostic? {
    guard isCutOff else { return nil }
    return Diagnostic(
      .note, "history-shallow", at: nil,
      "the repository is a shallow clone: roles older than its first commit have no date",
      help: "Fetch the whole history: `fetch-depth: 0` for GitHub's checkout, or "
        + "`git fetch --unshallow`.")
  }
}
