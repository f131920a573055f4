import Notes
import Addresses
import HTML
import SiteModel

extension PageContext {
  /// All values of a facet, as ranked bars.
  func facetIndexPage(_ facet: Facet) -> HTML {
    let index = site.facet(facet)
    let content: HTML = """
      \(pageHead(title: facet.plural, lede: "\(facet.count(index.values.count)) among \(Wording.count(site.roles.count, "role"))."))
      <section class="block" aria-labelledby="ranked"><h2 id="ranked">By the number of roles</h2>\(facetBars(index, limit: .max))</section>
      """
    return page(
      PageFrame(
        title: facet.plural,
        description:
          "\(facet.count(index.values.count)) among \(Wording.count(site.roles.count, "role")), with the number of roles for each.",
        branch: .roles, crumbs: [Crumb("Roles", .roles), Crumb(facet.plural)]),
      content: content)
  }

  /// One value of a facet: its roles, what they ask for and pay.
  func facetValuePage(_ value: FacetValue, _ number: Int, wanted: [WantedSkill]) -> HTML {
    let paging = Paging(page: number, total: value.roles.count, size: site.settings.pageSize)
    let entries = paging.range.map { position -> HTML in
      let role = site.roles[value.roles[position]]
      return roleEntry(role, below: leadingSkills(of: role, count: 6))
    }
    let content: HTML = """
      \(pageHead(eyebrow: "<a href=\"\(link(value.facet.indexPath))\">\(value.facet.singular)</a>", title: value.name, lede: "\(Wording.grouped(value.roles.count)) of \(Wording.count(site.roles.count, "role"))."))
      <div class="with-rail"><div><section class="block"><h2>Roles <span class="count">\(Wording.grouped(value.roles.count))</span></h2><ul class="entries">\(entries)</ul>\(pager(paging, of: "roles") { value.path(page: $0) })</section></div>
      \(number == 1 ? facetRail(value, wanted) : nil)</div>
      """
    return page(
      PageFrame(
        title: pageTitle(value.name, value.facet.singular.lowercased(), page: number),
        description:
          "\(value.facet.singular): \(value.name). \(Wording.grouped(value.roles.count)) of \(Wording.count(site.roles.count, "role")), what they ask for and what they pay.",
        branch: .roles,
        crumbs: [
          Crumb("Roles", .roles), Crumb(value.facet.plural, value.facet.indexPath),
        ]
          + (number == 1
            ? [Crumb(value.name)] : [Crumb(value.name, value.path), Crumb("Page \(number)")]),
        previous: paging.previous.map { value.path(page: $0) },
        next: paging.next.map { value.path(page: $0) }),
      content: content)
  }

  /// What holds for all roles of a value stands on its first page only.
  private func facetRail(_ value: FacetValue, _ wanted: [WantedSkill]) -> HTML {
    "<aside class=\"rail\" aria-label=\"About these roles\">\(roleSetRail(value.roles, wanted: wanted))</aside>"
  }
}

extension Facet {
  /// "1 place", "22 places", "3 kinds of employment".
  fileprivate func count(_ number: Int) -> String {
    self == .employment
      ? Wording.count(number, "kind of employment", "kinds of employment")
      : Wording.count(number, singular.lowercased(), plural.lowercased())
  }
}
