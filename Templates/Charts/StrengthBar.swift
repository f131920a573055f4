import TaxonomySource
import HTML
import SiteModel
import Skills

extension PageContext {
  /// How many of all roles require, prefer, mention or waive a skill, as the parts of one bar.
  func strengthRects(_ use: SkillUse) -> HTML {
    let total = Double(max(1, site.roles.count))
    var start = 0.0
    var rects: HTML = "<rect class=\"track\" width=\"100%\" height=\"100%\"/>"
    for strength in Strength.inOrder {
      let share = Double(use.roles(strength).count) / total
      guard share > 0 else { continue }
      rects +=
        "<rect class=\"\(strength.barClass)\" x=\"\(Percentage(start))\" width=\"\(Percentage(share))\" height=\"100%\"/>"
      start += share
    }
    return rects
  }

  /// A skill in a list of ranked bars.
  func strengthBar(_ use: SkillUse) -> HTML {
    """
    <li class="\(use.skill.kind.styleClass)"><a href="\(link(use.path))">\(use.skill.name)</a><svg class="bar" aria-hidden="true">\(strengthRects(use))</svg><span class="num">\(Wording.grouped(use.roleCount))<span class="vh"> \(use.roleCount == 1 ? "role" : "roles"): \(strengthFigures(use))</span></span></li>
    """
  }

  /// The parts of the bar in words: "5 required, 1 preferred".
  private func strengthFigures(_ use: SkillUse) -> String {
    Strength.inOrder.filter { !use.roles($0).isEmpty }
      .map { "\(Wording.grouped(use.roles($0).count)) \($0.word)" }.joined(separator: ", ")
  }
}
