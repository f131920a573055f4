import HTML
import Markdown

extension MarkdownRenderer {
  mutating func render(_ table: Table) {
    if options.showsLines { append("<div class=\"scroll\"\(region("Table"))>\n") }
    append("<table>\n<thead>\n")
    renderRow(table.header, isHeader: true, table.alignments)
    append("</thead>\n")
    if !table.rows.isEmpty {
      append("<tbody>\n")
      for row in table.rows { renderRow(row, isHeader: false, table.alignments) }
      append("</tbody>\n")
    }
    append("</table>\n")
    if options.showsLines { append("</div>\n") }
  }

  /// The first cell is the anchor of the row's line: the style sheet places numbers beside cells.
  private mutating func renderRow(
    _ row: Table.Row, isHeader: Bool, _ alignments: [Table.Alignment]
  ) {
    append("<tr>\n")
    for (index, cell) in row.cells.enumerated() {
      let alignment = alignments.indices.contains(index) ? alignments[index] : .none
      // A header cell without a name would head nothing.
      let isNamed = isHeader && (!options.showsLines || cell.showsAnything)
      append(isNamed ? "<th" : "<td")
      if index == 0 { appendLine(row.line) }
      append("\(attribute(of: alignment))>")
      renderPassage(cell)
      append(isNamed ? "</th>\n" : "</td>\n")
    }
    append("</tr>\n")
  }

  private func attribute(of alignment: Table.Alignment) -> HTML? {
    switch alignment {
    case .none: nil
    case .left: options.showsLines ? nil : " align=\"left\""
    case .center: options.showsLines ? " class=\"is-center\"" : " align=\"center\""
    case .right: options.showsLines ? " class=\"is-end\"" : " align=\"right\""
    }
  }
}
