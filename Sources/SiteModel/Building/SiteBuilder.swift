import Addresses
import Diagnostics
import Fields
import Notes
import Prose
import Roles
import Skills

/// Joins the readings of notes, one after the other.
struct SiteBuilder {
  private(set) var notes: [SiteNote] = []
  private(set) var roles: [SiteRole] = []
  private(set) var links: [SiteLink] = []
  private(set) var innerLinks: [InnerLink] = []
  /// The notes that are one role each, with the role's index.
  private(set) var roleFiles: [SourcePath: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// How often the roles say each word.
  private(set) var words = WordCounts()
  var sections: [SiteSection] { sectionBuilder.sections }

  private var sectionBuilder = SectionBuilder()
  private var slugs = SlugRegister()
  private let sharedNames: Set<RoleDraft.Name>

  /// Joins notes whose roles share no names but `sharedNames`.
  init(sharedNames: Set<RoleDraft.Name>) { self.sharedNames = sharedNames }

  /// Adds what was read from a note, with its roles in the same order.
  mutating func add(_ reading: NoteReading, _ drafts: [RoleDraft]) {
    let indexes = sectionBuilder.add(reading)
    let firstRole = roles.count
    if reading.isRoleFile { roleFiles[reading.path] = firstRole }
    for draft in drafts {
      let section = indexes[draft.role.section]
      sectionBuilder.attach(role: roles.count, to: section)
      roles.append(
        SiteRole(
          draft, index: roles.count,
          slug: slug(of: draft, in: reading.path, sectionTitle: sections[section].title),
          sharesItsName: sharedNames.contains(draft.name), file: reading.path, section: section))
    }
    addLinks(of: reading, sections: indexes, firstRole: firstRole)
    diagnostics += reading.diagnostics
    words.add(reading.words)
    notes.append(
      SiteNote(
        path: reading.path, lineCount: reading.lineCount, roleCount: reading.roles.count,
        placeholderCount: reading.sections.reduce(0) { $0 + $1.placeholders.count },
        noteCount: reading.sections.reduce(0) { $0 + $1.notes.itemCount }))
  }

  private mutating func slug(
    of draft: RoleDraft, in file: SourcePath, sectionTitle: String
  ) -> Slug {
    slugs.slug(
      of: draft.plainSlug,
      suffixes: [
        draft.role.fields.locations.map(\.value.name).joined(separator: " "), sectionTitle,
        Slug.digest(of: draft.role.entry.passages.map(\.text).joined(separator: "\n")),
        Slug.digest(of: "\(file)"),
      ])
  }

  private mutating func addLinks(of reading: NoteReading, sections: [Int], firstRole: Int) {
    for link in reading.links {
      let location = SourceLocation(path: reading.path, line: link.line)
      if let url = ExternalURL(link.destination) {
        links.append(
          SiteLink(
            url: url, location: location, blockLine: link.blockLine,
            section: sections[link.section],
            role: link.role.map { firstRole + $0 }))
      } else {
        innerLinks.append(InnerLink(destination: link.destination, location: location))
      }
    }
  }

  static func facets(of roles: [SiteRole]) -> [Facet: FacetIndex] {
    var facets: [Facet: FacetIndex] = [:]
    for facet in Facet.allCases {
      facets[facet] = FacetIndex(facet, roleCount: roles.count) { roles[$0].names(facet) }
    }
    return facets
  }
}

extension SiteRole {
  /// The values that the role states for a facet.
  package func names(_ facet: Facet) -> [String] {
    switch facet {
    case .location: fields.locations.map(\.value.name)
    case .company: [fields.company?.value].compactMap(\.self)
    case .department: [fields.department?.value].compactMap(\.self)
    case .team: [fields.team?.value].compactMap(\.self)
    case .level: [fields.level?.value.displayName].compactMap(\.self)
    case .employment: [fields.employment?.value.kind.displayName].compactMap(\.self)
    }
  }
}
