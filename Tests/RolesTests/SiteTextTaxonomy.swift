import Skills
import TestSupport

/// Names of the built-in skills.
enum SiteTextTaxonomy {
  static func name(_ id: SkillID) -> String { SiteText.matcher.taxonomy[id].name }
}
