import Diagnostics
import Addresses
import HTML
import SiteModel

extension PageContext {
  /// Every address in the notes, by host, with where it stands.
  func linksPage() -> HTML {
    var hosts: [String: [SiteLink]] = [:]
    for link in site.links { hosts[link.url.host, default: []].append(link) }
    let sorted = hosts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let body: HTML =
      sorted.isEmpty
      ? "<div class=\"empty\"><p>There is no link in the notes.</p></div>"
      : "<section class=\"block\" aria-labelledby=\"by-host\"><h2 id=\"by-host\">By host</h2><ul class=\"hosts\">\(sorted.map { hostItem($0.key, $0.value) })</ul></section>"
    let content: HTML = """
      \(pageHead(title: "Links", lede: "\(Wording.count(site.links.count, "link")) to \(Wording.count(sorted.count, "host")), and where they stand in the notes."))
      \(body)
      """
    return page(
      PageFrame(
        title: "Links", description: "Every link in the notes, by host, with where it stands.",
        branch: nil, crumbs: [Crumb("Links")]),
      content: content)
  }

  private func hostItem(_ host: String, _ links: [SiteLink]) -> HTML {
    """
    <li><h3>\(host) <span class="count">\(Wording.grouped(links.count))</span></h3><ul>\(links.map { linkItem($0) })</ul></li>
    """
  }

  private func linkItem(_ found: SiteLink) -> HTML {
    let place: HTML =
      if let role = found.role {
        "<a href=\"\(link(site.roles[role].path, anchor: "L\(found.blockLine)"))\">\(site.roles[role].title)</a>"
      } else {
        "<a href=\"\(link(site.sections[found.section].path(), anchor: "L\(found.blockLine)"))\">\(site.sections[found.section].title)</a>"
      }
    let address = found.url.description
    let target: HTML =
      Href.hasPlainHost(address)
      ? "<a href=\"\(Href.escaped(address))\" rel=\"noopener noreferrer\">\(address)</a>"
      : "<code>\(address)</code>"
    return """
      <li>\(target) <span class="where">\(place), line \(found.location.line)</span></li>
      """
  }
}
