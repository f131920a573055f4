import Addresses
import Files

/// Compares the files of a site with what stands in the output folder.
struct FolderInspection: Sendable {
  let files: [OutputFile]
  let output: OutputFolder

  /// What was found about a group of files.
  struct Findings: Sendable {
    var actions: [OutputPlan.Action] = []
    var entries: [Manifest.Entry] = []
    var problems: [OutputProblem] = []
    /// The outermost folder that is missing for the group.
    var newFolder: String?
  }

  func findings(for group: FileGroup) throws(WritingError) -> Findings {
    var findings = Findings()
    for file in files[group.files] {
      let hash = ContentHash(of: file.bytes)
      findings.entries.append(
        Manifest.Entry(path: file.path, size: file.bytes.count, hash: hash))
    }
    switch try output.open(group.folder) {
    case .open(let folder):
      for file in files[group.files] { try inspect(file, in: folder, &findings) }
    case .missing(let newFolder):
      findings.newFolder = newFolder
      findings.actions = Array(repeating: .create, count: group.files.count)
    case .obstructed(let path, let kind):
      let isOurs = kind == .file && output.owns(path[...])
      if isOurs {
        // An earlier build's file, and the site needs a folder of that name: it is stale.
        findings.newFolder = path
        findings.actions = Array(repeating: .create, count: group.files.count)
      } else {
        let place = output.root.path(of: path)
        findings.problems.append(
          kind == .symbolicLink ? .symbolicLink(path: place) : .fileInTheWay(path: place))
      }
    }
    return findings
  }

  private func inspect(
    _ file: OutputFile, in folder: OpenFolder, _ findings: inout Findings
  ) throws(WritingError) {
    let path = file.path.description
    let comparison = try trying { () throws(FileError) in
      try output.fileSystem.compare(folder, String(file.path.name), file.bytes)
    }
    switch comparison {
    case .missing:
      findings.actions.append(.create)
    case .same:
      findings.actions.append(.keep)
    case .different where try output.owns(file.path, in: folder):
      findings.actions.append(.replace)
    case .notAFile(.folder) where try output.ownsAll(in: path[...]):
      findings.actions.append(.create)
    case .notAFile(.folder):
      findings.problems.append(.folderInTheWay(path: output.root.path(of: path)))
    case .notAFile(.symbolicLink):
      findings.problems.append(.symbolicLink(path: output.root.path(of: path)))
    case .different, .notAFile:
      findings.problems.append(.strangersFile(path: output.root.path(of: path)))
    }
  }
}
