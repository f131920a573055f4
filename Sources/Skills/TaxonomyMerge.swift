import Diagnostics
import TaxonomySource

/// The work of changing a taxonomy by an author's entries.
struct TaxonomyMerge {
  static let builtInPath = SourcePath("built-in taxonomy")
  static let builtInLocation = SourceLocation(path: builtInPath, line: 1)

  private(set) var entries: [TaxonomyEntry]
  private(set) var diagnostics: [Diagnostic] = []
  private var places: [String: Int]
  private var claims = SpellingClaims()

  init(into taxonomy: Taxonomy) {
    entries = taxonomy.skills.map { TaxonomyEntry($0, in: taxonomy) }
    places = Dictionary(
      entries.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Adds, changes or removes a skill.
  mutating func add(_ entry: TaxonomyEntry) {
    if !entry.isRemoval { claims.add(entry) }
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

  /// Gives the author's entries the spellings that they claim, once all are in.
  ///
  /// An alias goes over without a word: whoever writes an entry for it wants a skill of its own. A
  /// built-in skill's name can't go, or nothing would be left to call that skill by.
  mutating func settleClaims() {
    var misnamed: Set<String> = []
    for place in entries.indices {
      let entry = entries[place]
      if let claim = claims.claim(on: entry.name, of: entry) {
        refuse(claim, for: entry)
        if claim.spelling == claim.skill { misnamed.insert(claim.skill) }
      }
      let lost = entry.aliases.filter { claims.claim(on: $0, of: entry) != nil }
      let lostExact = entry.exact.filter { claims.claim(on: $0, of: entry) != nil }
      entries[place].aliases.removeAll(where: lost.contains)
      entries[place].exact.removeAll { lost.contains($0) || lostExact.contains($0) }
    }
    entries.removeAll { misnamed.contains($0.name) }
  }

  /// Tells that the claim is on the name of a built-in skill, and takes it back.
  private mutating func refuse(_ claim: SpellingClaims.Claim, for entry: TaxonomyEntry) {
    guard let place = entries.firstIndex(where: { $0.name == claim.skill }) else { return }
    entries[place].aliases.removeAll { $0 == claim.spelling }
    entries[place].exact.removeAll { $0 == claim.spelling }
    let isName = claim.spelling == claim.skill
    diagnostics.append(
      Diagnostic(
        .warning, "taxonomy-conflict", at: entries[place].location,
        isName
          ? "\"\(claim.skill)\" is the built-in skill \"\(entry.name)\" in another spelling"
          : "\"\(claim.skill)\" has the spelling \"\(claim.spelling)\", the name of a built-in skill",
        help: "Change that skill instead: write what you want in an entry with name: \(entry.name)."
      ))
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
    entry.listedWith = change.listedWith ?? listedWith
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
