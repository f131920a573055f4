import HTML
import Notes
import SiteModel

extension PageContext {
  /// How the notes were read, in a few sentences: what became of the entries, and what roles lack.
  var readingSummary: HTML {
    """
    <section class="block"><div class="block-head"><h2>How the notes were read</h2>\(has(.report) ? "<a href=\"\(link(.report))\">The whole report</a>" : nil)</div><p class="small">Every line stands on some page or is counted. \(entrySentence)\(absenceSentence.map { " \($0)" })</p></section>
    """
  }

  private var entrySentence: String {
    let notes = site.notes.reduce(0) { $0 + $1.noteCount }
    let outcomes = [
      (count: site.roles.count, one: "became a role", many: "became roles"),
      (count: notes, one: "stayed a note", many: "stayed notes"),
      (count: site.placeholderCount, one: "was a placeholder", many: "were placeholders"),
    ].filter { $0.count > 0 }
    guard let first = outcomes.first else { return "The notes hold no entry yet." }
    if outcomes.count == 1 {
      return first.count == 1
        ? "The only entry \(first.one)."
        : "All \(Wording.grouped(first.count)) entries \(first.many)."
    }
    let total = outcomes.reduce(0) { $0 + $1.count }
    let parts = outcomes.map { "\(Wording.grouped($0.count)) \($0.count == 1 ? $0.one : $0.many)" }
    return "Of \(Wording.grouped(total)) entries, \(Wording.list(parts))."
  }

  /// The facts that readers ask for first, where some role does not state them.
  private var absenceSentence: String? {
    let absent = site.fieldCoverage.filter { ["Pay", "Experience", "Company"].contains($0.name) }
      .filter { !$0.without.isEmpty }
    guard !absent.isEmpty else { return nil }
    if site.roles.count == 1 {
      return "The role states \(Wording.list(absent.map { "no \($0.name.lowercased())" }))."
    }
    let parts = absent.map {
      "\(Wording.grouped($0.without.count)) \($0.without.count == 1 ? "states" : "state") no \($0.name.lowercased())"
    }
    return "Of the roles, \(Wording.list(parts))."
  }
}
