import Addresses
import Exports
import Fields
import SiteModel

/// The facts of every role as rows: what lists, filters and previews show.
///
/// A row is `[title, slug, section, companies, locations, departments, teams, levels, employments,
/// degree, years, pay]`. Facets are lists of positions in the catalogue; `degree` is 0 for none,
/// then 1 to 3 for bachelor, master and PhD; `years` is -1 where none are stated; `pay` is 0 or
/// `[min, max, currency, period, text]`, with `null` for a bound that is not stated. A slug that
/// follows from title and company is empty.
enum RoleRows {
  static func rows(of site: Site) -> [JSON] {
    let facets = facetOrder.map { site.facet($0) }
    return site.roles.indices.map { index in
      let role = site.roles[index]
      var row: [JSON] = [
        .string(role.title), PlainSlug.json(role.slug, beside: name(of: role, in: site)),
        .int(role.section),
      ]
      row += facets.map { .array($0.positions(of: index).map { .int(Int($0)) }) }
      row += [
        .int(role.fields.degree.map { $0.value.position + 1 } ?? 0),
        .int(role.fields.experience?.value ?? Catalogue.absent), pay(of: role),
      ]
      return .array(row)
    }
  }

  private static let facetOrder: [Facet] = [
    .company, .location, .department, .team, .level, .employment,
  ]

  /// What the address of most roles is made from: the title and the company, as the catalogue has it.
  private static func name(of role: SiteRole, in site: Site) -> String {
    let companies = site.facet(.company)
    guard let company = companies.positions(of: role.index).first else { return role.title }
    return "\(role.title) \(companies.values[Int(company)].name)"
  }

  private static func pay(of role: SiteRole) -> JSON {
    guard let salary = role.salary else { return .int(0) }
    return .array([
      JSON(salary.min), JSON(salary.max), .string(salary.currency.code),
      .string(salary.period.rawValue), .string(salary.short),
    ])
  }
}

extension Degree {
  /// The position among all degrees, lowest first.
  fileprivate var position: Int { Degree.allCases.firstIndex(of: self) ?? 0 }
}
