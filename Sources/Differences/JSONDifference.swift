package import Exports

/// A difference for scripts.
package struct JSONDifference {
  private let difference: SiteDifference

  package init(_ difference: SiteDifference) { self.difference = difference }

  package var json: JSON {
    .object([
      .init("version", .int(1)),
      .init(
        "roles",
        .object([
          .init("added", .array(difference.came.map(role))),
          .init("removed", .array(difference.went.map(role))),
          .init("changed", .array(difference.changed.map(change))),
        ])),
      .init("skills", .array(difference.skills.map(skill))),
    ])
  }

  private func role(_ role: RoleSnapshot) -> JSON {
    .object([
      .init("id", .string(role.id)), .init("title", .string(role.title)),
      .init("source", .string(role.place)),
      .init(
        "skills",
        .array(
          role.skills.map {
            .object([
              .init("name", .string($0.name)), .init("slug", .string($0.slug)),
              .init("strength", .string($0.strength)),
            ])
          })),
    ])
  }

  private func change(_ change: RoleChange) -> JSON {
    .object([
      .init("id", .string(change.new.id)), .init("oldID", .string(change.old.id)),
      .init("title", .string(change.new.title)), .init("source", .string(change.new.place)),
      .init(
        "fields",
        .array(
          change.fields.map {
            .object([
              .init("name", .string($0.name)), .init("old", JSON($0.old)),
              .init("new", JSON($0.new)),
            ])
          })),
      .init(
        "skills",
        .array(
          change.skills.map {
            .object([
              .init("name", .string($0.name)), .init("slug", .string($0.slug)),
              .init("old", JSON($0.old)), .init("new", JSON($0.new)),
            ])
          })),
      .init("textChanged", .bool(change.hasOtherText)),
    ])
  }

  private func skill(_ skill: SiteDifference.Skill) -> JSON {
    .object([
      .init("name", .string(skill.name)), .init("slug", .string(skill.slug)),
      .init("kind", .string(skill.kind)), .init("oldRoles", .int(skill.old)),
      .init("newRoles", .int(skill.new)),
    ])
  }
}
