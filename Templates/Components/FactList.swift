import Fields
import HTML
import SiteModel

extension PageContext {
  /// The facts of a role: the stated ones first, all absent ones named together in the last place.
  func facts(of role: SiteRole) -> HTML {
    let fields = role.fields
    var items: [HTML] = []
    var absent: [String] = []
    func add(_ name: String, _ value: HTML?, absentName: String? = nil, isNumber: Bool = false) {
      guard let value else {
        absent.append(absentName ?? name.lowercased())
        return
      }
      let style: HTML? = isNumber ? " class=\"nowrap\"" : nil
      items.append("<div><dt>\(name)</dt><dd\(style)>\(value)</dd></div>")
    }
    let pay = fields.salaries.first?.value
    add(
      pay.map { "Pay \($0.period.each)" } ?? "Pay", pay.map { payText($0) }, isNumber: true)
    for facet in [Facet.location, .company, .department, .team] {
      let names = role.names(facet)
      add(
        names.count > 1 ? facet.plural : facet.singular, values(names, of: facet),
        absentName: facet.singular.lowercased())
    }
    add(
      "Employment",
      fields.employment.map { employment in
        "\(values([employment.value.kind.displayName], of: .employment))\(employment.value.period.map { ", \($0)" as HTML })"
      })
    add("Level", values(role.names(.level), of: .level))
    add("Experience", fields.experience.map { "from \(Wording.count($0.value, "year"))" })
    add("Degree", fields.degree.map { "\($0.value.displayName)" })
    items += dateFacts(of: role)
    if !absent.isEmpty {
      items.append(
        "<div><dt>Not stated</dt><dd class=\"absent\">\(absent.joined(separator: ", "))</dd></div>")
    }
    return "<dl class=\"facts\">\(items)</dl>"
  }

  /// The headline without its period, which the label names.
  private func payText(_ salary: Salary) -> HTML {
    let yearly = Salary(
      min: salary.min, max: salary.max, currency: salary.currency, period: .year)
    return "\(yearly.description)"
  }

  private func values(_ names: [String], of facet: Facet) -> HTML? {
    guard !names.isEmpty else { return nil }
    return names.map { name -> HTML in
      guard let value = site.facet(facet).value(named: name) else { return "\(name)" }
      return "<a href=\"\(link(value.path))\">\(name)</a>"
    }.joined(by: "\(Wording.separator(of: names))")
  }
}
