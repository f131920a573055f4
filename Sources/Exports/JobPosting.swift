import Fields
package import SiteModel
import Skills
import TaxonomySource

/// A role as schema.org data for other programs.
///
/// <https://schema.org/JobPosting>
package enum JobPosting {
  /// The JSON-LD object of a role's page.
  package static func json(of role: SiteRole, in site: Site) -> JSON {
    let fields = role.fields
    let skills = role.skills.filter { $0.strength != .waived }
      .map { site.taxonomy[$0.skill].name }
    return .compact([
      .init("@context", .string("https://schema.org")),
      .init("@type", .string("JobPosting")),
      .init("title", .string(role.title)),
      .init("url", JSON(site.absoluteURL(of: role.path))),
      .init("hiringOrganization", fields.company.map { organization($0.value) } ?? .null),
      .init("jobLocation", places(of: role)),
      .init("jobLocationType", JSON(isRemote(role) ? "TELECOMMUTE" : nil)),
      .init("employmentType", JSON(fields.employment?.value.kind.schemaName)),
      .init("baseSalary", role.salary.map(salary) ?? .null),
      .init(
        "experienceRequirements",
        fields.experience.map { years in
          .object([
            .init("@type", .string("OccupationalExperienceRequirements")),
            .init("monthsOfExperience", .int(years.value * 12)),
          ])
        } ?? .null),
      .init("skills", skills.isEmpty ? .null : .array(skills.map(JSON.string))),
    ])
  }

  private static func organization(_ name: String) -> JSON {
    .object([.init("@type", .string("Organization")), .init("name", .string(name))])
  }

  private static func isRemote(_ role: SiteRole) -> Bool {
    role.fields.locations.contains { $0.value.kind == .remote }
  }

  private static func places(of role: SiteRole) -> JSON {
    let places = role.fields.locations.filter { $0.value.kind != .remote }
    guard !places.isEmpty else { return .null }
    return .array(
      places.map { place in
        .object([
          .init("@type", .string("Place")), .init("address", .string(place.value.name)),
        ])
      })
  }

  private static func salary(_ salary: Salary) -> JSON {
    .object([
      .init("@type", .string("MonetaryAmount")),
      .init("currency", .string(salary.currency.code)),
      .init(
        "value",
        .compact([
          .init("@type", .string("QuantitativeValue")),
          .init("minValue", JSON(salary.min)), .init("maxValue", JSON(salary.max)),
          .init("unitText", .string(salary.period.rawValue.uppercased())),
        ])),
    ])
  }
}

extension Employment {
  /// The value that schema.org's users agreed on.
  fileprivate var schemaName: String {
    switch self {
    case .fullTime: "FULL_TIME"
    case .partTime: "PART_TIME"
    case .internship: "INTERN"
    case .contract: "CONTRACTOR"
    }
  }
}
