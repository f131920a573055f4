import TaxonomySource
package import Diagnostics
package import History
package import Notes
package import Roles
package import Skills

extension Site {
  /// Joins what was read from all notes. The readings' order does not matter: they are put in the
  /// order of their paths.
  package init(
    readings: [NoteReading], settings: Settings, taxonomy: Taxonomy,
    suggestions: [SkillSuggestion] = [], history: DatedNotes? = nil, diagnostics: [Diagnostic]
  ) {
    let readings = readings.sorted { $0.path < $1.path }
    var builder = SiteBuilder(taxonomy: taxonomy)
    for reading in readings { builder.add(reading) }
    builder.markSharedNames()
    let roles = builder.roles
    let skills = SkillIndex(roles: roles, taxonomy: taxonomy)
    let wantedSkills = NumberLists(roles.lazy.map { $0.wantedSkills(in: taxonomy) })
    self.init(
      settings: settings, taxonomy: taxonomy, notes: builder.notes, sections: builder.sections,
      topSections: builder.sections.indices.filter { builder.sections[$0].parent == nil },
      roles: roles, skills: skills, facets: SiteBuilder.facets(of: roles), links: builder.links,
      innerLinks: builder.innerLinks,
      noteTargets: NoteTargets(
        of: builder.innerLinks, sections: builder.sections, roles: roles,
        roleFiles: builder.roleFiles, paths: readings.map(\.path)),
      pay: PayGroup.groups(of: roles.lazy.compactMap(\.salary)),
      wantedSkills: wantedSkills,
      relatedRoles: RelatedRoles(wanted: wantedSkills, skillCount: taxonomy.skills.count),
      companions: SkillCompanions(roles: roles, taxonomy: taxonomy),
      narrowerSkills: taxonomy.narrower,
      nearDuplicates: NearDuplicate.pairs(among: roles, atLeast: 0.6),
      printing: PrintPlan(sections: builder.sections, roles: roles),
      history: history.flatMap {
        RoleHistory(of: roles, wholeNotes: Set(builder.roleFiles.values), in: $0)
      },
      suggestions: suggestions,
      diagnostics: diagnostics + builder.diagnostics)
    // One fault can be met from several sides; it is told once.
    let found = Set(self.diagnostics + Checkers.diagnostics(in: self)).sorted()
    self.diagnostics = settings.levels.applied(to: found)
  }
}

extension SiteRole {
  fileprivate func wantedSkills(in taxonomy: Taxonomy) -> [Int] {
    skills.lazy.filter { $0.strength != .waived && taxonomy[$0.skill].kind != .soft }
      .map(\.skill.index)
  }
}
