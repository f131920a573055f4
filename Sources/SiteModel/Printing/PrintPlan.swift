package import Addresses

/// How the notes are cut into pages for printing: one page with everything while that stays short,
/// else one page or more for each top section, so that no page grows with the notes.
package struct PrintPlan: Sendable, Hashable {
  /// The pages, in the order of the notes.
  package private(set) var parts: [PrintPart] = []
  /// The part in which each section begins; `nil` for one with nothing to print.
  private var starts: [Int?]

  package init(sections: [SiteSection], roles: [SiteRole], limit: PrintLimit = .standard) {
    var planner = PrintPlanner(sections: sections, roles: roles, limit: limit)
    planner.plan()
    (parts, starts) = (planner.parts, planner.starts)
  }

  /// Whether one page holds everything.
  package var isWhole: Bool { parts.allSatisfy { $0.section == nil } }

  /// The page on which a section begins; `nil` where there is nothing to print of it.
  package func part(of section: Int) -> PrintPart? { index(of: section).map { parts[$0] } }

  /// The same as an index of ``parts``.
  package func index(of section: Int) -> Int? { starts[section] }
}

extension SitePath {
  /// The page with everything, or the list of the pages that hold it.
  package static let printing = SitePath(literal: "print.html")
}
