import Addresses
import Diagnostics
import HTML
import Notes
import SiteModel

extension PageContext {
  /// A page for printing: sections with their notes, and roles one after the other without rails.
  func printPage(_ part: PrintPart) -> HTML {
    var writer = PrintWriter(context: self)
    writer.write(part)
    let body: HTML =
      part.pieces.isEmpty
      ? emptyBlock("There is nothing to print.")
      : """
      <nav class="print-contents" aria-labelledby="contents"><h2 id="contents">Contents</h2>\(contentsList(writer.contents))</nav>
      <div class="sheets">
      \(writer.html)</div>
      """
    let content: HTML = """
      \(pageHead(eyebrow: printEyebrow(part), title: printTitle(part), lede: part.pieces.isEmpty ? nil : "\(printLede(part))"))
      <p class="page-links"><button type="button" data-print hidden>Print this page</button></p>
      \(body)
      \(printNeighbours(part))
      """
    return page(printFrame(part), content: content)
  }

  /// The pages for printing, where one would be too long.
  func printIndexPage() -> HTML {
    let items = site.printing.parts.map { part -> HTML in
      "<li><a href=\"\(link(part.path))\">\(printTitle(part))</a><span class=\"num muted\">\(part.roleCount == 0 ? "notes only" : Wording.count(part.roleCount, "role"))</span></li>"
    }
    let content: HTML = """
      \(pageHead(title: "Print", lede: "\(Wording.count(site.roles.count, "role")) are more than one page can hold. Each of these \(Wording.grouped(items.count)) pages has a whole section, or a part of one, with the notes’ own text."))
      <section class="block" aria-labelledby="pages"><h2 id="pages">Pages</h2><ul class="outline print-index">\(items)</ul></section>
      """
    return page(
      PageFrame(
        title: "Print", description: "The notes in pages for printing.",
        crumbs: [Crumb("Print")], isIndexed: false),
      content: content)
  }

  /// The way to the page that prints a section.
  func printLink(_ index: Int) -> HTML? {
    guard has(.print) else { return nil }
    return site.printing.part(of: index).map {
      "<p class=\"page-links\"><a href=\"\(link($0.path))#\(printAnchor(index))\">Print this section</a></p>\n"
    }
  }

  /// A section among those that are printed; at this address, nothing else is.
  func printAnchor(_ section: Int) -> String { "only-\(site.sections[section].slug)" }
}

extension PageContext {
  private func printFrame(_ part: PrintPart) -> PageFrame {
    let section = part.section.map { site.sections[$0] }
    var title = "\(section?.title ?? "Everything"), for printing"
    // Sections may share a title; the first of them has the slug that it gives.
    if let section, section.slug != Slug(section.title) {
      title += ", \(section.file), line \(section.lines.lowerBound)"
    }
    if part.number > 1 { title += ", part \(part.number)" }
    let above = part.section.map { crumbs(toSection: $0) } ?? []
    return PageFrame(
      title: title,
      description: "\(printTitle(part)), on one page for printing: \(printLede(part))",
      branch: part.section.map { _ in .sections }, crumbs: above + [Crumb("Print")],
      previous: printPart(before: part)?.path, next: printPart(after: part)?.path,
      isIndexed: false)
  }

  private func printTitle(_ part: PrintPart) -> String {
    guard let section = part.section else { return "Everything" }
    let title = site.sections[section].title
    return part.count == 1 ? title : "\(title), part \(part.number) of \(part.count)"
  }

  private func printEyebrow(_ part: PrintPart) -> HTML {
    part.section == nil
      ? "For printing" : "<a href=\"\(link(.printing))\">All pages for printing</a>"
  }

  private func printLede(_ part: PrintPart) -> String {
    let sections = part.pieces.count
    guard sections > 0 else { return "there is nothing to print." }
    let all = site.sections.count
    let count =
      part.section == nil && sections < all
      ? "\(Wording.grouped(sections)) of \(Wording.count(all, "section")) (the others hold nothing of their own)"
      : Wording.count(sections, "section")
    return part.roleCount == 0
      ? "The notes of \(count), and no roles."
      : "\(Wording.count(part.roleCount, "role")) in \(count), with the notes’ own text."
  }

  private func printPart(before part: PrintPart) -> PrintPart? {
    printPart(part.number - 1, of: part)
  }

  private func printPart(after part: PrintPart) -> PrintPart? {
    printPart(part.number + 1, of: part)
  }

  private func printPart(_ number: Int, of part: PrintPart) -> PrintPart? {
    guard let section = part.section, let first = site.printing.index(of: section),
      (1...part.count).contains(number)
    else { return nil }
    return site.printing.parts[first + number - 1]
  }

  private func printNeighbours(_ part: PrintPart) -> HTML? {
    func neighbour(_ other: PrintPart?) -> (String, SitePath)? {
      other.map { (printTitle($0), $0.path) }
    }
    return neighbours(
      of: "part", previous: neighbour(printPart(before: part)),
      next: neighbour(printPart(after: part)))
  }
}
