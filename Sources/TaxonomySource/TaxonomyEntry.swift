package import Diagnostics

/// One entry of a taxonomy file, as it was written: a skill, or a change to one.
///
/// What the file does not say is `nil`, so that an author's entry can change one key of a built-in
/// skill and leave the rest.
package struct TaxonomyEntry: Sendable, Hashable {
  package var name: String
  package var kind: SkillKind?
  package var aliases: [String]
  /// The skill's address, where the one made from its name won't do.
  package var slug: String?
  package var broader: [String]?
  package var about: String?
  package var caseRule: CaseRule?
  /// Spellings that need exact case although `caseRule` does not say so.
  package var exact: [String]
  /// Words one of which must stand in the sentence of an ambiguous spelling.
  package var needs: [String]?
  /// Words one of which must stand in the sentence of a one-word spelling, itself an item of a list.
  package var listedWith: [String]?
  package var unlessBefore: [String]?
  package var unlessAfter: [String]?
  /// Whether the entry takes a skill out of the taxonomy.
  package var isRemoval: Bool
  package var location: SourceLocation

  package init(name: String, kind: SkillKind? = nil, at location: SourceLocation) {
    self.name = name
    self.kind = kind
    aliases = []
    exact = []
    isRemoval = false
    self.location = location
  }

  /// Whether a spelling alone does not tell that the skill is meant: two that ask for other words
  /// beside them can share one.
  package var asksForContext: Bool {
    !(needs ?? []).isEmpty || !(listedWith ?? []).isEmpty
  }
}
