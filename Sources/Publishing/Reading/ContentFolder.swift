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

  /// The longest note that is read, in bytes. cmark-gfm ends the program where a text of its own
  /// passes 1 GiB, and a note of NUL characters becomes three times as long.
  package static let longestNote = 256_000_000

  /// Reads the folder at `path`.
  ///
  /// - Throws: where the folder itself can't be listed. A file inside that can't be read is a
  ///   diagnostic, and one of the ``obstacles``.
  package init(
    reading path: String, on fileSystem: FileSystem, memory: MemoryCheck = MemoryCheck()
  ) throws(FileError) {
    let listing = try fileSystem.listing(of: path, hidden: false)
    notes = []
    staticFiles = []
    diagnostics = listing.failures.map(\.diagnostic)
    if let shortage = memory.shortage(for: MemoryNeed(of: listing.entries)) {
      diagnostics.append(shortage)
      return
    }
    for entry in listing.entries {
      guard entry.isReadable else {
        if entry.kind == .symbolicLink { diagnostics.append(.skippedLink(entry)) }
        if entry.kind == .misnamed { diagnostics.append(.unreadableName(entry)) }
        continue
      }
      guard let role = FileRole(path: entry.path) else { continue }
      let limit = role.isCopied ? Int.max : ContentFolder.longestNote
      guard entry.size <= limit else {
        diagnostics.append(.tooLong(entry))
        continue
      }
      do throws(FileError) {
        let bytes = try fileSystem.contents(of: "\(path)/\(entry.path)", limit: limit)
        add(bytes, as: role, at: entry.path)
      } catch  where error.isMissing && role.isOneOfMany {
        continue  // it was deleted while we looked
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    guard let settings else { return }
    authorSettings = Settings(reading: settings, diagnostics: &diagnostics)
    readExtraFiles(of: path, listed: listing.entries, on: fileSystem)
  }

  /// What was found so far that keeps a site from being written, in order and without private texts.
  package var obstacles: [Diagnostic] {
    diagnostics.filter(\.keepsFromPublishing).map { authorSettings.redaction.redacted($0) }.sorted()
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
  fileprivate enum FileRole {
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

    /// Whether the rest means the same without it; the settings may say what is private.
    var isOneOfMany: Bool {
      switch self {
      case .note, .copied: true
      case .settings, .skills: false
      }
    }

    var isCopied: Bool { if case .copied = self { true } else { false } }
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

extension MemoryNeed {
  /// Of the files that would be read.
  fileprivate init(of entries: [FileEntry]) {
    var (notes, copied) = (0, 0)
    for entry in entries where entry.isReadable {
      switch ContentFolder.FileRole(path: entry.path) {
      case .note where entry.size <= ContentFolder.longestNote: notes += entry.size
      case .copied: copied += entry.size
      case .note, .settings, .skills, nil: break
      }
    }
    self.init(ofNotes: notes, copied: copied)
  }
}

extension Diagnostic {
  fileprivate static func unreadableName(_ entry: FileEntry) -> Diagnostic {
    Diagnostic(
      .warning, "content-name", at: SourceLocation(path: SourcePath(entry.path), line: 1),
      "the name is not UTF-8, and what it names is not read",
      help: "Rename it; names of other encodings are shown with \u{FFFD} here.")
  }

  fileprivate static func tooLong(_ entry: FileEntry) -> Diagnostic {
    Diagnostic(
      .error, "file-too-long", at: SourceLocation(path: SourcePath(entry.path), line: 1),
      "the file has \(entry.size / 1_000_000) MB and is not read; what is read has at most "
        + "\(ContentFolder.longestNote / 1_000_000) MB",
      help: "Part it into several files.")
  }

  fileprivate static func skippedLink(_ entry: FileEntry) -> Diagnostic {
    Diagnostic(
      .warning, "content-link", at: SourceLocation(path: SourcePath(entry.path), line: 1),
      entry.target == nil
        ? "the symbolic link leads nowhere" : "the symbolic link to a folder is not followed",
      help: "Put the notes themselves into the content folder.")
  }
}
