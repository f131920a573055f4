import Diagnostics
import Fields
import HTML
import SiteModel
import Skills
import TaxonomySource

/// Writes what a page for printing holds, with the contents to put before it.
struct PrintWriter {
  private let context: PageContext
  private(set) var html = HTML()
  private(set) var contents: [ContentsEntry] = []
  /// The depths of the sections that are open.
  private var open: [Int] = []
  /// The names of the page's regions, which are to differ.
  private var regions: [String: Int] = [:]
  private var texts = 0

  private var site: Site { context.site }

  init(context: PageContext) {
    self.context = context
  }

  mutating func write(_ part: PrintPart) {
    for piece in part.pieces {
      close(to: piece.depth)
      write(piece)
    }
    close(to: 0)
  }

  /// Closes the sections that do not enclose one of that depth.
  private mutating func close(to depth: Int) {
    while let last = open.last, last >= depth {
      html += "</section>\n"
      open.removeLast()
    }
  }

  private mutating func write(_ piece: PrintPart.Piece) {
    let section = site.sections[piece.section]
    let title = piece.isStart ? section.title : "\(section.title), continued"
    let anchor = "section-\(section.slug)"
    html += """
      <section class="sheet" id="\(context.printAnchor(piece.section))" aria-labelledby="\(anchor)">
      <p class="only-note">At this address only this section is printed. <button type="button" data-print hidden>Print it</button> <a href="#contents">Print the whole page</a></p>
      \(place(of: piece.section))<h2 id="\(anchor)">\(title)</h2>

      """
    open.append(piece.depth)
    if piece.isStart {
      var renderer = nextRenderer(of: section.file, headingShift: 2)
      html += "\(context.sectionNotes(section, with: &renderer))\n"
      regions = renderer.regions
    }
    let roles = section.roles[piece.roles].map { site.roles[$0] }
    for role in roles { write(role) }
    contents.append(
      ContentsEntry(
        title: title, anchor: anchor,
        below: roles.map { ContentsEntry(title: $0.title, anchor: context.anchor(of: $0)) }))
  }

  /// The sections around a section, or the file of a top one.
  private func place(of index: Int) -> HTML {
    let section = site.sections[index]
    let above = site.ancestry(of: index).dropLast().map { site.sections[$0].title }
    let place = above.isEmpty ? section.file.description : above.joined(separator: " › ")
    return "<p class=\"eyebrow\">\(place)</p>"
  }

  private mutating func write(_ role: SiteRole) {
    var more: [HTML] = []
    if let years = role.fields.experience?.value {
      more.append("from \(Wording.count(years, "year"))")
    }
    if let degree = role.fields.degree?.value { more.append("\(degree.displayName)") }
    var writer = RoleNotesWriter(
      role: role, renderer: nextRenderer(of: role.file, headingShift: 3), leavesOutFacts: false)
    writer.write()
    regions = writer.renderer.regions
    html += """
      <article class="sheet-role" id="\(context.anchor(of: role))">
      <h3 class="entry-title">\(context.roleLink(role))</h3>\(context.roleMeta(role, adding: more))
      \(writer.text.html)
      \(skills(of: role))</article>

      """
  }

  /// What the rail of the role's page shows, as text.
  private func skills(of role: SiteRole) -> HTML? {
    guard !role.skills.isEmpty else { return nil }
    let groups = Strength.inOrder.compactMap { strength -> HTML? in
      let names = role.skills.filter { $0.strength == strength }.map {
        site.taxonomy[$0.skill].name
      }
      guard !names.isEmpty else { return nil }
      return "<div><dt>\(strength.title):</dt><dd>\(names.joined(separator: ", "))</dd></div>"
    }
    return "<dl class=\"diff\">\(groups)</dl>\n"
  }

  /// Every text has ids of its own, and its headings stand below those of the page.
  private mutating func nextRenderer(of file: SourcePath, headingShift: Int) -> MarkdownRenderer {
    texts += 1
    var options = context.notesOptions(of: file)
    options.headingShift = headingShift
    options.idPrefix = "t\(texts)-"
    return MarkdownRenderer(options: options, regions: regions)
  }
}
