import Diagnostics
import Files

/// The steps that open an output folder, each of which may refuse it.
struct OutputFolderOpening {
  let path: String
  let fileSystem: FileSystem

  private static let controlName = ".rolebook"
  private static let lockName = "lock"
  /// Ten million files; no manifest of ours is larger.
  private static let manifestLimit = 1 << 30

  /// Whether there is a record of an earlier build.
  var mayHoldSite: Bool {
    let record = "\(path)/\(OutputFolderOpening.controlName)/\(OutputFolder.manifestName)"
    do throws(FileError) {
      return try fileSystem.status(nil, record, .follow) != nil
    } catch {
      return false
    }
  }

  func root() throws(WritingError) -> OpenFolder {
    try trying { () throws(FileError) in try fileSystem.openFolder(creating: path) }
  }

  /// Opens our own folder, made when the output folder is empty: a stranger's is left as it is.
  func control(in root: OpenFolder) throws(WritingError) -> OpenFolder {
    if let control = try openControl(in: root) { return control }
    let names = try trying { () throws(FileError) in try fileSystem.list(root) }
    // Listed after all: another build has made it since we looked.
    if !names.contains(where: { $0.name == OutputFolderOpening.controlName }) {
      // A list is of no one moment: it may hold files of a build that began meanwhile, and not yet
      // the folder that this build made before them.
      if names.contains(where: { !$0.isHidden }), let control = try openControl(in: root) {
        return control
      }
      try refuseStrangers(among: names)
      _ = try trying { () throws(FileError) in
        try fileSystem.makeFolder(root, OutputFolderOpening.controlName)
      }
    }
    return try trying { () throws(FileError) in
      try fileSystem.openFolder(root, OutputFolderOpening.controlName, .refuse)
    }
  }

  func lock(in control: OpenFolder) throws(WritingError) -> FileLock {
    let lock = try trying { () throws(FileError) in
      try fileSystem.lock(control, OutputFolderOpening.lockName)
    }
    guard let lock else { throw .refused([.busy(folder: path)]) }
    return lock
  }

  /// What earlier builds wrote; a folder with files and without a believable record is refused.
  func record(
    in root: OpenFolder, _ control: OpenFolder
  ) throws(WritingError) -> (Manifest?, [Diagnostic]) {
    let fault: ManifestFault?
    switch try manifest(in: control) {
    case .success(let manifest?): return (manifest, [])
    case .success(nil): fault = nil
    case .failure(let found): fault = found
    }
    let names = try trying { () throws(FileError) in try fileSystem.list(root) }
    guard let fault else {
      try refuseStrangers(among: names)
      return (nil, [])
    }
    let problem = OutputProblem.brokenRecord(
      record: control.path(of: OutputFolder.manifestName), fault)
    if names.contains(where: { !$0.isHidden }) { throw .refused([problem]) }
    var warning = problem.diagnostic
    warning.severity = .warning
    warning.help = "The folder is empty but for it, so it is written anew."
    return (nil, [warning])
  }

  /// Takes away what a killed build left.
  func clean(_ control: OpenFolder) throws(WritingError) {
    try trying { () throws(FileError) in
      try fileSystem.deleteTree(OutputFolder.stagingName, in: control)
    }
  }
}

extension OutputFolderOpening {
  /// `nil` when there is none.
  private func openControl(in root: OpenFolder) throws(WritingError) -> OpenFolder? {
    let name = OutputFolderOpening.controlName
    do throws(FileError) {
      return try fileSystem.openFolder(root, name, .refuse)
    } catch {
      if error.isMissing { return nil }
      if error.isNotFolder { throw .refused([try obstacle(name, in: root)]) }
      throw .failed(error)
    }
  }

  private func obstacle(_ name: String, in root: OpenFolder) throws(WritingError) -> OutputProblem {
    let kind = try trying { () throws(FileError) in
      try fileSystem.status(root, name, .refuse)?.kind
    }
    let path = root.path(of: name)
    return kind == .symbolicLink ? .symbolicLink(path: path) : .fileInTheWay(path: path)
  }

  private func manifest(
    in control: OpenFolder
  ) throws(WritingError) -> Result<Manifest?, ManifestFault> {
    let name = OutputFolder.manifestName
    let status = try trying { () throws(FileError) in try fileSystem.status(control, name, .refuse)
    }
    guard let status else { return .success(nil) }
    guard status.kind == .file, status.size <= OutputFolderOpening.manifestLimit else {
      return .failure(.notAFile)
    }
    let bytes = try trying { () throws(FileError) in
      try fileSystem.read(control, name, .refuse, OutputFolderOpening.manifestLimit)
    }
    do throws(ManifestFault) {
      return .success(try Manifest(parsing: bytes))
    } catch {
      return .failure(error)
    }
  }

  private func refuseStrangers(among names: [ListedName]) throws(WritingError) {
    guard let stranger = names.first(where: { !$0.isHidden }) else { return }
    throw .refused([.strangersFolder(folder: path, example: stranger.name)])
  }
}
