import Addresses
import ContentHashing
import Files

/// Makes the files of a site, compares each with what stands in the output folder, and sets aside
/// those that differ: each page is in memory for no longer than that takes, and what is known to
/// come out as it stands is not made at all.
struct FolderInspection: Sendable {
  let files: [OutputFile]
  let output: OutputFolder
  /// What is known of the folder without reading it.
  let known: KnownFiles?
  /// Where files that differ are set aside; nowhere when `nil`.
  let staging: Staging?

  /// What was found about a group of files.
  struct Findings: Sendable {
    var actions: [FileAction] = []
    var entries: [Manifest.Entry] = []
    /// What the files are made from, where that is known.
    var ingredients: [ContentHash?] = []
    var problems: [OutputProblem] = []
    /// The outermost folder that is missing for the group.
    var newFolder: String?
  }

  func findings(for group: FileGroup) throws(WritingError) -> Findings {
    var findings = Findings()
    let place = try place(of: group, &findings)
    guard findings.problems.isEmpty else { return findings }
    var stagingFolder: OpenFolder?
    for file in files[group.files] {
      guard let bytes = try inspect(file, in: place, &findings) else { continue }
      guard let staging, findings.problems.isEmpty, findings.actions.last != .keep else { continue }
      if stagingFolder == nil { stagingFolder = try staging.openFolder(group.folder) }
      if let stagingFolder { try staging.create(file.path, bytes, in: stagingFolder) }
    }
    return findings
  }

  /// The folder of a group; `nil` where it is still to be made, or can't be.
  private func place(
    of group: FileGroup, _ findings: inout Findings
  ) throws(WritingError) -> OpenFolder? {
    switch try output.open(group.folder) {
    case .open(let folder): return folder
    case .missing(let newFolder): findings.newFolder = newFolder
    // An earlier build's file, and the site needs a folder of that name: it is stale.
    case .obstructed(let path, .file) where output.owns(path[...]): findings.newFolder = path
    case .obstructed(let path, let kind):
      let place = output.root.path(of: path)
      findings.problems = [
        kind == .symbolicLink ? .symbolicLink(path: place) : .fileInTheWay(path: place)
      ]
    }
    return nil
  }

  /// Makes a file and finds out what is to happen to it; `nil` where it need not even be made.
  private func inspect(
    _ file: OutputFile, in place: OpenFolder?, _ findings: inout Findings
  ) throws(WritingError) -> [UInt8]? {
    let draft = file.draft
    let known = known?[file.path]
    findings.ingredients.append(draft.ingredients)
    if let known, let ingredients = known.ingredients, ingredients == draft.ingredients {
      findings.entries.append(known.entry)
      findings.actions.append(.keep)
      return nil
    }
    let bytes = draft.bytes
    let entry = Manifest.Entry(path: file.path, size: bytes.count, hash: ContentHash(of: bytes))
    findings.entries.append(entry)
    if known?.entry == entry {
      findings.actions.append(.keep)
    } else if let place {
      try compare(file, bytes, in: place, &findings)
    } else {
      findings.actions.append(.create)
    }
    return bytes
  }

  private func compare(
    _ file: OutputFile, _ bytes: [UInt8], in folder: OpenFolder, _ findings: inout Findings
  ) throws(WritingError) {
    let path = file.path.description
    let comparison = try trying { () throws(FileError) in
      try output.fileSystem.compare(folder, String(file.path.name), bytes)
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
