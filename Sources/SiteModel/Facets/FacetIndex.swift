import Addresses

/// The values of one facet: most roles first, then by name.
package final class FacetIndex: Sendable {
  package let facet: Facet
  package let values: [FacetValue]
  /// How many roles state no value.
  package let absentCount: Int

  /// The position of each name as the notes spell it.
  private let positions: [String: Int]
  /// For each role the positions of its values.
  private let valuesOfRoles: NumberLists

  /// Gathers the values that `names` gives for each of `count` roles. Names that differ in case or
  /// marks only are one value, spelt as the notes spell it most often.
  init(_ facet: Facet, roleCount: Int, names: (Int) -> [String]) {
    var spellings: [Slug: [String: Int]] = [:]
    var roles: [Slug: [Int]] = [:]
    var slugs: [[Slug]] = []
    var slugsOfNames: [String: Slug] = [:]
    var absent = 0
    for role in 0..<roleCount {
      let stated = names(role)
      if stated.isEmpty { absent += 1 }
      slugs.append([])
      for name in stated {
        let slug = slugsOfNames[name] ?? FacetIndex.slug(of: name)
        slugsOfNames[name] = slug
        spellings[slug, default: [:]][name, default: 0] += 1
        if !slugs[role].contains(slug) {
          slugs[role].append(slug)
          roles[slug, default: []].append(role)
        }
      }
    }
    self.facet = facet
    absentCount = absent
    let values = roles.map { slug, roles in
      let name = spellings[slug]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
      return FacetValue(facet: facet, name: name, slug: slug, roles: roles)
    }.sorted { ($1.roles.count, $0.slug) < ($0.roles.count, $1.slug) }
    let positions = Dictionary(
      uniqueKeysWithValues: values.enumerated().map { ($1.slug, $0) })
    valuesOfRoles = NumberLists(slugs.lazy.map { $0.compactMap { positions[$0] } })
    self.values = values
    self.positions = slugsOfNames.compactMapValues { positions[$0] }
  }

  /// The positions in ``values`` of what a role states, in the order in which it does.
  package func positions(of role: Int) -> ArraySlice<Int32> { valuesOfRoles[role] }

  /// The values that some of `roles` state with the number of those roles, most first; of many the first
  /// `limit`.
  package func counts(in roles: [Int], limit: Int) -> [(value: FacetValue, count: Int)] {
    valuesOfRoles.ranked(in: roles, limit: limit).map { (values[Int($0.value)], $0.count) }
  }

  /// The value that a name belongs to, which some role states.
  package func value(named name: String) -> FacetValue? { positions[name].map { values[$0] } }

  private static func slug(of name: String) -> Slug {
    let slug = Slug(name)
    return slug == .index ? slug.appending(Slug("value")) : slug
  }
}
