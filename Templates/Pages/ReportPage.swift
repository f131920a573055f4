import Skills
import Diagnostics
import HTML
import SiteModel

extension PageContext {
  /// How the notes were read: counts, fields, placeholders, near duplicates and remarks.
  func reportPage() -> HTML {
    let content: HTML = """
      \(pageHead(title: "How the notes were read", lede: "Every line of the notes stands on some page, or is counted here."))
      <div class="with-toc">\(tableOfContents(reportContents))<div>
      \(reportTotals)
      \(fieldsBlock)
      <div class="split block">\(filesAndSections)<section class="block"><h2 id="same">Nearly the same</h2>\(nearDuplicateList(site.nearDuplicates))<h3 class="gap-s" id="derived">Titles that were derived</h3>\(derivedTitles)</section></div>
      \(suggestedTerms)\(remarks)\(looseNotes)
      </div></div>
      """
    return page(
      PageFrame(
        title: "How the notes were read",
        description: "Counts, fields, placeholders, near duplicates and remarks.", branch: nil,
        crumbs: [Crumb("How the notes were read")]),
      content: content)
  }

  private var reportContents: [ContentsEntry] {
    let terms = ContentsEntry(title: "Terms that may be skills", anchor: "terms")
    return [
      ContentsEntry(title: "Fields found", anchor: "fields"),
      ContentsEntry(title: "Roles and placeholders by section", anchor: "by-section"),
      ContentsEntry(title: "Nearly the same", anchor: "same"),
      ContentsEntry(title: "Titles that were derived", anchor: "derived"),
    ] + (site.suggestions.isEmpty ? [] : [terms]) + [
      ContentsEntry(title: "Remarks", anchor: "remarks"),
      ContentsEntry(title: "Lines in no role", anchor: "loose"),
    ]
  }

  private var reportTotals: HTML {
    let notes = site.notes.reduce(0) { $0 + $1.noteCount }
    let entries = site.roles.count + notes + site.placeholderCount
    func item(_ count: Int, _ name: String) -> HTML {
      "<div><dt>\(name)</dt><dd>\(Wording.grouped(count))</dd></div>"
    }
    return """
      <dl class="totals">\(item(site.notes.count, site.notes.count == 1 ? "file" : "files"))\(item(site.lineCount, site.lineCount == 1 ? "line" : "lines"))\(item(entries, entries == 1 ? "entry" : "entries"))<div><dt>\(site.roles.count == 1 ? "role" : "roles")</dt><dd><a href="\(link(.roles))">\(Wording.grouped(site.roles.count))</a></dd></div>\(item(notes, notes == 1 ? "note" : "notes"))\(item(site.placeholderCount, site.placeholderCount == 1 ? "placeholder" : "placeholders"))</dl>
      """
  }

  private var fieldsBlock: HTML {
    guard !site.roles.isEmpty else {
      return
        "<section class=\"block\"><h2 id=\"fields\">Fields found</h2>\(emptyBlock("No role was found, so there is no field to find."))</section>"
    }
    return """
      <section class="block"><h2 id="fields">Fields found</h2><p class="intro">A field that is not stated is left empty; nothing is guessed.</p><div class="scroll" role="region" aria-label="Fields found" tabindex="0"><table class="data report-fields"><caption class="vh">How many of the \(Wording.count(site.roles.count, "role")) state each field</caption><thead><tr><th scope="col">Field</th><th scope="col" class="num">Stated</th><th scope="col" class="num">Absent</th><th scope="col"><span class="vh">Share, as a bar</span></th><th scope="col" class="num">Share</th><th scope="col">Without it</th></tr></thead><tbody>\(site.fieldCoverage.map { fieldRow($0) })</tbody></table></div></section>
      """
  }

  private func fieldRow(_ field: FieldCoverage) -> HTML {
    let total = site.roles.count
    let share = total > 0 ? Double(field.stated) / Double(total) : 0
    let shown = field.without.prefix(3).map {
      roleLink(site.roles[$0])
    }
    let rest: HTML? =
      field.without.count > 3 ? " and \(Wording.grouped(field.without.count - 3)) more" : nil
    return """
      <tr><th scope="row">\(field.name)</th><td class="num">\(Wording.grouped(field.stated))</td><td class="num">\(Wording.grouped(field.without.count))</td><td class="cover"><svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="value" width="\(Percentage(share))" height="100%"/></svg></td><td class="num">\(Wording.percent(field.stated, of: total))</td><td>\(shown.joined(by: "; "))\(rest)</td></tr>
      """
  }
}

// MARK: - Files, sections, duplicates

extension PageContext {
  private var filesAndSections: HTML {
    let sections = site.sections.filter { !$0.roles.isEmpty || !$0.placeholders.isEmpty }
    let rows = sections.map { section -> HTML in
      "<tr><th scope=\"row\"><a href=\"\(link(section.path))\">\(section.title)</a></th><td class=\"num\">\(Wording.grouped(section.roles.count))</td><td class=\"num\">\(Wording.grouped(section.placeholders.count))</td></tr>"
    }
    guard !rows.isEmpty else {
      return
        "<section class=\"block\"><h2 id=\"by-section\">Roles and placeholders by section</h2>\(emptyBlock("No section holds a role or a placeholder."))</section>"
    }
    return """
      <section class="block"><h2 id="by-section">Roles and placeholders by section</h2><table class="data"><thead><tr><th scope="col">Section</th><th scope="col" class="num">Roles</th><th scope="col" class="num">Placeholders</th></tr></thead><tbody>\(rows)</tbody><tfoot><tr><th scope="row">All</th><td class="num">\(Wording.grouped(site.roles.count))</td><td class="num">\(Wording.grouped(site.placeholderCount))</td></tr></tfoot></table></section>
      """
  }

  private func nearDuplicateList(_ pairs: [NearDuplicate]) -> HTML {
    guard !pairs.isEmpty else {
      return emptyBlock("No two roles have nearly the same text.")
    }
    let items = pairs.prefix(40).map { pair -> HTML in
      let (first, second) = (site.roles[pair.first], site.roles[pair.second])
      return """
        <li><p class="entry-title">\(roleLink(first)) <span class="muted">and</span> \(roleLink(second))</p><p class="small muted">\(Wording.percent(Int(pair.similarity * 1000), of: 1000)) of the word triples are the same: \(first.location.description) and \(second.location.description).</p></li>
        """
    }
    let rest: HTML? =
      pairs.count > 40
      ? "<p class=\"note\">\(Wording.count(pairs.count - 40, "more pair", "more pairs")).</p>" : nil
    return "<ul class=\"entries\">\(items)</ul>\(rest)"
  }

  private var derivedTitles: HTML {
    let derived = site.roles.filter { $0.titleOrigin == .derived }
    guard !derived.isEmpty else {
      return emptyBlock(site.roles.isEmpty ? "None." : "None: every role has a title in the notes.")
    }
    let items = derived.prefix(60).map {
      "<li><code>\($0.location.description)</code><p>\(roleLink($0))</p></li>"
        as HTML
    }
    let rest: HTML? =
      derived.count > 60
      ? "<p class=\"note\">\(Wording.grouped(derived.count - 60)) more.</p>" : nil
    return "<ul class=\"log\">\(items)</ul>\(rest)"
  }
}

// MARK: - Remarks

extension PageContext {
  private var remarks: HTML {
    let found = site.diagnostics.filter { !$0.isForAuthorOnly }
    let keptBack = site.diagnostics.count - found.count
    let note: HTML? =
      keptBack == 0
      ? nil
      : "<p class=\"note\">\(Wording.count(keptBack, "text or section", "texts and sections")) \(keptBack == 1 ? "was" : "were") kept back, as the author wishes.</p>"
    guard !found.isEmpty else {
      return
        "<section class=\"block\"><h2 id=\"remarks\">Remarks</h2>\(note ?? emptyBlock("None."))</section>"
    }
    let items = found.prefix(300).map { remark -> HTML in
      let help: HTML? = remark.help.map { " \($0)" }
      return """
        <li><code>\(remark.location?.description ?? "")</code><p><strong>\(remark.severity.rawValue):</strong> \(remark.summary).\(help) <span class="muted">[\(remark.id)]</span></p></li>
        """
    }
    let rest: HTML? =
      found.count > 300
      ? "<p class=\"note\">\(Wording.grouped(found.count - 300)) more; <code>rolebook check --notes</code> lists them all.</p>"
      : nil
    return
      "<section class=\"block\"><h2 id=\"remarks\">Remarks <span class=\"count\">\(Wording.grouped(found.count))</span></h2>\(note)<ul class=\"log\">\(items)</ul>\(rest)</section>"
  }

  /// Terms that may be skills, for the author's `skills.yml`.
  private var suggestedTerms: HTML? {
    let shown = site.suggestions.prefix(20)
    guard !shown.isEmpty else { return nil }
    let items = shown.map { suggestion -> HTML in
      let place = suggestion.evidence.first.map { $0.location.description } ?? ""
      let sentence = suggestion.evidence.first?.sentence ?? ""
      return
        "<li><code>\(place)</code><p><strong>\(suggestion.term)</strong>, \(Wording.count(suggestion.count, "time")): <span class=\"serif\">\(sentence)</span></p></li>"
    }
    return """
      <section class="block"><h2 id="terms">Terms that may be skills <span class="count">\(Wording.grouped(site.suggestions.count))</span></h2><p class="intro">They behave like skills and are in no taxonomy. <code>rolebook skills suggest</code> prints them for <code>skills.yml</code>.</p><ul class="log">\(items)</ul></section>
      """
  }

  /// Text that belongs to a section and to no role.
  private var looseNotes: HTML {
    let sections = site.sections.filter(\.hasNotes)
    guard !sections.isEmpty else {
      return
        "<section class=\"block\"><h2 id=\"loose\">Lines in no role</h2>\(emptyBlock("None."))</section>"
    }
    let items = sections.map {
      "<li><a href=\"\(link($0.path))\">\($0.title)</a><span class=\"num muted\">\($0.file.description)</span></li>"
        as HTML
    }
    return """
      <section class="block"><h2 id="loose">Lines in no role</h2><p class="intro">Text that belongs to a section and to no role stands on the page of its section.</p><ul class="outline">\(items)</ul></section>
      """
  }
}
