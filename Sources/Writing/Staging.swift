import Addresses
import Files

/// The folder in the output folder where changed files are written before they are put into place,
/// laid out as the site is. Its folders are made when something is written into them.
struct Staging: Sendable {
  let output: OutputFolder

  static let journalName = "journal"
  static let manifestName = "manifest"
  private static let siteName = "site"

  init(for output: OutputFolder) { self.output = output }

  private var system: FileSystem { output.fileSystem }

  /// The staging folder itself.
  func folder() throws(WritingError) -> OpenFolder {
    try open(OutputFolder.stagingName, in: output.control)
  }

  /// The folder that stands for a folder of the site, made with those above it.
  func openFolder(_ path: Substring) throws(WritingError) -> OpenFolder {
    var current = try open(Staging.siteName, in: folder())
    for name in path.split(separator: "/") { current = try open(String(name), in: current) }
    return current
  }

  /// Writes a changed file into the open folder that stands for its own.
  func create(
    _ path: SitePath, _ bytes: [UInt8], in folder: OpenFolder
  ) throws(WritingError) {
    do throws(FileError) {
      try system.create(folder, String(path.name), bytes)
    } catch {
      throw .failed(error.retold(at: output.root.path(of: path.description)))
    }
  }

  /// Writes both records: the one that holds while files are put into place, and the final one.
  func writeRecords(of plan: OutputPlan) throws(WritingError) {
    let journal = Manifest(
      .writing, entries: output.previous.map(plan.manifest.union) ?? plan.manifest.entries)
    let folder = try folder()
    try trying { () throws(FileError) in
      try system.create(folder, Staging.journalName, journal.bytes)
      try system.create(folder, Staging.manifestName, plan.manifest.bytes)
    }
  }

  /// Takes the folder away with all that is in it; the reason when that fails.
  func remove() -> FileError? {
    do throws(FileError) {
      try system.deleteTree(OutputFolder.stagingName, in: output.control)
      return nil
    } catch {
      return error
    }
  }

  /// Opens a folder that several workers may be about to make.
  private func open(_ name: String, in parent: OpenFolder) throws(WritingError) -> OpenFolder {
    try trying { () throws(FileError) in
      _ = try system.makeFolder(parent, name)
      return try system.openFolder(parent, name, .refuse)
    }
  }
}
