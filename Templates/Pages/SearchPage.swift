import Addresses
import HTML
import SiteModel

extension SitePath {
  static let search = SitePath(literal: "search.html")
}

extension PageContext {
  /// The results of a search, which scripts write; before it, and without scripts, ways to look
  /// for things.
  func searchPage() -> HTML {
    let content: HTML = """
      \(pageHead(title: "Search"))
      <div data-search-page="empty">
      <p class="callout block tight" data-no-script>Search runs in the browser and needs its scripts. Without them, \(skillsFromAToZ.map { "\($0), " })<a href="\(link(.roles))">all roles</a> and the <a href="\(link(.sections))">outline of the notes</a> list everything.</p>
      <p class="result-line" role="status"></p>
      <nav class="narrow" aria-label="Narrow to" data-narrow hidden><ul></ul></nav>
      <div class="with-rail"><div><div class="results" data-results tabindex="-1" aria-label="Results" role="region" hidden></div>\(searchStart)</div>
      <aside class="rail" aria-label="Help with searching">
      \(waysToAsk)
      <section><h2>Who sees it</h2><p>Nobody else: search runs in this browser, and nothing that is asked leaves it.</p></section>
      </aside></div>
      </div>
      """
    return page(
      PageFrame(
        title: "Search", description: "Search the roles, skills and sections of the notes.",
        crumbs: [Crumb("Search")], scripts: [.data, .parts, .searchIndex, .search, .searchPage]),
      content: content)
  }

  /// Where there are skills: without one, their page has no alphabet.
  private var skillsFromAToZ: HTML? {
    guard !site.skills.uses.isEmpty else { return nil }
    return "the <a href=\"\(link(.skills))#a-z\">skills from A to Z</a>"
  }

  private static var startLimit: Int { 24 }

  /// What to begin with while nothing is asked for.
  private var searchStart: HTML {
    let most = SkillIndex.ranked(site.skills.uses).prefix(PageContext.startLimit)
    let skills: HTML? =
      most.isEmpty
      ? nil
      : "<section class=\"block\"><div class=\"block-head\"><h2>Asked for most</h2><a href=\"\(link(.skills))\">All \(Wording.count(site.skills.uses.count, "skill"))</a></div><ul class=\"chips\">\(most.map { skillChip($0) })</ul></section>\n"
    let outline = site.topSections.prefix(PageContext.startLimit / 2).map { index -> HTML in
      let section = site.sections[index]
      return
        "<li><a href=\"\(link(section.path))\">\(section.title)</a><span class=\"num\">\(roleCount(section))</span></li>"
    }
    let sections: HTML? =
      outline.isEmpty
      ? nil
      : "<section class=\"block\"><div class=\"block-head\"><h2>Sections</h2><a href=\"\(link(.sections))\">The whole outline</a></div><ul class=\"outline\">\(outline)</ul></section>"
    return "<div data-start>\(skills)\(sections)</div>"
  }

  private var waysToAsk: HTML {
    """
    <section><h2>Ways to ask</h2><dl class="facts-list">
    <dt><code>ocaml linux</code></dt><dd>both words, in any order</dd>
    <dt><code>net</code></dt><dd>the start of the last word is enough</dd>
    <dt><code>"user space"</code></dt><dd>these words together</dd>
    <dt><kbd>/</kbd></dt><dd>goes to the search box, and so does <kbd>Ctrl</kbd> <kbd>K</kbd></dd>
    </dl><p class="small"><button type="button" data-key-switch hidden>Switch the / key off</button></p></section>
    """
  }
}
