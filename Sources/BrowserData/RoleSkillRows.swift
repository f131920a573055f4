import Exports
import SiteModel
import Skills

/// The skills of every role as rows of numbers: the skill's position in the catalogue times four,
/// plus the rank of the strength (0 waived, 1 mentioned, 2 preferred, 3 required); strongest first,
/// then in the order of the text.
enum RoleSkillRows {
  static func rows(of site: Site) -> [JSON] {
    site.roles.map { role in
      .array(
        role.skills.compactMap { named in
          site.skills.position(of: named.skill).map { .int($0 * 4 + named.strength.rank) }
        })
    }
  }
}
