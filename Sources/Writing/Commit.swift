import Addresses
import Files
import Parallelism

/// Puts staged files into place, and takes away what is stale: by renames and deletions only.
struct Commit: Sendable {
  private let plan: OutputPlan
  /// The staging folder, and the one in it that stands for the site.
  private let staging: OpenFolder
  private let stagedSite: OpenFolder
  private let output: OutputFolder
  private let system: FileSystem

  init(of plan: OutputPlan, from staging: Staging) throws(WritingError) {
    self.plan = plan
    self.staging = try staging.folder()
    stagedSite = try staging.openFolder("")
    output = plan.output
    system = plan.output.fileSystem
  }

  func run(with workers: Workers) async throws(WritingError) {
    try putRecord(Staging.journalName)
    try delete(plan.stale.present.filter(\.isObstructing))
    try deleteFolders(plan.stale.folders.filter { plan.manifest.owns($0[...]) || obstructs($0) })
    try moveFolders()
    let groups = plan.groups.filter { $0.newFolder == nil }
    _ = try await workers.map(groups.count) { index throws(WritingError) in
      try moveFiles(of: groups[index])
    }
    try delete(plan.stale.present.filter { !$0.isObstructing })
    try deleteFolders(plan.stale.folders)
    try putRecord(Staging.manifestName)
  }
}

extension Commit {
  private func putRecord(_ name: String) throws(WritingError) {
    try trying { () throws(FileError) in
      try system.rename(staging, name, output.control, OutputFolder.manifestName)
    }
  }

  /// Whether a folder lies in one where the site has a file.
  private func obstructs(_ folder: String) -> Bool {
    folder.utf8.indices.contains {
      folder.utf8[$0] == UInt8(ascii: "/") && plan.manifest.owns(folder[..<$0])
    }
  }

  private func moveFolders() throws(WritingError) {
    var last: String?
    for path in plan.groups.compactMap(\.newFolder) {
      if let last, last.utf8.elementsEqual(path.utf8) { continue }
      last = path
      try moveFolder(path)
    }
  }

  private func moveFolder(_ path: String) throws(WritingError) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let parent = try open(path[..<(slash ?? path.startIndex)])
    try trying { () throws(FileError) in
      // Two spellings of one folder are staged as one where the disk folds names.
      guard try system.status(stagedSite, path, .refuse) != nil else { return }
      let source = try system.openFolder(
        stagedSite, slash.map { String(path[..<$0]) } ?? ".", .refuse)
      try system.rename(source, name, parent, name)
    }
  }

  private func moveFiles(of group: PlannedGroup) throws(WritingError) {
    let changed = group.files.filter { plan.actions[$0] != .keep }
    guard !changed.isEmpty else { return }
    let target = try open(group.folder)
    try trying { () throws(FileError) in
      let source = try system.openFolder(
        stagedSite, group.folder.isEmpty ? "." : String(group.folder), .refuse)
      for index in changed {
        let name = String(plan.files[index].path.name)
        try system.rename(source, name, target, name)
      }
    }
  }

  private func delete(_ files: [StaleFiles.File]) throws(WritingError) {
    for file in files {
      guard case .open(let folder) = try output.open(file.path.folder) else { continue }
      if let twin = file.twin, try isSame(file.path, twin) {
        if twin.folder == file.path.folder {
          // The disk may have kept the old spelling, and the site may be copied to one that minds.
          try trying { () throws(FileError) in
            try system.rename(folder, String(file.path.name), folder, String(twin.name))
          }
        }
        continue
      }
      try trying { () throws(FileError) in
        try system.deleteIfPresent(String(file.path.name), in: folder)
      }
    }
  }

  private func isSame(_ one: SitePath, _ other: SitePath) throws(WritingError) -> Bool {
    guard case .open(let folder) = try output.open(one.folder),
      case .open(let otherFolder) = try output.open(other.folder)
    else { return false }
    return try trying { () throws(FileError) in
      let status = try system.status(folder, String(one.name), .refuse)
      let otherStatus = try system.status(otherFolder, String(other.name), .refuse)
      return status != nil && status?.identity == otherStatus?.identity
    }
  }

  /// Deletes those of the folders that are empty.
  private func deleteFolders(_ folders: [String]) throws(WritingError) {
    for path in folders {
      let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
      let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
      guard case .open(let parent) = try output.open(path[..<(slash ?? path.startIndex)]) else {
        continue
      }
      do throws(FileError) {
        try system.deleteFolder(parent, name)
      } catch {
        guard error.isMissing || error.isNotEmpty || error.isNotFolder else {
          throw .failed(error)
        }
      }
    }
  }

  /// Opens a folder that the plan found, through no link that came since.
  private func open(_ folder: Substring) throws(WritingError) -> OpenFolder {
    switch try output.open(folder) {
    case .open(let open): return open
    case .missing(let path):
      throw .failed(.missing(.openFolder, output.root.path(of: path)))
    case .obstructed(let path, let kind):
      let place = output.root.path(of: path)
      throw .refused([
        kind == .symbolicLink ? .symbolicLink(path: place) : .fileInTheWay(path: place)
      ])
    }
  }
}
