import Diagnostics
import HTML
import SiteModel
import Skills
import TaxonomySource

extension PageContext {
  /// Sections against skills: a table with a figure in every cell, shaded by the share.
  func heatTable(_ heat: SectionHeat) -> HTML {
    let heads = heat.skills.map { demand -> HTML in
      """
      <th scope="col"><a class="kind \(demand.skill.kind.styleClass)" href="\(link(demand.skill.path))"><span>\(demand.skill.name)</span></a></th>
      """
    }
    return """
      <div class="scroll" role="region" aria-label="Sections and skills" tabindex="0"><table class="heat"><caption class="vh">How many roles of each section ask for each skill</caption><thead><tr><th scope="col">Section</th><th scope="col" class="tot">roles</th>\(heads)</tr></thead><tbody>\(heat.rows.map { heatRow($0, in: heat) })</tbody></table></div>
      """
  }

  private func heatRow(_ row: SectionHeat.Row, in heat: SectionHeat) -> HTML {
    let section = site.sections[row.section]
    let cells = row.counts.map { count -> HTML in
      count == 0
        ? "<td class=\"h0\">0</td>"
        : "<td class=\"h\(row.shade(count))\">\(Wording.grouped(count))</td>"
    }
    let around: HTML? = ambiguousTitle(row, in: heat).map { "<span class=\"muted\">, \($0)</span>" }
    return """
      <tr><th scope="row"><a href="\(link(section.path))">\(section.title)</a>\(around)</th><td class="tot">\(Wording.grouped(row.roleCount))</td>\(cells)</tr>
      """
  }

  /// What tells a section from another of the same title in the table.
  private func ambiguousTitle(_ row: SectionHeat.Row, in heat: SectionHeat) -> String? {
    let section = site.sections[row.section]
    guard
      heat.rows.contains(where: {
        $0.section != row.section && site.sections[$0.section].title == section.title
      })
    else { return nil }
    return section.parent.map { site.sections[$0].title } ?? section.file.description
  }

  func heatLegend() -> HTML {
    let shades = [
      "none", "up to a quarter of the section’s roles", "up to half", "up to three quarters",
      "more",
    ]
    let items = shades.enumerated().map { shade, text -> HTML in
      "<li><span class=\"swatch h\(shade)\"></span>\(text)</li>"
    }
    return "<ul class=\"legend heat-legend\" aria-label=\"Shades\">\(items)</ul>"
  }
}
