import Roles
import Prose
import Fields
import HTML
import SiteModel

extension PageContext {
  /// Each line that was read as a fact: as written, and as it was understood.
  func factTable(of role: SiteRole) -> HTML? {
    let rows = factRows(of: role)
    guard !rows.isEmpty else { return nil }
    return """
      <details class="more"><summary>Lines read as facts <span class="count">\(rows.count)</span></summary><div class="scroll" role="region" aria-label="Lines read as facts" tabindex="0"><table class="data"><thead><tr><th scope="col" class="num">Line</th><th scope="col">As written</th><th scope="col">Read as</th></tr></thead><tbody>
      \(factTableRows(rows, anchoring: anchoredLines(of: role)))</tbody></table></div></details>
      """
  }

  /// The lines that stand nowhere else on the page, so that links to them lead here.
  private func anchoredLines(of role: SiteRole) -> Set<Int> {
    let passages = role.entry.passages
    let facts = role.factPassages.filter(passages.indices.contains)
    let shown = passages.indices.filter { !facts.contains($0) }.map { passages[$0].line }
    return Set(facts.map { passages[$0].line }).subtracting(shown)
  }

  private func factTableRows(_ rows: [FactRow], anchoring lines: Set<Int>) -> [HTML] {
    var open = lines
    return rows.sorted { $0.line < $1.line }.map { row in
      let anchor: HTML? = open.remove(row.line).map { " id=\"L\($0)\"" }
      return
        "<tr\(anchor)><td class=\"num muted\">\(row.line)</td><td class=\"serif\">\(row.text)</td><td>\(row.meaning)</td></tr>\n"
    }
  }

  private func factRows(of role: SiteRole) -> [FactRow] {
    let fields = role.fields
    var rows: [FactRow] = []
    func add<Value>(_ stated: Stated<Value>?, _ meaning: (Value) -> String) {
      guard let stated else { return }
      rows.append(FactRow(line: stated.line, text: stated.text, meaning: meaning(stated.value)))
    }
    add(fields.title) { _ in
      role.titleOrigin == .prose ? "Title, from a sentence" : "Title"
    }
    add(fields.company) { "Company: \($0)" }
    for place in fields.locations { add(place) { "Place: \($0.name)" } }
    add(fields.department) { "Department: \($0)" }
    add(fields.team) { "Team: \($0)" }
    add(fields.employment) { "Employment: \($0.description)" }
    add(fields.level) { "Level: \($0.displayName)" }
    for salary in fields.salaries { add(salary) { "Pay: \($0.description)" } }
    add(fields.experience) { "Experience: from \(Wording.count($0, "year"))" }
    add(fields.degree) { "Degree: \($0.displayName)" }
    let passages = role.entry.passages
    let told = Set(rows.map(\.line))
    for passage in role.factPassages.sorted() where passages.indices.contains(passage) {
      guard !told.contains(passages[passage].line) else { continue }
      rows.append(
        FactRow(
          line: passages[passage].line, text: passages[passage].text,
          meaning: passage == 0 ? "Label of the entry" : "Fact"))
    }
    return rows
  }
}

/// A line that was read as a fact.
private struct FactRow {
  var line: Int
  var text: String
  var meaning: String
}
