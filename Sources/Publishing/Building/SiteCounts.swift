package import SiteModel

/// What was read, in numbers.
package struct SiteCounts: Sendable, Hashable {
  package var roles: Int
  package var placeholders: Int
  package var skills: Int
  package var notes: Int

  package init(roles: Int, placeholders: Int, skills: Int, notes: Int) {
    self.roles = roles
    self.placeholders = placeholders
    self.skills = skills
    self.notes = notes
  }

  package init(of site: Site) {
    self.init(
      roles: site.roles.count, placeholders: site.placeholderCount,
      skills: site.skills.uses.count, notes: site.notes.count)
  }
}
