package import ContentHashing
import Markdown
package import Prose

/// What stands in a section beside its roles: prose, and the items of lists that are no roles.
///
/// A class, as sections are passed on with every page.
package final class SectionNotes: Sendable {
  /// Whether there is nothing to show.
  package let isEmpty: Bool
  /// How many items of lists there are.
  package let itemCount: Int
  /// The plain text.
  package let passages: [Passage]
  /// Of all parts, with their lines.
  package let hash: ContentHash
  private let content: Deferred<[Section.Part]>

  /// The parts of the section without roles and placeholders, which have pages and counts of their own.
  package var parts: [Section.Part] { content.value }

  init(of section: Section) {
    let parts = section.parts.map(\.withoutRoles)
    var hasher = ContentHasher()
    hasher.combine(parts)
    hash = hasher.hash
    isEmpty = parts.allSatisfy(\.isEmpty)
    itemCount = parts.reduce(0) { $0 + $1.notes.count }
    passages = parts.flatMap(\.passages)
    content = Deferred(parts)
  }

  /// Those of a note that was read before.
  init(
    isEmpty: Bool, itemCount: Int, passages: [Passage], hash: ContentHash,
    parts: @escaping @Sendable () -> [Section.Part]
  ) {
    self.isEmpty = isEmpty
    self.itemCount = itemCount
    self.passages = passages
    self.hash = hash
    content = Deferred(later: parts)
  }
}

extension Section.Part {
  fileprivate var withoutRoles: Section.Part {
    guard case .list(let start, let isTight, let entries) = self else { return self }
    return .list(
      start: start, isTight: isTight,
      entries.filter { if case .note = $0 { true } else { false } })
  }

  /// The items of a list that are neither roles nor placeholders.
  fileprivate var notes: [ListItem] {
    guard case .list(_, _, let entries) = self else { return [] }
    return entries.compactMap { if case .note(let item) = $0 { item } else { nil } }
  }

  fileprivate var isEmpty: Bool {
    switch self {
    case .block: false
    case .list: notes.isEmpty
    }
  }

  fileprivate var passages: [Passage] {
    switch self {
    case .block(let block): PassageReader.passages(of: [block])
    case .list: notes.flatMap { PassageReader.passages(ofItem: $0.blocks) }
    }
  }
}
