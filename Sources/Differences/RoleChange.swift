/// What changed about a role.
package struct RoleChange: Sendable, Hashable {
  /// A fact that is another, came or went.
  package struct Field: Sendable, Hashable {
    package var name: String
    package var old: String?
    package var new: String?
  }

  /// A skill that is asked for in another way, came or went.
  package struct Skill: Sendable, Hashable {
    package var name: String
    package var slug: String
    /// How firmly it is asked for; `nil` for not at all.
    package var old: String?
    package var new: String?
  }

  package var old: RoleSnapshot
  package var new: RoleSnapshot
  package var fields: [Field]
  package var skills: [Skill]
  /// Whether its words are others; `false` where one state has no text.
  package var hasOtherText: Bool

  /// `nil` where nothing changed.
  init?(from old: RoleSnapshot, to new: RoleSnapshot) {
    self.old = old
    self.new = new
    fields = zip(old.fields, new.fields).filter { $0.value != $1.value }
      .map { Field(name: $0.name, old: $0.value, new: $1.value) }
    let before = Dictionary(old.skills.map { ($0.slug, $0) }) { first, _ in first }
    let after = Dictionary(new.skills.map { ($0.slug, $0) }) { first, _ in first }
    skills = Set(before.keys).union(after.keys).compactMap { slug in
      let (one, other) = (before[slug], after[slug])
      guard one?.strength != other?.strength, let name = (other ?? one)?.name else { return nil }
      return Skill(name: name, slug: slug, old: one?.strength, new: other?.strength)
    }.sorted { ($0.name.lowercased(), $0.slug) < ($1.name.lowercased(), $1.slug) }
    hasOtherText = old.words != nil && new.words != nil && old.words != new.words
    if fields.isEmpty, skills.isEmpty, !hasOtherText { return nil }
  }
}
