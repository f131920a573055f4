package import Diagnostics
package import Files
package import Notes

/// What lies in a content folder: the notes, the two optional files, and what is copied as it is.
package struct ContentFolder: Sendable {
  /// The notes, by path.
  package var notes: [SourceFile]
  /// `rolebook.yml`, where it is there.
  package var settings: SourceFile?
  /// What it says, with the extra files that it names.
  package var authorSettings = Settings()
  /// `skills.yml`, where it is there.
  package var skills: SourceFile?
  /// The files below `static/`, with their paths inside it.
  package var staticFiles: [SourceFile]
  package var diagnostics: [Diagnostic]

  /// Reads the folder at `path`.
  ///
  /// - Throws: where the folder itself can't be listed. A file inside that can't be read is a
  ///   diagnostic.
  package init(reading path: String, on fileSystem: FileSystem) throws(FileError) {
    let listing = try fileSystem.listing(of: path, hidden: false)
    notes = []
    staticFiles = []
    diagnostics = listing.failures.map(\.diagnostic)
    for entry in listing.entries {
      guard entry.isReadable else {
        if entry.kind == .symbolicLink { diagnostics.append(.skippedLink(entry)) }
        if entry.kind == .misnamed { diagnostics.append(.unreadableName(entry)) }
        continue
      }
      guard let role = FileRole(path: entry.path) else { continue }
      do throws(FileError) {
        let bytes = try fileSystem.contents(of: "\(path)/\(entry.path)")
        add(bytes, as: role, at: entry.path)
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    guard let settings else { return }
    authorSettings = Settings(reading: settings, diagnostics: &diagnostics)
    readExtraFiles(of: path, listed: listing.entries, on: fileSystem)
  }

  /// Whether a file at `path` in the folder is any part of the site, or may be.
  package static func reads(_ path: String) -> Bool {
    FileRole(path: path) != nil || ExtraFile.mayBe(path)
  }

  /// Whether what is read from the notes depends on a file at `path`: not where it is only copied.
  package static func understands(_ path: String) -> Bool {
    reads(path) && !path.hasPrefix(staticFolder)
      && !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  /// The folder whose files are copied as they are.
  static let staticFolder = "static/"
}

extension ContentFolder {
  /// What a file of the folder is for.
  private enum FileRole {
    case note
    case settings
    case skills
    case copied(String)

    init?(path: String) {
      if path == Settings.fileName {
        self = .settings
      } else if path == "skills.yml" {
        self = .skills
      } else if path.hasPrefix(ContentFolder.staticFolder) {
        self = .copied(String(path.dropFirst(ContentFolder.staticFolder.count)))
      } else if path.lowercased().hasSuffix(".md") || path.lowercased().hasSuffix(".markdown") {
        self = .note
      } else {
        return nil
      }
    }
  }

  private mutating func add(_ bytes: [UInt8], as role: FileRole, at path: String) {
    switch role {
    case .note: notes.append(SourceFile(path: SourcePath(path), bytes: bytes))
    case .settings: settings = SourceFile(path: SourcePath(path), bytes: bytes)
    case .skills: skills = SourceFile(path: SourcePath(path), bytes: bytes)
    case .copied(let inner):
      staticFiles.append(SourceFile(path: SourcePath(inner), bytes: bytes))
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadableName(_ entry: FileEntry) -> Diagnostic {
    Diagnostic(
      .warning, "content-name", at: SourceLocation(path: SourcePath(entry.path), line: 1),
      "the name is not UTF-8, and what it names is not read",
      help: "Rename it; names of other encodings are shown with \u{FFFD} here.")
  }

  fileprivate static func skippedLink(_ entry: FileEntry) -> Diagnostic {
    Diagnostic(
      .warning, "content-link", at: SourceLocation(path: SourcePath(entry.path), line: 1),
      entry.target == nil
        ? "the symbolic link leads nowhere" : "the symbolic link to a folder is not followed",
      help: "Put the notes themselves into the content folder.")
  }
}
