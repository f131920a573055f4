/// Lets one rebuild run at a time: what changes in the meantime is gathered, and is the matter of
/// one rebuild after it.
///
/// ```
/// changes   a   b c d      e
/// rebuilds  [ a ][ b c d ] [ e ]
/// ```
actor RebuildCoordinator {
  private let settle: @concurrent @Sendable () async -> Void
  private let rebuild: @concurrent @Sendable (FolderChange) async -> Void
  private var pending: FolderChange?
  private var isWorking = false

  /// `settle` waits a moment before each rebuild, as a save may be several changes: many editors
  /// empty a file before they write it.
  init(
    settle: @escaping @concurrent @Sendable () async -> Void,
    rebuild: @escaping @concurrent @Sendable (FolderChange) async -> Void
  ) {
    self.settle = settle
    self.rebuild = rebuild
  }

  /// Sees to it that a rebuild begins after this change.
  func note(_ change: FolderChange) {
    pending = pending?.merging(change) ?? change
    guard !isWorking else { return }
    isWorking = true
    Task { await work() }
  }

  private func work() async {
    while pending != nil {
      await settle()
      guard let change = pending else { break }
      pending = nil
      await rebuild(change)
    }
    isWorking = false
  }
}
