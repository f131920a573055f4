package import Diagnostics
package import History
package import Notes
package import Parallelism
package import Roles
package import Skills
import TaxonomySource

extension Site {
  /// What a site is built from.
  package struct Input: Sendable {
    /// In any order: they are put in the order of their paths.
    let readings: [NoteReading]
    let settings: Settings
    let taxonomy: Taxonomy
    /// Asked for once.
    let suggestions: @Sendable () -> [SkillSuggestion]
    let history: DatedNotes?
    let diagnostics: [Diagnostic]

    package init(
      readings: [NoteReading], settings: Settings, taxonomy: Taxonomy,
      suggestions: @escaping @Sendable () -> [SkillSuggestion] = { [] },
      history: DatedNotes? = nil, diagnostics: [Diagnostic]
    ) {
      self.readings = readings.sorted { $0.path < $1.path }
      self.settings = settings
      self.taxonomy = taxonomy
      self.suggestions = suggestions
      self.history = history
      self.diagnostics = diagnostics
    }

    fileprivate func drafts(of reading: Int) -> [RoleDraft] {
      RoleDraft.drafts(of: readings[reading], taxonomy: taxonomy)
    }

    /// The readings joined; `drafts` are the roles of each.
    fileprivate func joined(_ drafts: [[RoleDraft]]) -> SiteBuilder {
      var builder = SiteBuilder(sharedNames: RoleDraft.sharedNames(of: drafts.joined()))
      for (reading, drafts) in zip(readings, drafts) { builder.add(reading, drafts) }
      return builder
    }
  }

  /// Joins what was read from all notes.
  package init(_ input: Input) {
    let joined = input.joined(input.readings.indices.map(input.drafts))
    let skills = SkillIndex(roles: joined.roles, taxonomy: input.taxonomy)
    self.init(
      joined, skills, SiteRelations(of: joined.roles, taxonomy: input.taxonomy),
      NearDuplicate.pairs(among: joined.roles), input.suggestions(),
      TaxonomyWords(of: input.taxonomy), input)
    diagnostics = input.diagnostics(with: diagnostics + Checkers.diagnostics(in: self))
  }

  /// The same site, with what does not wait for one another worked out at the same time.
  package static func concurrently(_ input: Input, with workers: Workers) async -> Site {
    async let suggestions = input.suggestions()
    // While the readings are joined, which one worker does.
    let drafts = await workers.map(input.readings.count, input.drafts)
    async let taxonomyWords = TaxonomyWords(of: input.taxonomy)
    let joined = input.joined(drafts)
    async let nearDuplicates = NearDuplicate.pairs(among: joined.roles)
    async let relations = SiteRelations(of: joined.roles, taxonomy: input.taxonomy)
    let skills = SkillIndex(roles: joined.roles, taxonomy: input.taxonomy)
    var site = Site(
      joined, skills, await relations, await nearDuplicates, await suggestions,
      await taxonomyWords, input)
    site.diagnostics = input.diagnostics(
      with: site.diagnostics + (await Checkers.diagnostics(in: site, with: workers)))
    return site
  }

  private init(
    _ joined: SiteBuilder, _ skills: SkillIndex, _ relations: SiteRelations,
    _ nearDuplicates: [NearDuplicate], _ suggestions: [SkillSuggestion],
    _ taxonomyWords: TaxonomyWords, _ input: Input
  ) {
    let roles = joined.roles
    self.init(
      settings: input.settings, taxonomy: input.taxonomy, notes: joined.notes,
      sections: joined.sections,
      topSections: joined.sections.indices.filter { joined.sections[$0].parent == nil },
      roles: roles, skills: skills, facets: relations.facets, links: joined.links,
      innerLinks: joined.innerLinks,
      noteTargets: NoteTargets(
        of: joined.innerLinks, sections: joined.sections, roles: roles,
        roleFiles: joined.roleFiles, paths: input.readings.map(\.path)),
      pay: PayGroup.groups(of: roles.lazy.compactMap(\.salary)),
      wantedSkills: relations.wantedSkills, relatedRoles: relations.relatedRoles,
      companions: relations.companions, narrowerSkills: input.taxonomy.narrower,
      nearDuplicates: nearDuplicates,
      printing: PrintPlan(sections: joined.sections, roles: roles),
      history: input.history.flatMap {
        RoleHistory(of: roles, wholeNotes: Set(joined.roleFiles.values), in: $0)
      },
      suggestions: suggestions, words: joined.words, taxonomyWords: taxonomyWords,
      diagnostics: input.diagnostics + joined.diagnostics)
  }
}

extension Site.Input {
  /// What is told in the end: each fault once, though it can be met from several sides.
  fileprivate func diagnostics(with found: [Diagnostic]) -> [Diagnostic] {
    settings.levels.applied(to: Set(found).sorted())
  }
}

/// What the roles of a site have to do with one another, through what they name.
private struct SiteRelations: Sendable {
  let facets: [Facet: FacetIndex]
  let wantedSkills: NumberLists
  let relatedRoles: RelatedRoles
  let companions: SkillCompanions

  init(of roles: [SiteRole], taxonomy: Taxonomy) {
    facets = SiteBuilder.facets(of: roles)
    wantedSkills = NumberLists(roles.lazy.map { $0.wantedSkills(in: taxonomy) })
    relatedRoles = RelatedRoles(wanted: wantedSkills, skillCount: taxonomy.skills.count)
    companions = SkillCompanions(roles: roles, taxonomy: taxonomy)
  }
}

extension NearDuplicate {
  fileprivate static func pairs(among roles: [SiteRole]) -> [NearDuplicate] {
    pairs(among: roles, atLeast: 0.6)
  }
}

extension SiteRole {
  fileprivate func wantedSkills(in taxonomy: Taxonomy) -> [Int] {
    skills.lazy.filter { $0.strength != .waived && taxonomy[$0.skill].kind != .soft }
      .map(\.skill.index)
  }
}
