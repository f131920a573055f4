import Addresses
import ContentHashing
import HTML
import SiteModel
import Skills

extension PageContext {
  /// The page of one role.
  func rolePageDraft(_ index: Int) -> PageDraft {
    let related = site.relatedRoles.closest(to: index)
    return PageDraft(ingredients: rolePageIngredients(index, related)) { [self] in
      rolePage(index, related: related)
    }
  }

  private func rolePageIngredients(_ index: Int, _ related: [RelatedRole]) -> ContentHash? {
    guard var hasher = sharedFrame?.ingredients else { return nil }
    let role = site.roles[index]
    let section = site.sections[role.section]
    let position = section.roles.firstIndex(of: index) ?? 0
    hasher.combine(ingredients.role(index))
    hasher.combine(position)
    hasher.combine(section.roles.count)
    for neighbour in [position - 1, position + 1] {
      let isThere = section.roles.indices.contains(neighbour)
      hasher.combine(isThere)
      if isThere { hasher.combine(ingredients.listedRole(section.roles[neighbour])) }
    }
    for crumb in crumbs(toSection: role.section) {
      hasher.combine(crumb.title)
      hasher.combine(crumb.path?.description)
    }
    hasher.combine(related.count)
    for other in related {
      hasher.combine(ingredients.listedRole(other.role))
      hasher.combine(other.sharedCount)
      hasher.combine(other.alsoWants.map(\.index))
      hasher.combine(other.doesNotWant.map(\.index))
    }
    for fact in dateFacts(of: role) { hasher.combine(fact.bytes) }
    return hasher.hash
  }
}
