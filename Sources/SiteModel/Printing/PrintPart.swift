package import Addresses

/// One page for printing: sections one after the other, with their notes and roles.
package struct PrintPart: Sendable, Hashable {
  /// A section, or what a part before this one left of it.
  package struct Piece: Sendable, Hashable {
    package var section: Int
    /// How many of the enclosing sections belong to the same page or to a part before it.
    package var depth: Int
    /// Whether the section begins here, with its notes.
    package var isStart: Bool
    /// Which of the section's own roles stand here.
    package var roles: Range<Int>
  }

  package var path: SitePath
  /// The top section that the page belongs to; `nil` for the page with everything.
  package var section: Int?
  /// Which of ``count`` pages of the same top section this is, counted from 1.
  package var number = 1
  package var count = 1
  package var pieces: [Piece] = []

  package var roleCount: Int { pieces.reduce(0) { $0 + $1.roles.count } }
}
