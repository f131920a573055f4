import Addresses
import Prose
import Roles

/// Fills the pages for printing one after the other.
struct PrintPlanner {
  private let sections: [SiteSection]
  private let roles: [SiteRole]
  private var limit: PrintLimit
  private(set) var parts: [PrintPart] = []
  private(set) var starts: [Int?]
  /// Whether there is anything to print of each section.
  private var isShown: [Bool]
  /// The bytes and the roles on the last page.
  private var filled = 0
  private var roleCount = 0

  init(sections: [SiteSection], roles: [SiteRole], limit: PrintLimit) {
    self.sections = sections
    self.roles = roles
    self.limit = limit
    starts = Array(repeating: nil, count: sections.count)
    isShown = sections.map { $0.hasNotes || !$0.roles.isEmpty }
    // Sections stand behind those that enclose them.
    for index in sections.indices.reversed() where isShown[index] {
      if let parent = sections[index].parent { isShown[parent] = true }
    }
  }

  mutating func plan() {
    let tops = sections.indices.filter { sections[$0].parent == nil && isShown[$0] }
    let size = sections.indices.reduce(0) { $0 + notesSize($1) } + roles.reduce(0) { $0 + $1.size }
    if roles.count <= limit.roles, size <= limit.bytes {
      limit = .none
      parts = [PrintPart(path: .printing)]
      for top in tops { add(top, depth: 0) }
    } else {
      for top in tops { addParts(of: top) }
    }
  }

  private mutating func addParts(of top: Int) {
    let first = parts.count
    beginPart(of: top, number: 1)
    add(top, depth: 0)
    for index in first..<parts.count { parts[index].count = parts.count - first }
  }

  private mutating func beginPart(of top: Int, number: Int) {
    let path = SitePath(folder: "print", sections[top].slug, page: number)
    parts.append(PrintPart(path: path, section: top, number: number))
    (filled, roleCount) = (0, 0)
  }

  /// Adds a section and those below it.
  private mutating func add(_ index: Int, depth: Int) {
    guard isShown[index] else { return }
    let section = sections[index]
    // A heading does not stay behind alone.
    let first = section.roles.first.map { roles[$0].size } ?? 0
    if !hasRoom(for: notesSize(index) + first) { continuePart() }
    starts[index] = parts.count - 1
    put(PrintPart.Piece(section: index, depth: depth, isStart: true, roles: 0..<0))
    filled += notesSize(index)
    for position in section.roles.indices {
      let size = roles[section.roles[position]].size
      if !hasRoom(for: size) {
        continuePart()
        put(
          PrintPart.Piece(
            section: index, depth: depth, isStart: false, roles: position..<position))
      }
      extendPiece(to: position + 1)
      filled += size
      roleCount += 1
    }
    for child in section.children { add(child, depth: depth + 1) }
  }

  private func hasRoom(for size: Int) -> Bool {
    guard let part = parts.last, !part.pieces.isEmpty else { return true }
    return roleCount < limit.roles && size <= limit.bytes - filled
  }

  private mutating func continuePart() {
    guard let last = parts.last, let top = last.section else { return }
    beginPart(of: top, number: last.number + 1)
  }

  private mutating func put(_ piece: PrintPart.Piece) {
    parts[parts.count - 1].pieces.append(piece)
  }

  private mutating func extendPiece(to end: Int) {
    let (part, piece) = (parts.count - 1, parts[parts.count - 1].pieces.count - 1)
    let start = parts[part].pieces[piece].roles.lowerBound
    parts[part].pieces[piece].roles = start..<end
  }
}

extension PrintPlanner {
  /// About how long a section's own notes are: its lines without those of its roles, at the usual
  /// length of a line.
  private func notesSize(_ index: Int) -> Int {
    let section = sections[index]
    guard section.hasNotes else { return 0 }
    let ofRoles = section.roles.reduce(0) { $0 + roles[$1].lineCount }
    return max(0, section.lines.count - ofRoles) * 80
  }
}

extension SiteRole {
  fileprivate var size: Int { entry.passages.reduce(0) { $0 + $1.text.utf8.count } }
  fileprivate var lineCount: Int { entry.lastLine - entry.line + 1 }
}
