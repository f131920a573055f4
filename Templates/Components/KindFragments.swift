import Addresses
import HTML
import SiteModel
import TaxonomySource
import Skills

/// What the pages of a kind's skills have in common.
struct KindFragments: Sendable {
  /// The page of all skills of the kind.
  let path: SitePath
  /// What the parts of the bars mean, in the kind's colour.
  let legend: HTML

  init(_ kind: SkillKind) {
    path = .kind(kind)
    let items = Strength.inOrder.map { strength -> HTML in
      """
      <li><svg class="bar" aria-hidden="true"><rect class="\(strength.barClass)" width="100%" height="100%"/></svg>\(strength.word)</li>
      """
    }
    legend = """
      <ul class="legend \(kind.styleClass)" aria-label="How strongly a skill is asked for">\(items)</ul>
      """
  }
}
