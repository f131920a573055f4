import Addresses
import Diagnostics
import Notes

extension ContentFolder {
  /// The folder as every later stage may see it: without private texts in the names of files, in
  /// `skills.yml`, in what the settings say for pages, and in what was found so far. The notes
  /// themselves lose them when they are read.
  func keepingBack(_ redaction: Redaction, settings: inout Settings) -> ContentFolder {
    var folder = self
    if settings.isPrivacyUnclear {
      folder.notes = []
      folder.staticFiles = []
    }
    guard redaction.hidesTexts else { return folder }
    folder.diagnostics = diagnostics.map { redaction.redacted($0) }
    folder.keepBackNames(by: redaction)
    if var skills {
      skills.bytes = Array(redaction.redacted(String(decoding: skills.bytes, as: UTF8.self)).utf8)
      folder.skills = skills
    }
    folder.diagnostics += settings.keepBack(redaction)
    folder.diagnostics += folder.published(by: redaction, settings)
    return folder
  }

  private mutating func keepBackNames(by redaction: Redaction) {
    var taken = Set(notes.map(\.path))
    for index in notes.indices where redaction.hides(notes[index].path.description) {
      let path = redaction.redacted(notes[index].path, besides: taken)
      taken.insert(path)
      notes[index].path = path
      diagnostics.append(.privateName(path))
    }
    notes.sort { $0.path < $1.path }
    staticFiles.removeAll { file in
      guard redaction.hides(file.path.description) else { return false }
      diagnostics.append(
        .privateName(
          SourcePath("static/\(redaction.redacted(file.path, besides: []))"), isLeftOut: true))
      return true
    }
  }

  /// The author's own files with something private in them: they are published as they are.
  private func published(by redaction: Redaction, _ settings: Settings) -> [Diagnostic] {
    func holds(_ bytes: [UInt8]) -> Bool {
      String(validating: bytes, as: UTF8.self).map(redaction.hides) ?? false
    }
    let extras = ExtraFile.allCases.compactMap { extra in
      settings.extras.names[extra].map { ($0.path.description, settings.extras[extra] ?? []) }
    }
    let copied = staticFiles.map { ("static/\($0.path)", $0.bytes) }
    let addresses = [
      ("base-url", settings.baseURL?.description), ("source-url", settings.sourceURL),
    ].map {
      ("the setting ‘\($0)’", Array(($1 ?? "").utf8))
    }
    return (extras + copied + addresses).filter { holds($0.1) }.map { .privatePublished($0.0) }
  }
}

extension Redaction {
  func redacted(_ diagnostic: Diagnostic) -> Diagnostic {
    var diagnostic = diagnostic
    diagnostic.summary = redacted(diagnostic.summary)
    diagnostic.help = diagnostic.help.map { redacted($0) }
    if let path = diagnostic.location?.path {
      diagnostic.location?.path = redacted(path, besides: [])
    }
    return diagnostic
  }

  /// A path with the mark in its parts, other than those of `taken`.
  fileprivate func redacted(_ path: SourcePath, besides taken: Set<SourcePath>) -> SourcePath {
    let marked = redacted(path.description)
    var result = SourcePath(marked)
    var number = 2
    while taken.contains(result) {
      let (name, ending) = marked.splitEnding
      result = SourcePath("\(name) \(number)\(ending)")
      number += 1
    }
    return result
  }
}

extension Settings {
  /// Takes private texts out of what pages show of the settings.
  fileprivate mutating func keepBack(_ redaction: Redaction) -> [Diagnostic] {
    var names: [String] = []
    func keepBack(_ text: String, _ name: String) -> String {
      let marked = redaction.redacted(text)
      if marked != text { names.append(name) }
      return marked
    }
    title = keepBack(title, "title")
    description = description.map { keepBack($0, "description") }
    author = author.map { keepBack($0, "author") }
    company = company.map { keepBack($0, "company") }
    companies = companies.mapValues { keepBack($0, "companies") }
    navigation = navigation.compactMap { entry in
      var entry = entry
      entry.label = entry.label.map { keepBack($0, "navigation") }
      guard case .outside(let url) = entry.target, redaction.hides(url.description) else {
        return entry
      }
      names.append("navigation")
      return nil
    }
    return names.map { .privateSetting($0) }
  }
}

extension String {
  fileprivate var splitEnding: (String, String) {
    guard let dot = lastIndex(of: ".") else { return (self, "") }
    return (String(self[..<dot]), String(self[dot...]))
  }
}

extension Diagnostic {
  fileprivate static func privateName(
    _ path: SourcePath, isLeftOut: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      .warning, "private-name", at: nil,
      isLeftOut
        ? "‘\(path)’ is not copied, as its name holds a private text"
        : "the name of ‘\(path)’ holds a private text, and is shown like this everywhere",
      help: "Rename the file or folder.")
  }

  fileprivate static func privatePublished(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning, "private-published", at: nil,
      "\(name) holds a private text and is published as it is",
      help: "Take the text out, unless it is meant to be there.")
  }

  fileprivate static func privateSetting(_ key: String) -> Diagnostic {
    Diagnostic(
      .note, "private-text", at: SourceLocation(path: SourcePath(Settings.fileName), line: 1),
      "a text was kept back in the setting ‘\(key)’")
  }
}
