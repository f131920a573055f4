package import Addresses
import ContentHashing
import Fields
import History
import Notes
package import SiteModel
import Skills
import TaxonomySource

/// `feed.xml`: the roles that came or changed last, for feed readers.
///
/// RFC 4287, the Atom format. Its times are those of commits; without a history there is no feed.
package enum Feed {
  package static let path = SitePath(literal: "feed.xml")

  /// Enough for who looks once a month.
  static let limit = 50

  /// The document; `nil` where no role has a date.
  package static func xml(of site: Site) -> [UInt8]? {
    guard let history = site.history,
      let updated = history.latest.lazy.compactMap({ history.dates[$0].changed }).max()
    else { return nil }
    let language = XMLText.escaped(site.settings.language)
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(language)\">",
      element("id", identifier(of: path, in: site)),
      element("title", site.settings.title),
      site.settings.description.map { element("subtitle", $0) },
      element("updated", updated.timestamp),
      // Every entry must have an author, here or of its own.
      "<author>\(element("name", site.settings.author ?? site.settings.title))</author>",
      "<generator>Rolebook</generator>",
      link("self", "application/atom+xml", path, in: site),
      link("alternate", "text/html", SitePath(literal: "index.html"), in: site),
    ]
    for role in history.latest.prefix(limit) {
      lines += entry(site.roles[role], history.dates[role], in: site)
    }
    let text = (lines + ["</feed>", ""]).compactMap(\.self).joined(separator: "\n")
    return Array(text.utf8)
  }

  private static func entry(_ role: SiteRole, _ dates: EntryDates, in site: Site) -> [String?] {
    guard let changed = dates.changed else { return [] }
    return [
      "<entry>",
      element("id", identifier(of: role.path, in: site)),
      element("title", role.title),
      element("updated", changed.timestamp),
      dates.added.map { element("published", $0.timestamp) },
      link("alternate", "text/html", role.path, in: site),
      element("summary", summary(of: role, dates, in: site)),
      "</entry>",
    ]
  }

  private static func summary(of role: SiteRole, _ dates: EntryDates, in site: Site) -> String {
    let facts = [
      role.fields.company?.value, role.fields.locations.first?.value.name, role.salary?.description,
    ].compactMap(\.self)
    let skills = role.leadingSkills.prefix(8)
      .map { site.taxonomy[$0.skill].name }
    let sentences = [[dates.hasChangedSince ? "Changed" : "New"], facts, skills]
    return sentences.filter { !$0.isEmpty }.map { $0.joined(separator: ", ") + "." }
      .joined(separator: " ")
  }

  private static func element(_ name: StaticString, _ text: String) -> String {
    "<\(name)>\(XMLText.escaped(text))</\(name)>"
  }

  /// Where the site's place is unknown, links are relative to the feed's own address.
  private static func link(
    _ relation: StaticString, _ type: StaticString, _ target: SitePath, in site: Site
  ) -> String {
    let address = site.absoluteURL(of: target) ?? path.link(to: target).description
    return
      "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(XMLText.escaped(address))\"/>"
  }

  /// The page's address; where the site's place is unknown, a UUID made from the site's title and
  /// the page's path (RFC 9562, version 8), as an identifier must hold everywhere.
  private static func identifier(of target: SitePath, in site: Site) -> String {
    if let address = site.absoluteURL(of: target) { return address }
    let name = Array("\(site.settings.title)\n\(target)".utf8)
    let high = FNV1a.hash(of: name) & ~0xF000 | 0x8000
    let back = FNV1a.hash(of: name.reversed(), from: 0x6c62_272e_07bb_0142)
    let low = back & ~(0b11 << 62) | 0b10 << 62
    let digits = [high, low].map { number in
      let text = String(number, radix: 16)
      return String(repeating: "0", count: 16 - text.utf8.count) + text
    }.joined()
    var parts: [String] = []
    var rest = digits[...]
    for length in [8, 4, 4, 4, 12] {
      parts.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return "urn:uuid:" + parts.joined(separator: "-")
  }
}
