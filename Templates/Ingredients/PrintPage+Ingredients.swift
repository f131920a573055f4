import Addresses
import ContentHashing
import Diagnostics
import Roles
import SiteModel

extension PageContext {
  /// A page for printing.
  func printPageDraft(_ part: PrintPart) -> PageDraft {
    PageDraft(ingredients: printPageIngredients(part)) { [self] in printPage(part) }
  }

  private func printPageIngredients(_ part: PrintPart) -> ContentHash? {
    guard var hasher = sharedFrame?.ingredients else { return nil }
    hasher.combine(part.number)
    hasher.combine(part.count)
    hasher.combine(part.pieces.count)
    for index in [part.section].compactMap(\.self) + part.pieces.map(\.section) {
      let section = site.sections[index]
      hasher.combine(section.file.description)
      hasher.combine(section.slug.description)
      hasher.combine(section.lines.lowerBound)
      hasher.combine(crumbs(toSection: index).map(\.title))
      hasher.combine(crumbs(toSection: index).map { $0.path?.description ?? "" })
      hasher.combine(ingredients.linkTargets(of: section.file))
    }
    for piece in part.pieces {
      let section = site.sections[piece.section]
      hasher.combine(piece.depth)
      hasher.combine(piece.isStart)
      if piece.isStart { hasher.combine(section.notes.hash) }
      hasher.combine(section.roles[piece.roles].map(ingredients.role))
    }
    return hasher.hash
  }
}
