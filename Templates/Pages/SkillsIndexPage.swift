import Addresses
import HTML
import SiteModel
import Skills
import TaxonomySource

extension SitePath {
  /// The page of all skills of a kind.
  static func kind(_ kind: SkillKind) -> SitePath {
    SitePath(folder: "skills/kinds", Slug(kind.plural))
  }
}

extension PageContext {
  private static var chipLimit: Int { 12 }

  /// All skills: by kind, and from A to Z.
  func skillsIndexPage() -> HTML {
    let total = site.skills.uses.count
    guard total > 0 else { return noSkillsPage() }
    let kinds = SkillKind.allCases.map { (kind: $0, uses: site.skills.ranked($0)) }
      .filter { !$0.uses.isEmpty }
    let most = kinds.map(\.uses.count).max() ?? 0
    let bars = kinds.sorted { ($1.uses.count, $0.kind) < ($0.uses.count, $1.kind) }.map {
      RankedBar(
        label: $0.kind.plural, href: .complete("#kind-\($0.kind.rawValue)"), count: $0.uses.count,
        kind: $0.kind)
    }
    let content: HTML = """
      \(pageHead(title: "Skills", lede: "\(Wording.count(total, "skill")) of \(Wording.count(kinds.count, "kind")). The figure beside \(total == 1 ? "it" : "each") is the number of roles that name it."))
      \(tickSwitch())
      <div class="with-filter kinds-page"><aside class="rail" aria-labelledby="kn"><section><h2 id="kn">Kinds</h2><nav aria-label="Kinds" data-contents>\(rankedBars(bars, total: most))</nav></section></aside><div><section class="block"><div class="block-head"><h2 id="by-kind">By kind</h2><a href="#a-z">A to Z</a></div><div class="kind-blocks">\(kinds.map { kindBlock($0.kind, $0.uses) })</div></section></div></div>
      \(demandBlock())
      <section class="block"><div class="block-head"><h2 id="a-z">A to Z</h2><a href="#by-kind">By kind</a></div><div class="stack">\(alphabet(site.skills.uses))</div></section>
      """
    return page(
      PageFrame(
        title: "Skills",
        description: "All \(Wording.count(total, "skill")), by kind and from A to Z.",
        branch: .skills, crumbs: [Crumb("Skills")], scripts: tickingScripts),
      content: content)
  }

  /// The index while there is nothing for it to list.
  private func noSkillsPage() -> HTML {
    page(
      PageFrame(
        title: "Skills", description: "No role of the notes names a skill yet.",
        branch: .skills, crumbs: [Crumb("Skills")]),
      content: """
        \(pageHead(title: "Skills"))
        <section class="block">\(emptyBlock("No role of the notes names a skill yet."))</section>
        """)
  }

  /// All skills of one kind, with how firmly they are asked for.
  func kindPage(_ kind: SkillKind) -> HTML {
    let uses = site.skills.ranked(kind)
    let content: HTML = """
      \(pageHead(eyebrow: "<a href=\"\(link(.skills))\">Skills</a>", title: kind.plural, lede: "\(Wording.count(uses.count, "skill")) of this kind, \(uses.count == 1 ? "with how firmly it is asked for" : "those that most roles name first")."))
      \(tickSwitch())
      \(fragments.kind(kind).legend)<section class="block" aria-labelledby="ranked"><h2 id="ranked">By the number of roles</h2><ol class="bars">\(uses.map { strengthBar($0) })</ol></section>
      """
    return page(
      PageFrame(
        title: kind.plural,
        description:
          "\(Wording.count(uses.count, "skill")) of the kind “\(kind.singular.lowercased())”, with the number of roles that ask for \(uses.count == 1 ? "it" : "each").",
        branch: .skills, crumbs: [Crumb("Skills", .skills), Crumb(kind.plural)],
        scripts: tickingScripts),
      content: content)
  }

  private func kindBlock(_ kind: SkillKind, _ uses: [SkillUse]) -> HTML {
    let limit = PageContext.chipLimit
    let rest: HTML? =
      uses.count > limit
      ? "<li><a class=\"chip more-chip\" href=\"\(link(.kind(kind)))\">\(Wording.grouped(uses.count - limit)) more<span class=\"vh\"> \(kind.plural.lowercased())</span></a></li>"
      : nil
    return """
      <section id="kind-\(kind.rawValue)"><h3><span class="kind \(kind.styleClass)"><a href="\(link(.kind(kind)))">\(kind.plural)</a></span> <span class="count">\(Wording.grouped(uses.count))</span></h3><ul class="chips">\(uses.prefix(limit).map { skillChip($0) })\(rest)</ul></section>
      """
  }

  private func alphabet(_ uses: [SkillUse]) -> HTML {
    var groups: [Character: [SkillUse]] = [:]
    for use in uses { groups[use.skill.initial, default: []].append(use) }
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let shown = (groups["#"] == nil ? [] : ["#"]) + letters
    let bar = shown.map { letter -> HTML in
      groups[letter] == nil
        ? "<span>\(String(letter))</span>"
        : "<a href=\"#\(letter.anchor)\">\(String(letter))</a>"
    }
    let sections = shown.compactMap { letter in
      groups[letter].map { letterSection(letter, $0) }
    }
    return
      "<nav class=\"letters\" aria-label=\"Letters\">\(bar)</nav><div>\(sections)</div>"
  }

  private func letterSection(_ letter: Character, _ uses: [SkillUse]) -> HTML {
    let items = uses.map { use -> HTML in
      """
      <li><a href="\(link(use.path))" class="kind \(use.skill.kind.styleClass)">\(use.skill.name)<span class="vh"> (\(use.skill.kind.singular.lowercased()))</span></a><span class="dots"></span><span class="muted">\(Wording.grouped(use.roleCount))</span></li>
      """
    }
    return
      "<section class=\"letter\" id=\"\(letter.anchor)\"><h3>\(letter == "#" ? "0–9" : String(letter))</h3><ul class=\"term-list\">\(items)</ul></section>"
  }
}

extension Skill {
  /// The letter under which an alphabetical list shows the skill; `#` for digits and others.
  fileprivate var initial: Character {
    guard let first = sortKey.unicodeScalars.first, ("a"..."z").contains(first) else { return "#" }
    return Character(String(first).uppercased())
  }
}

extension Character {
  fileprivate var anchor: String { self == "#" ? "l-digits" : "l-\(lowercased())" }
}
