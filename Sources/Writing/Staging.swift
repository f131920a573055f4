import Addresses
import Files
import Parallelism

/// The folder in the output folder where changed files are written before they are put into place,
/// laid out as the site is.
struct Staging: Sendable {
  let plan: OutputPlan
  let folder: OpenFolder
  let site: OpenFolder

  static let journalName = "journal"
  static let manifestName = "manifest"
  private static let siteName = "site"

  /// Makes the empty folder.
  init(for plan: OutputPlan) throws(WritingError) {
    let output = plan.output
    let system = output.fileSystem
    (folder, site) = try trying { () throws(FileError) in
      _ = try system.makeFolder(output.control, OutputFolder.stagingName)
      let folder = try system.openFolder(output.control, OutputFolder.stagingName, .refuse)
      _ = try system.makeFolder(folder, Staging.siteName)
      return (folder, try system.openFolder(folder, Staging.siteName, .refuse))
    }
    self.plan = plan
  }

  /// Takes the folder away with all that is in it; the reason when that fails.
  static func remove(of output: OutputFolder) -> FileError? {
    do throws(FileError) {
      try output.fileSystem.deleteTree(OutputFolder.stagingName, in: output.control)
      return nil
    } catch {
      return error
    }
  }

  /// Writes all files that change, and both records.
  func write(with workers: Workers) async throws(WritingError) {
    let groups = plan.groups.filter { group in
      group.files.contains { plan.actions[$0] != .keep }
    }
    try makeFolders(for: groups)
    _ = try await workers.map(groups.count) { index throws(WritingError) in
      try write(groups[index])
    }
    let journal = Manifest(
      .writing, entries: plan.output.previous.map(plan.manifest.union) ?? plan.manifest.entries)
    try trying { () throws(FileError) in
      try plan.output.fileSystem.create(folder, Staging.journalName, journal.bytes)
      try plan.output.fileSystem.create(folder, Staging.manifestName, plan.manifest.bytes)
    }
  }

  private func makeFolders(for groups: [PlannedGroup]) throws(WritingError) {
    var made: Set<[UInt8]> = []
    for group in groups {
      let missing = group.folder.foldersDown.filter { made.insert(Array($0.utf8)).inserted }
      for path in missing {
        _ = try trying { () throws(FileError) in
          try plan.output.fileSystem.makeFolder(site, String(path))
        }
      }
    }
  }

  private func write(_ group: PlannedGroup) throws(WritingError) {
    let system = plan.output.fileSystem
    let folder =
      group.folder.isEmpty
      ? site
      : try trying { () throws(FileError) in
        try system.openFolder(site, String(group.folder), .refuse)
      }
    for index in group.files where plan.actions[index] != .keep {
      let file = plan.files[index]
      do throws(FileError) {
        try system.create(folder, String(file.path.name), file.bytes)
      } catch {
        throw .failed(error.retold(at: plan.output.root.path(of: file.path.description)))
      }
    }
  }
}

extension Substring {
  /// This folder and those above it, the outermost first: `a`, `a/b`, `a/b/c`.
  fileprivate var foldersDown: [Substring] {
    guard !isEmpty else { return [] }
    let slashes = utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }
    return slashes.map { self[..<$0] } + [self]
  }
}
