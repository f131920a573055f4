import Fields
import HTML
package import SiteModel

/// Pieces of markup that many pages hold, written once. None has a link in it, as links differ from
/// page to page.
package struct Fragments: Sendable {
  /// For each role its facts, as the items of a list.
  let roleFacts: [HTML]

  package init(of site: Site) {
    roleFacts = site.roles.map { role in
      var items: HTML = ""
      func add(_ text: String) { items += "<li>\(text)</li>" }
      if let company = role.fields.company { add(company.value) }
      if !role.fields.locations.isEmpty {
        add(role.fields.locations.map(\.value.name).joined(separator: ", "))
      }
      if let level = role.fields.level { add(level.value.displayName) }
      if let employment = role.fields.employment { add(employment.value.description) }
      if let salary = role.salary { add(salary.description) }
      return items
    }
  }
}
