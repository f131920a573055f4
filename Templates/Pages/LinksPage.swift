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
      ? emptyBlock("There is no link in the notes.")
      : "<div class=\"with-toc\">\(tableOfContents(hostContents(sorted.map(\.key))))<section class=\"block\" aria-labelledby=\"by-host\"><h2 id=\"by-host\">By host</h2><ul class=\"hosts\">\(sorted.enumerated().map { hostItem($1.key, $1.value, number: $0) })</ul></section></div>"
    let content: HTML = """
      \(pageHead(title: "Links", lede: sorted.isEmpty ? nil : "\(Wording.count(site.links.count, "link")) to \(Wording.count(sorted.count, "host")), and where \(site.links.count == 1 ? "it stands" : "they stand") in the notes."))
      \(body)
      """
    return page(
      PageFrame(
        title: "Links", description: "Every link in the notes, by host, with where it stands.",
        branch: nil, crumbs: [Crumb("Links")]),
      content: content)
  }

  /// The hosts that most links lead to, and where the others begin.
  private func hostContents(_ hosts: [String]) -> [ContentsEntry] {
    let shown = hosts.prefix(60).enumerated().map {
      ContentsEntry(title: $1, anchor: "host-\($0 + 1)")
    }
    let rest = hosts.count - shown.count
    guard rest > 0 else { return shown }
    let more = "\(Wording.count(rest, "more host", "more hosts"))"
    return shown + [ContentsEntry(title: more, anchor: "host-\(shown.count + 1)")]
  }

  private func hostItem(_ host: String, _ links: [SiteLink], number: Int) -> HTML {
    """
    <li><h3 id="host-\(number + 1)">\(host) <span class="count">\(Wording.grouped(links.count))</span></h3><ul>\(links.map { linkItem($0) })</ul></li>
    """
  }

  private func linkItem(_ found: SiteLink) -> HTML {
    let place: HTML =
      if let role = found.role {
        "<a href=\"\(link(site.roles[role].path))#L\(found.blockLine)\">\(site.roles[role].title)</a>"
      } else {
        "<a href=\"\(link(site.sections[found.section].path))#L\(found.blockLine)\">\(site.sections[found.section].title)</a>"
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
