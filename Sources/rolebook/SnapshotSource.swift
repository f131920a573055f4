import Diagnostics
import Differences
import Files
import History
import Publishing

/// Reads the two states that `rolebook diff` compares.
struct SnapshotSource {
  /// The folder of notes that revisions are of.
  let content: String
  let jobs: Int

  /// Why a state can't be read.
  struct Fault: Error {
    var name: String
    var reason: Reason

    enum Reason {
      /// There is neither a file nor a revision of that name.
      case unknown
      /// The file is no `roles.json` of ours.
      case noExport
      case history(HistoryFault)
    }
  }

  /// The state that an argument names.
  ///
  /// - Throws: a ``Fault``, a ``FileError`` where there is no folder to read, or a ``BuildError`` where
  ///   a file in it can't be read.
  func snapshot(of name: String) async throws -> SiteSnapshot {
    let revisionMark = "git:"
    if name.hasPrefix(revisionMark) {
      return try await revision(String(name.dropFirst(revisionMark.count)), named: name)
    }
    let disk = FileSystem.disk
    switch try disk.status(nil, name, .follow)?.kind {
    case .folder?:
      let export = "\(name)/data/roles.json"
      if try disk.status(nil, export, .follow)?.kind == .file,
        try disk.status(nil, "\(name)/index.html", .follow) != nil
      {
        return try self.export(at: export)
      }
      return try await notes(in: name, on: disk)
    case nil: return try await revision(name, named: name)
    default: return try export(at: name)
    }
  }

  private func notes(in folder: String, on fileSystem: FileSystem) async throws -> SiteSnapshot {
    let pipeline = Pipeline(
      content: folder, fileSystem: fileSystem, jobs: jobs, memory: Machine.memoryCheck)
    return SiteSnapshot(of: try await pipeline.run().whole.site)
  }

  private func export(at path: String) throws -> SiteSnapshot {
    guard let snapshot = SiteSnapshot(exported: try FileSystem.disk.contents(of: path)) else {
      throw Fault(name: path, reason: .noExport)
    }
    return snapshot
  }

  private func revision(_ revision: String, named name: String) async throws -> SiteSnapshot {
    let tree = MemoryTree()
    tree.putFolder("notes")
    do throws(HistoryFault) {
      let read = try RevisionFiles(at: revision, in: content, where: ContentFolder.understands)
      for (path, bytes) in read.files { tree.put("notes/\(path)", bytes) }
    } catch {
      throw Fault(name: name, reason: error == .noRevision ? .unknown : .history(error))
    }
    return try await notes(in: "notes", on: .inMemory(tree))
  }
}

extension SnapshotSource.Fault {
  var diagnostic: Diagnostic {
    switch reason {
    case .unknown:
      Diagnostic(
        .error, "diff-source", at: nil,
        "‘\(name)’ is no folder, no file and no revision of the repository around the notes",
        help:
          "Name a folder of notes, an output folder, a roles.json, or a git revision; --content "
          + "says whose.")
    case .noExport:
      Diagnostic(
        .error, "diff-source", at: nil, "‘\(name)’ is no roles.json of Rolebook's",
        help: "Name the data/roles.json of a site, or its folder.")
    case .history(.noGit):
      Diagnostic(
        .error, "diff-source", at: nil, "there is no program ‘git’ to read ‘\(name)’ with",
        help: "Install git, or name folders.")
    case .history:
      Diagnostic(
        .error, "diff-source", at: nil, "git does not read ‘\(name)’",
        help: "`git log` in the folder of notes says why.")
    }
  }
}
