import HTML

extension PageContext {
  /// What a web server shows for an address that leads nowhere.
  func notFoundPage() -> HTML {
    page(
      PageFrame(
        title: "Page not found", description: "There is no page at this address.", branch: nil,
        crumbs: [Crumb("Page not found")]),
      content: """
        \(pageHead(title: "Page not found", lede: "There is no page at this address. The role may have changed its title, or the link may be old."))
        <p>Everything can be found from the lists of <a href="\(link(.roles))">all roles</a> and <a href="\(link(.skills))">all skills</a>, and from the <a href="\(link(.sections))">outline of the notes</a>.</p>
        """)
  }
}
