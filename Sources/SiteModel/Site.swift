package import Addresses
package import Diagnostics
package import Notes
import Roles
package import Skills

/// The whole site as values: everything that its pages show, and nothing about how.
package struct Site: Sendable {
  package private(set) var settings: Settings
  package let taxonomy: Taxonomy
  /// The files of notes, by path.
  package let notes: [SiteNote]
  /// The sections, in the order of the files and of their headings.
  package let sections: [SiteSection]
  /// The sections that no other encloses.
  package let topSections: [Int]
  /// The roles, in the order of the notes.
  package let roles: [SiteRole]
  package let skills: SkillIndex
  package let facets: [Facet: FacetIndex]
  /// The links of the notes that lead out of the site, in the order of the notes.
  package let links: [SiteLink]
  /// The links that do not lead out, in the order of the notes.
  let innerLinks: [InnerLink]
  /// Where those lead.
  package let noteTargets: NoteTargets
  /// What roles pay, a group for each currency and period, the largest first.
  package let pay: [PayGroup]
  /// For each role the skills that say what it is, strongest first: soft skills and what is waived
  /// say little.
  package let wantedSkills: NumberLists
  package let relatedRoles: RelatedRoles
  package let companions: SkillCompanions
  let narrowerSkills: [[SkillID]]
  /// Roles with nearly the same words, the most alike first.
  package let nearDuplicates: [NearDuplicate]
  package let printing: PrintPlan
  /// When roles came and changed; `nil` without a history of the notes.
  package let history: RoleHistory?
  /// Terms that behave like skills and are in no taxonomy, the surest first.
  package let suggestions: [SkillSuggestion]
  /// How often the roles say each word.
  let words: WordCounts
  /// The words of the taxonomy's skills.
  let taxonomyWords: TaxonomyWords
  /// Everything that was found in the notes, in their order.
  package internal(set) var diagnostics: [Diagnostic]

  package func facet(_ facet: Facet) -> FacetIndex {
    facets[facet] ?? FacetIndex(facet, roleCount: 0) { _ in [] }
  }

  /// The enclosing sections of a section from the outermost to itself.
  package func ancestry(of section: Int) -> [Int] {
    var path = [section]
    while let parent = sections[path[0]].parent { path.insert(parent, at: 0) }
    return path
  }

  package var placeholderCount: Int { notes.reduce(0) { $0 + $1.placeholderCount } }
  package var lineCount: Int { notes.reduce(0) { $0 + $1.lineCount } }

  /// The sections of some roles with the number of those roles, most first; of many the first `limit`.
  package func sections(of roles: [Int], limit: Int) -> [RankedCount<Int>] {
    RankedCount.of(roles.lazy.map { self.roles[$0].section }, limit: limit)
  }

  /// What some roles pay, grouped as ``pay``.
  package func pay(of roles: [Int]) -> [PayGroup] {
    PayGroup.groups(of: roles.lazy.compactMap { self.roles[$0].salary })
  }

  /// The address of a line of the notes, where the settings say how it is made.
  package func sourceURL(of location: SourceLocation) -> ExternalURL? {
    guard let pattern = settings.sourceURL else { return nil }
    // The real name of the file is kept back.
    if !settings.redaction.isEmpty, location.path.description.contains(Redaction.mark) {
      return nil
    }
    let file = PercentCoding.encode(path: location.path.description)
    let filled = pattern.replacing("{file}", with: file)
      .replacing("{line}", with: String(location.line))
    return ExternalURL(filled)
  }
}

extension String {
  /// The text with every `part` replaced.
  fileprivate func replacing(_ part: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while let start = rest.utf8.firstRange(of: part.utf8) {
      result += rest[..<start.lowerBound] + other
      rest = rest[start.upperBound...]
    }
    return result + rest
  }
}

extension Site {
  /// A page's absolute address, where the settings say where the site stands.
  package func absoluteURL(of path: SitePath) -> String? {
    guard let base = settings.baseURL else { return nil }
    return base.description + PercentCoding.encode(path: path.description)
  }

  /// The skills of the taxonomy that name a skill as broader.
  package func narrower(of skill: SkillID) -> [SkillID] { narrowerSkills[skill.index] }
}

extension Site {
  /// The site with these entries in its header, and what there is to say about the others.
  package func with(_ navigation: [NavigationEntry], adding found: [Diagnostic]) -> Site {
    var site = self
    site.settings.navigation = navigation
    site.diagnostics = (site.diagnostics + settings.levels.applied(to: found)).sorted()
    return site
  }
}
