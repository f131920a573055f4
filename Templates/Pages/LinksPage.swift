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
      : "\(sorted.map { hostBlock($0.key, $0.value) })"
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

  private func hostBlock(_ host: String, _ links: [SiteLink]) -> HTML {
    """
    <section class="block"><h2>\(host) <span class="count">\(Wording.grouped(links.count))</span></h2><ul class="log">\(links.map { linkItem($0) })</ul></section>
    """
  }

  private func linkItem(_ found: SiteLink) -> HTML {
    let place: HTML =
      if let role = found.role {
        "<a href=\"\(link(site.roles[role].path, anchor: "L\(found.location.line)"))\">\(site.roles[role].title)</a>"
      } else {
        "<a href=\"\(link(site.sections[found.section].path()))\">\(site.sections[found.section].title)</a>"
      }
    return """
      <li><code>\(found.location.description)</code><p><a href="\(found.url.description)" rel="noopener noreferrer">\(found.url.description)</a><br><span class="muted">in \(place)</span></p></li>
      """
  }
}
