package import Diagnostics
package import TaxonomySource

extension Taxonomy {
  /// The taxonomy of `entries` alone, and what is wrong with them.
  package static func reading(
    _ entries: [TaxonomyEntry]
  ) -> (taxonomy: Taxonomy, diagnostics: [Diagnostic]) {
    let draft = TaxonomyDraft(checking: entries)
    return (Taxonomy(draft), draft.diagnostics)
  }

  /// The taxonomy with the author's entries: new ones are added, one with the name of a known skill
  /// changes what it states (its aliases come on top), one with `remove: true` takes its skill out. A spelling that
  /// an author's entry states is no longer another skill's alias.
  ///
  /// What is wrong with the author's entries is told; the others count.
  package func merging(
    _ authors: [TaxonomyEntry]
  ) -> (taxonomy: Taxonomy, diagnostics: [Diagnostic]) {
    guard !authors.isEmpty else { return (self, []) }
    var merge = TaxonomyMerge(into: self)
    for entry in authors { merge.add(entry) }
    merge.settleClaims()
    let draft = TaxonomyDraft(checking: merge.entries)
    // The built-in taxonomy is checked when it is compiled.
    let found = draft.diagnostics.filter { $0.location?.path != TaxonomyMerge.builtInPath }
    return (Taxonomy(draft), (merge.diagnostics + found).sorted())
  }

  private init(_ draft: TaxonomyDraft) {
    self.init(
      sorted: draft.entries.indices.map { index in
        Skill(
          draft.entries[index], slug: draft.slugs[index],
          broader: draft.broader[index].map(SkillID.init(index:)))
      })
  }
}
