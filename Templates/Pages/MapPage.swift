import Addresses
import HTML
import SiteModel
import Skills
import TaxonomySource

extension SitePath {
  static let map = SitePath(literal: "map.html")
}

extension PageContext {
  private static var firstPairs: Int { 14 }

  /// Which skills are asked for together, and in which sections.
  func mapPage() -> HTML {
    let graph = SkillGraph(site)
    let heat = SectionHeat(site)
    let content: HTML = """
      \(pageHead(title: "Skill map", lede: "Which skills are asked for together, and in which sections."))
      \(graph.pairs.isEmpty ? nothingTogether : together(graph))
      \(heat.rows.isEmpty || heat.skills.isEmpty ? nil : heatBlock(heat))
      """
    return page(
      PageFrame(
        title: "Skill map",
        description: "Which skills are asked for together, and in which sections.", branch: .map,
        crumbs: [Crumb("Map")], scripts: graph.pairs.isEmpty ? [] : [.map]),
      content: content)
  }

  private var nothingTogether: HTML {
    """
    <div class="empty block"><p>The notes hold too few roles to tell which skills are asked for together.</p></div>
    """
  }

  private func together(_ graph: SkillGraph) -> HTML {
    """
    <section class="block"><h2>Asked for together</h2><div class="stack">\(kindLegend(graph))<figure class="map">\(mapTools)<div class="scroll map-view" role="region" aria-label="Picture of skills asked for together" tabindex="0">\(skillMapPicture(SkillMap(graph)))</div><p class="map-readout small" hidden></p><figcaption>\(mapCaption(graph))</figcaption></figure></div></section>
    <div class="split block"><section class="block" aria-labelledby="pairs"><h2 id="pairs">Strongest pairs</h2>\(pairTables(graph))</section><section class="block"><h2>How to read lift</h2><div class="stack small"><p>A lift of 2.0× says that two skills share twice as many roles as they would if each were strewn over the notes by chance. Counts alone would put the most frequent skills beside everything.</p><p>A high lift on few roles is a weak sign, so pairs that share fewer than \(Wording.count(graph.threshold, "role")) are left out, and of the others those are drawn that are least likely to be chance.</p><p>Roles that say a skill need not be known do not count as asking for it.</p></div></section></div>
    """
  }

  private func mapCaption(_ graph: SkillGraph) -> String {
    let left = graph.candidateCount - graph.skills.count
    let rest =
      left > 0
      ? " \(Wording.count(left, "more skill")) with as many roles \(left == 1 ? "is" : "are") not drawn."
      : ""
    return
      "A line joins two skills that share at least \(Wording.count(graph.threshold, "role")) and meet more often than by chance, at most \(SkillGraph.mostLines) lines a skill; the thicker it is, the more roles they share. The larger a mark, the more roles ask for the skill.\(rest)"
  }

  private func kindLegend(_ graph: SkillGraph) -> HTML {
    let kinds = Set(graph.skills.map(\.skill.kind)).sorted()
    let items = kinds.map {
      "<li><span class=\"kind \($0.styleClass)\">\($0.plural)</span></li>" as HTML
    }
    return "<ul class=\"legend\" aria-label=\"Kinds\">\(items)</ul>"
  }

  /// What needs the script, which shows it.
  private var mapTools: HTML {
    """
    <div class="map-tools" hidden><label for="map-find">Find in the map</label><input id="map-find" type="search" autocomplete="off" spellcheck="false"><div class="map-zoom" role="group" aria-label="Size of the map"><button type="button" data-zoom="out" aria-label="Smaller">−</button><button type="button" data-zoom="in" aria-label="Larger">+</button><button type="button" data-zoom="reset">Reset</button></div><p class="map-status" role="status"></p></div>
    """
  }

  private func pairTables(_ graph: SkillGraph) -> HTML {
    let pairs = graph.pairs.sorted {
      ($1.lift, $1.together, $0.first, $0.second) < ($0.lift, $0.together, $1.first, $1.second)
    }
    let limit = PageContext.firstPairs
    let rest = pairs.dropFirst(limit)
    let more: HTML? =
      rest.isEmpty
      ? nil
      : "<details class=\"more\"><summary>The other pairs <span class=\"count\">\(Wording.grouped(rest.count))</span></summary>\(pairTable(rest, of: graph, caption: "The other pairs of the picture."))</details>"
    return
      "\(pairTable(pairs.prefix(limit), of: graph, caption: "The same picture as a list: pairs by lift."))\(more)"
  }

  private func pairTable(
    _ pairs: ArraySlice<Association>, of graph: SkillGraph, caption: String
  ) -> HTML {
    let rows = pairs.map { pair -> HTML in
      """
      <tr><td>\(skillTerm(graph.skills[pair.first].skill))</td><td>\(skillTerm(graph.skills[pair.second].skill))</td><td class="num">\(Wording.grouped(pair.together))</td><td class="num">\(Wording.oneDecimal(pair.lift))×</td></tr>
      """
    }
    return """
      <table class="data pairs"><caption>\(caption)</caption><thead><tr><th scope="col">Skill</th><th scope="col">Goes with</th><th scope="col" class="num">Roles</th><th scope="col" class="num">Lift</th></tr></thead><tbody>\(rows)</tbody></table>
      """
  }

  private func heatBlock(_ heat: SectionHeat) -> HTML {
    let left = [
      heat.sectionsLeftOut > 0
        ? "\(Wording.count(heat.sectionsLeftOut, "section")) with fewer roles" : nil,
      heat.skillsLeftOut > 0
        ? "\(Wording.count(heat.skillsLeftOut, "skill")) that fewer roles ask for" : nil,
    ].compactMap(\.self)
    let note: HTML? = left.isEmpty ? nil : "<p class=\"note\">Not shown: \(Wording.list(left)).</p>"
    return """
      <section class="block"><h2>Sections and skills</h2><p class="intro">The figure is the number of roles in the section that ask for the skill; the shade is their share of the section.</p>\(heatTable(heat))\(heatLegend())\(note)</section>
      """
  }
}
