/// What differs between two states of the notes: roles and skills that came, went or changed.
package struct SiteDifference: Sendable {
  /// A skill with the number of roles that name it.
  package struct Skill: Sendable, Hashable {
    package var name: String
    package var slug: String
    package var kind: String
    package var old: Int
    package var new: Int
  }

  /// In the order of the newer notes.
  package var came: [RoleSnapshot]
  /// In the order of the older notes.
  package var went: [RoleSnapshot]
  /// In the order of the newer notes.
  package var changed: [RoleChange]
  /// The skills that more or fewer roles name, by name.
  package var skills: [Skill]

  package init(from old: SiteSnapshot, to new: SiteSnapshot) {
    let partners = RoleMatching(old.roles, new.roles).partners
    went = old.roles.indices.filter { partners[$0] == nil }.map { old.roles[$0] }
    let known = partners.indices.compactMap { one in partners[one].map { (new: $0, old: one) } }
      .sorted { $0.new < $1.new }
    changed = known.compactMap { RoleChange(from: old.roles[$0.old], to: new.roles[$0.new]) }
    let kept = Set(known.map(\.new))
    came = new.roles.indices.filter { !kept.contains($0) }.map { new.roles[$0] }
    skills = SiteDifference.skills(from: old.roles, to: new.roles)
  }

  /// Whether nothing differs.
  package var isEmpty: Bool { came.isEmpty && went.isEmpty && changed.isEmpty && skills.isEmpty }

  private static func skills(from old: [RoleSnapshot], to new: [RoleSnapshot]) -> [Skill] {
    var skills: [String: Skill] = [:]
    func count(_ roles: [RoleSnapshot], _ number: WritableKeyPath<Skill, Int>) {
      for skill in roles.lazy.flatMap(\.skills) {
        skills[
          skill.slug,
          default: Skill(name: skill.name, slug: skill.slug, kind: skill.kind, old: 0, new: 0)
        ][keyPath: number] += 1
      }
    }
    count(new, \.new)
    count(old, \.old)
    return skills.values.filter { $0.old != $0.new }
      .sorted { ($0.name.lowercased(), $0.slug) < ($1.name.lowercased(), $1.slug) }
  }
}
