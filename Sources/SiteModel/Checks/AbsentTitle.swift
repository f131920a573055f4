import Diagnostics

/// Roles that state no title, so that their pages have one made from what else is known.
struct AbsentTitle: Checker {
  func diagnostics(in site: Site) -> [Diagnostic] {
    site.roles.filter { $0.titleOrigin == .derived }.map { role in
      Diagnostic(
        .note, "title-absent", at: role.location,
        "the role states no title and is shown as ‘\(role.title)’",
        help: "Write the title on the first line below the label.")
    }
  }
}
