package import Addresses

/// A field by whose values roles are gathered on pages: one index, and a page for each value.
package enum Facet: String, Sendable, Hashable, CaseIterable {
  case location
  case company
  case department
  case team
  case level
  case employment

  /// The folder of its pages.
  package var folder: StaticString {
    switch self {
    case .location: "locations"
    case .company: "companies"
    case .department: "departments"
    case .team: "teams"
    case .level: "levels"
    case .employment: "employment"
    }
  }

  /// What a reader calls one value: "Place".
  package var singular: String {
    switch self {
    case .location: "Place"
    case .company: "Company"
    case .department: "Department"
    case .team: "Team"
    case .level: "Level"
    case .employment: "Employment"
    }
  }

  /// What a reader calls all values: "Places".
  package var plural: String {
    switch self {
    case .location: "Places"
    case .company: "Companies"
    case .department: "Departments"
    case .team: "Teams"
    case .level: "Levels"
    case .employment: "Employment"
    }
  }

  /// The index of all values.
  package var indexPath: SitePath { SitePath(folder: folder, .index) }
}

extension Slug {
  /// The name of a folder's own page, which nothing else may take.
  package static let index = Slug("index")
}
