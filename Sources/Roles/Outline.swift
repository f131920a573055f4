package import Diagnostics
import Markdown
package import Notes

/// The sections of one note, in the order of the file, with their items classified.
package struct Outline: Sendable, Hashable {
  package var path: SourcePath
  package var sections: [Section]

  package init(of note: Note, vocabulary: Vocabulary) {
    path = note.path
    sections = []
    if note.frontMatter.describesRole {
      addRole(of: note)
      return
    }
    let classifier = EntryClassifier(vocabulary: vocabulary)
    for block in note.document.blocks {
      if case .heading(let level, let inlines) = block.content {
        open(level: level, title: inlines.plainText, line: block.lines.lowerBound)
      } else {
        if sections.isEmpty { openRoot(of: note) }
        sections[sections.count - 1].parts.append(classifier.part(of: block))
      }
    }
    if let last = sections.indices.last { sections[last].lastLine = note.lineCount }
  }
}

extension Outline {
  private mutating func open(level: Int, title: String, line: Int) {
    if let last = sections.indices.last { sections[last].lastLine = line - 1 }
    let words = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    sections.append(
      Section(
        title: words.isEmpty ? "\(path.stem), line \(line)" : words, level: level, line: line,
        lastLine: line, parent: parent(ofLevel: level)))
  }

  /// The nearest section above of a higher level: the last one, or one around it.
  private func parent(ofLevel level: Int) -> Int? {
    var candidate = sections.indices.last
    while let index = candidate, sections[index].level == 0 || sections[index].level >= level {
      candidate = sections[index].parent
    }
    return candidate
  }

  /// What stands before the first heading is a section of its own, named after the file.
  private mutating func openRoot(of note: Note) {
    sections.append(
      Section(
        title: note.frontMatter["title"]?.texts.first ?? Outline.title(ofFile: note.path),
        level: 0, line: 1, lastLine: note.lineCount, parent: nil))
  }

  /// A note that is one role stands in a section named after its folder.
  private mutating func addRole(of note: Note) {
    let folder = note.path.description.split(separator: "/").dropLast().last.map(String.init)
    let entry = RoleEntry(
      line: 1, lastLine: max(1, note.lineCount), blocks: Deferred(note.document.blocks),
      passages: PassageReader.passages(of: note.document.blocks), label: nil)
    sections.append(
      Section(
        title: folder.map(Outline.title(ofName:)) ?? "Roles", level: 0, line: 1,
        lastLine: max(1, note.lineCount), parent: nil,
        parts: [.list(start: nil, isTight: true, [.role(entry)])]))
  }

  private static func title(ofFile path: SourcePath) -> String { title(ofName: String(path.stem)) }

  /// `systems-sw-dev` as words: "Systems sw dev".
  private static func title(ofName name: String) -> String {
    let words = name.split { "-_ ".contains($0) }.joined(separator: " ")
    guard let first = words.first else { return name }
    return first.uppercased() + words.dropFirst()
  }
}
