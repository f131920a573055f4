import Files

/// Looks at a folder again and again, and tells what changed.
struct FolderWatcher: Sendable {
  /// What a look gives: a snapshot, or why there is none.
  typealias Look = Result<FolderSnapshot, FileError>

  private let folder: String
  private let fileSystem: FileSystem
  private let wait: @Sendable (Duration) async throws -> Void

  /// `wait` lets time pass between two looks.
  init(
    _ folder: String, on fileSystem: FileSystem,
    wait: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.folder = folder
    self.fileSystem = fileSystem
    self.wait = wait
  }

  func look() -> Look {
    do throws(FileError) {
      return .success(try FolderSnapshot(of: folder, on: fileSystem))
    } catch {
      return .failure(error)
    }
  }

  /// Tells every change since `first`, until waiting throws: the task was cancelled.
  @concurrent func watch(
    since first: Look, tell: @Sendable (FolderChange) async -> Void
  ) async {
    var last = first
    while await canGoOn(after: last) {
      let next = look()
      let change = FolderWatcher.change(from: last, to: next)
      last = next
      if !change.isEmpty { await tell(change) }
    }
  }

  private func canGoOn(after look: Look) async -> Bool {
    do {
      try await wait(FolderWatcher.pause(after: look))
      return true
    } catch {
      return false
    }
  }

  /// A larger folder takes longer to look at, so it is looked at less often: some percent of one
  /// processor at any size.
  static func pause(after look: Look) -> Duration {
    guard case .success(let snapshot) = look else { return .milliseconds(100) }
    return .milliseconds(30 + snapshot.files.count / 20)
  }

  static func change(from old: Look, to new: Look) -> FolderChange {
    switch (old, new) {
    case (.success(let old), .success(let new)): FolderChange(from: old, to: new)
    case (.failure(let old), .failure(let new)) where old == new: FolderChange([])
    default: FolderChange([.folder])
    }
  }
}
