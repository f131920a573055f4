/// Where a role is: a city, a state, a country, a wider region, or nowhere in particular.
package struct Place: Sendable, Hashable {
  /// The name that pages and data show: "New York", "Cambridge, Massachusetts", "Remote".
  package let name: String
  /// The country, where it is known.
  package let country: String?
  package let kind: Kind

  /// How much ground a place covers.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case city
    /// A state, a province, or what people call an area ("Bay Area").
    case region
    case country
    /// More than a country: "Europe", "EMEA".
    case continent
    case remote
  }

  package static let remote = Place(name: "Remote", country: nil, kind: .remote)

  init(name: String, country: String?, kind: Kind) {
    self.name = name
    self.country = country
    self.kind = kind
  }
}

extension Place: CustomStringConvertible {
  package var description: String { name }
}
