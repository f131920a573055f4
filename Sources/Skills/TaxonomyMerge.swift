import Diagnostics
import TaxonomySource

/// The work of changing a taxonomy by an author's entries.
struct TaxonomyMerge {
  static let builtInPath = SourcePath("built-in taxonomy")
  static let builtInLocation = SourceLocation(path: builtInPath, line: 1)

  private(set) var entries: [TaxonomyEntry]
  private(set) var diagnostics: [Diagnostic] = []
  private var places: [String: Int]

  init(into taxonomy: Taxonomy) {
    entries = taxonomy.skills.map { TaxonomyEntry($0, in: taxonomy) }
    places = Dictionary(
      entries.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Adds, changes or removes a skill.
  mutating func add(_ entry: TaxonomyEntry) {
    guard let place = places[entry.name] else {
      guard !entry.isRemoval else {
        diagnostics.append(
          Diagnostic(
            .warning, "taxonomy-remove", at: entry.location,
            "\"\(entry.name)\" is to be removed, but there is no such skill",
            help: "Write the name as rolebook skills list shows it."))
        return
      }
      places[entry.name] = entries.count
      entries.append(entry)
      return
    }
    if entry.isRemoval {
      remove(at: place)
    } else {
      entries[place] = entries[place].changed(by: entry)
    }
  }

  /// Takes an entry out, and its name out of what others call broader.
  private mutating func remove(at place: Int) {
    let name = entries[place].name
    entries.remove(at: place)
    places = [:]
    for index in entries.indices {
      places[entries[index].name] = index
      if entries[index].location == Self.builtInLocation {
        entries[index].broader?.removeAll { $0 == name }
      }
    }
  }
}

extension TaxonomyEntry {
  /// This entry with the keys that `change` states; aliases are added.
  fileprivate func changed(by change: TaxonomyEntry) -> TaxonomyEntry {
    var entry = self
    entry.location = change.location
    entry.kind = change.kind ?? kind
    entry.slug = change.slug ?? slug
    entry.broader = change.broader ?? broader
    entry.about = change.about ?? about
    entry.needs = change.needs ?? needs
    entry.unlessBefore = change.unlessBefore ?? unlessBefore
    entry.unlessAfter = change.unlessAfter ?? unlessAfter
    let added = change.aliases.filter { $0 != name && !aliases.contains($0) }
    entry.aliases += added
    if let rule = change.caseRule {
      entry.caseRule = rule
      entry.exact = change.exact
    } else {
      entry.exact += change.exact + added.filter { CaseRule.isExact($0, rule: nil) }
    }
    return entry
  }
}
