import Exports

/// A skill that a role asks for, as the data of a site tells it.
package struct SkillSnapshot: Sendable, Hashable {
  package var name: String
  package var slug: String
  package var kind: String
  package var strength: String

  init?(_ data: JSON) {
    guard let name = data["name"]?.text, let slug = data["slug"]?.text,
      let kind = data["kind"]?.text, let strength = data["strength"]?.text
    else { return nil }
    self.name = name
    self.slug = slug
    self.kind = kind
    self.strength = strength
  }
}
