import ContentHashing
import Notes
import SiteModel
import Skills

extension PageContext {
  /// One of the pages of a facet's value.
  func facetValuePageDraft(_ value: FacetValue, _ number: Int) -> PageDraft {
    // What holds for all roles of a value stands on its first page only.
    let wanted = number == 1 ? wantedMost(among: value.roles) : []
    return PageDraft(ingredients: facetValuePageIngredients(value, number, wanted)) { [self] in
      facetValuePage(value, number, wanted: wanted)
    }
  }

  private func facetValuePageIngredients(
    _ value: FacetValue, _ number: Int, _ wanted: [WantedSkill]
  ) -> ContentHash? {
    guard var hasher = sharedFrame?.ingredients else { return nil }
    hasher.combine(value.name)
    hasher.combine(value.roles.count)
    let paging = Paging(page: number, total: value.roles.count, size: site.settings.pageSize)
    let roles = number == 1 ? value.roles[...] : value.roles[paging.range]
    hasher.combine(roles.map(ingredients.summary))
    combine(wanted, into: &hasher)
    return hasher.hash
  }

  /// The skills that a page shows as wanted most.
  func combine(_ wanted: [WantedSkill], into hasher: inout ContentHasher) {
    hasher.combine(wanted.count)
    for skill in wanted {
      hasher.combine(skill.use.id.index)
      hasher.combine(skill.use.roleCount)
      hasher.combine(skill.count)
    }
  }
}
