import Addresses
import HTML
import SiteModel

extension PageContext {
  /// Two or three roles side by side: the fields to choose them; the script writes the rest.
  func comparePage() -> HTML {
    page(
      PageFrame(
        title: "Compare roles",
        description: "Two or three roles side by side: their facts, and the skills they share.",
        branch: .roles, crumbs: [Crumb("Roles", .roles), Crumb("Compare")],
        scripts: [.data, .parts, .combobox, .compare]),
      content: """
        \(pageHead(title: "Compare roles", lede: "What they share, where they differ, and what only one of them asks for."))
        <noscript><div class="callout"><p>Comparing needs a script, and none runs here.</p><p>Every role has a page with its facts and skills, and with what the roles closest to it want besides: <a href="\(link(.roles))">all roles</a>.</p></div></noscript>
        <div data-compare hidden>
        <form class="compare-form" aria-label="Roles to compare" action="\(link(.compare))" method="get">\(RolePick.allCases.map(rolePick))<label class="check"><input type="checkbox" data-differ><span>Only what differs</span></label></form>
        <div class="compare-summary" role="status" data-summary></div>
        <p class="vh" role="status" data-announcement></p>
        <div data-comparison></div>
        </div>
        """)
  }

  /// The link to the comparison of one role with others, or with ones still to choose.
  func compareLink(_ roles: SiteRole...) -> String {
    let names = zip(RolePick.allCases, roles).map { "\($0.rawValue)=\($1.slug)" }
    return "\(link(.compare))?\(names.joined(separator: "&"))"
  }

  /// A field with suggestions, as a list of all roles would be too long to choose from.
  private func rolePick(_ pick: RolePick) -> HTML {
    let id = "pick-\(pick.rawValue)"
    let swap: HTML? = pick.before.map {
      "<button type=\"button\" data-swap hidden>Swap with the \($0)</button>"
    }
    return """
      <div class="pick" data-pick="\(pick.rawValue)"><label for="\(id)">\(pick.label)</label><div class="combo"><input id="\(id)" type="text" role="combobox" aria-expanded="false" aria-controls="\(id)-list" aria-autocomplete="list" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="Title, company or place"><div class="combo-popup" hidden><ul id="\(id)-list" role="listbox" aria-label="\(pick.label)"></ul><p data-remark></p></div></div><p class="pick-tools">\(swap)<button type="button" data-remove hidden>Remove</button></p></div>
      """
  }
}

/// A place in a comparison, by its name in the page's address.
private enum RolePick: String, CaseIterable {
  case first = "a"
  case second = "b"
  case third = "c"

  var label: String {
    switch self {
    case .first: "First role"
    case .second: "Second role"
    case .third: "Third role, if any"
    }
  }

  /// The place before it, in a sentence.
  var before: String? {
    switch self {
    case .first: nil
    case .second: "first"
    case .third: "second"
    }
  }
}

extension SitePath {
  static let compare = SitePath(literal: "compare.html")
}
