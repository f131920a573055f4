import Addresses
package import Diagnostics
import Markdown
import Roles

/// Where the links between the notes lead.
///
/// Only notes that a link names are looked into, so notes without such links cost nothing.
package struct NoteTargets: Sendable {
  private let notes: [SourcePath: LinkedNote]
  private let paths: [String]

  /// `roleFiles` are the notes that are one role each, with the role's index.
  init(
    of links: [InnerLink], sections: [SiteSection], roles: [SiteRole],
    roleFiles: [SourcePath: Int], paths: [SourcePath]
  ) {
    let linked = Set(links.compactMap { NoteAddress($0.destination, in: $0.location.path)?.file })
    self.paths = links.isEmpty ? [] : paths.map(\.description)
    guard !linked.isEmpty else {
      notes = [:]
      return
    }
    var headings: [SourcePath: HeadingList] = [:]
    for section in sections where linked.contains(section.file) {
      headings[section.file, default: HeadingList()].add(section)
    }
    for role in roles where linked.contains(role.file) {
      headings[role.file, default: HeadingList()].add(role.entry.blocks, on: role.path)
    }
    var notes: [SourcePath: LinkedNote] = [:]
    for (file, list) in headings {
      let role = roleFiles[file].map { NotePlace(page: roles[$0].path) }
      guard let start = role ?? list.start else { continue }
      notes[file] = LinkedNote(start: start, headings: list.headings)
    }
    self.notes = notes
  }

  /// Where a destination leads that a note has.
  package func target(of destination: String, in file: SourcePath) -> LinkTarget {
    guard let address = NoteAddress(destination, in: file) else { return .unusable }
    guard let path = address.file, let note = notes[path] else { return .noNote(meant: nil) }
    return note.place(of: address.anchor).map(LinkTarget.place)
      ?? .noHeading(note.start, meant: nil)
  }

  /// The same with what was probably meant, which takes a look at every name.
  func explainedTarget(of destination: String, in file: SourcePath) -> LinkTarget {
    let target = target(of: destination, in: file)
    guard let address = NoteAddress(destination, in: file) else { return target }
    switch target {
    case .noNote:
      return .noNote(meant: nearestPath(to: address.file?.description ?? address.path))
    case .noHeading(let start, _):
      let anchors = address.file.flatMap { notes[$0]?.anchors } ?? []
      return .noHeading(
        start, meant: Spellcheck.nearest(to: address.anchor.lowercased(), among: anchors))
    default: return target
    }
  }

  /// The note of that name in another folder, or the one whose name is nearest, in the same folder
  /// before any other.
  private func nearestPath(to path: String) -> String? {
    let (folder, name) = NoteTargets.parts(of: path)
    if let same = paths.first(where: { NoteTargets.parts(of: $0).name == name }) { return same }
    let neighbours = paths.filter { NoteTargets.parts(of: $0).folder == folder }
    for candidates in [neighbours, paths] {
      let names = candidates.map { String(NoteTargets.parts(of: $0).name) }
      if let near = Spellcheck.nearest(to: String(name), among: names),
        let index = names.firstIndex(of: near)
      {
        return candidates[index]
      }
    }
    return nil
  }

  private static func parts(of path: String) -> (folder: Substring, name: Substring) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path[...]) }
    return (path[..<slash], path[path.index(after: slash)...])
  }
}

/// The headings of one file, as they are met.
private struct HeadingList {
  var headings: [(line: Int, title: String, place: NotePlace)] = []
  /// The page of the file's first section.
  var start: NotePlace?

  mutating func add(_ section: SiteSection) {
    let page = section.path
    start = start ?? NotePlace(page: page)
    if section.level > 0 {
      headings.append((section.lines.lowerBound, section.title, NotePlace(page: page)))
    }
    for part in section.notes.parts {
      switch part {
      case .block(let block): add([block], on: page)
      case .list(_, _, let entries):
        for case .note(let item) in entries { add(item.blocks, on: page) }
      }
    }
  }

  /// The headings inside blocks.
  mutating func add(_ blocks: [Block], on page: SitePath) {
    for block in blocks {
      switch block.content {
      case .heading(_, let inlines):
        let title = inlines.plainText
        guard !title.allSatisfy(\.isWhitespace) else { continue }
        let line = block.lines.lowerBound
        headings.append((line, title, NotePlace(page: page, line: line)))
      case .quote(let inner), .footnote(_, let inner): add(inner, on: page)
      case .list(let list): for item in list.items { add(item.blocks, on: page) }
      default: break
      }
    }
  }
}
