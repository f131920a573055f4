import TaxonomySource
import HTML
import SiteModel
import Skills

/// One line of ranked bars.
struct RankedBar {
  var label: String
  /// `nil` for what has no page, as "Not stated".
  var href: PageLink?
  var count: Int
  /// The kind whose colour the bar has.
  var kind: SkillKind?
}

extension PageContext {
  /// Bars as a list: the label is a link and the figure is text, so the bar itself is silent.
  func rankedBars(_ bars: [RankedBar], total: Int) -> HTML {
    var html: HTML = "<ol class=\"bars\">"
    for bar in bars { append(bar, total: total, to: &html) }
    html += "</ol>"
    return html
  }

  private func append(_ bar: RankedBar, total: Int, to html: inout HTML) {
    let share = total > 0 ? Double(bar.count) / Double(total) : 0
    if let kind = bar.kind { html += "<li class=\"\(kind.styleClass)\">" } else { html += "<li>" }
    if let href = bar.href { html += "<a href=\"\(href)\">" } else { html += "<span>" }
    if let kind = bar.kind { html += "<span class=\"kind \(kind.styleClass)\">" }
    html.append(escaping: bar.label[...])
    if bar.kind != nil { html += "</span>" }
    html += bar.href == nil ? "</span>" : "</a>"
    html += """
      <svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="value" width="\(Percentage(share))" height="100%"/></svg><span class="num">\(Wording.grouped(bar.count))</span></li>
      """
  }

  /// The values of a facet by the number of roles, with those that state none.
  func facetBars(_ index: FacetIndex, limit: Int) -> HTML {
    var bars = index.values.prefix(limit).map {
      RankedBar(label: $0.name, href: link($0.path), count: $0.roles.count)
    }
    if index.absentCount > 0 {
      bars.append(RankedBar(label: "Not stated", href: nil, count: index.absentCount))
    }
    let rest = index.values.count - limit
    let more: HTML? =
      rest > 0
      ? "<p class=\"note\"><a href=\"\(link(index.facet.indexPath))\">\(Wording.grouped(rest)) more</a></p>"
      : nil
    return "\(rankedBars(bars, total: site.roles.count))\(more)"
  }
}
