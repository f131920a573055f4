/// A page, or a group of files, that settings name: in the navigation, and to switch it off.
package enum SitePage: String, Sendable, Hashable, CaseIterable {
  case home, roles, skills, sections, map
  case mySkills = "my-skills"
  case compare, search, links, report, print
  /// The list of new and changed roles, with the feed and all dates.
  case changes
  case locations, companies, departments, teams, levels, employment
  case accessibility
  case data

  /// Whether a site can be without it.
  package var isOptional: Bool { SitePage.optional.contains(self) }

  /// What can be switched off.
  package static let optional: [SitePage] = [
    .search, .map, .mySkills, .compare, .links, .report, .print, .changes, .accessibility, .data,
  ]
}
