package import Files
import Processes

/// The git repository around a folder of notes, as its files tell it.
///
/// Nothing but files is read here, so that a build of the very same starts no program; what the
/// history says is for ``NoteHistory``.
package struct Repository: Sendable {
  /// The folder of notes.
  let folder: String
  private let state: RepositoryState
  private let identity: FileIdentity
  private let program: String?

  /// `nil` where no repository is around the folder, or nothing is committed in it yet.
  package init?(around folder: String, on fileSystem: FileSystem) {
    do throws(FileError) {
      guard let identity = try fileSystem.status(nil, folder, .follow)?.identity,
        let git = try Repository.gitFolder(above: folder, from: identity, on: fileSystem),
        let state = RepositoryState(
          gitFolder: git, commonFolder: Repository.commonFolder(of: git, on: fileSystem),
          on: fileSystem)
      else { return nil }
      self.folder = folder
      self.state = state
      self.identity = identity
      program = Programs.path(of: Git.name)
    } catch {
      return nil
    }
  }

  /// The commit that is checked out.
  var revision: String { state.revision }

  /// The commits whose parents a shallow clone lacks.
  var boundaries: Set<String> { state.boundaries }

  /// Everything that dates depend on besides the notes: dates of one key are the same.
  package var key: String {
    "\(state.fingerprint) \(identity.device) \(identity.number) \(program ?? "-")"
  }

  /// What tells one state of the history from another in any copy of the folder.
  package var fingerprint: String { "\(state.fingerprint) \(program ?? "-")" }
}

extension Repository {
  /// The repository's own folder: `.git`, or where the file of that name leads, as in work trees
  /// and submodules.
  private static func gitFolder(
    above folder: String, from start: FileIdentity, on fileSystem: FileSystem
  ) throws(FileError) -> String? {
    var (path, identity) = (folder, start)
    // Deeper than any folder is; the root is its own parent.
    for _ in 0..<256 {
      if let found = try fileSystem.status(nil, "\(path)/.git", .follow) {
        return found.kind == .folder
          ? "\(path)/.git" : try link(in: "\(path)/.git", from: path, on: fileSystem)
      }
      let parent = "\(path)/.."
      guard let above = try fileSystem.status(nil, parent, .follow)?.identity, above != identity
      else { return nil }
      (path, identity) = (parent, above)
    }
    return nil
  }

  private static func link(
    in file: String, from folder: String, on fileSystem: FileSystem
  ) throws(FileError) -> String? {
    let bytes = try fileSystem.contents(of: file, limit: 1 << 16)
    let text = String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }
    guard text.hasPrefix("gitdir: ") else { return nil }
    return place(text.dropFirst("gitdir: ".count), from: folder)
  }

  /// What all work trees of a repository share.
  private static func commonFolder(of git: String, on fileSystem: FileSystem) -> String {
    do throws(FileError) {
      let bytes = try fileSystem.contents(of: "\(git)/commondir", limit: 1 << 16)
      return place(String(decoding: bytes, as: UTF8.self).prefix { !$0.isNewline }, from: git)
    } catch {
      return git
    }
  }

  private static func place(_ path: Substring, from folder: String) -> String {
    path.hasPrefix("/") ? String(path) : "\(folder)/\(path)"
  }
}
