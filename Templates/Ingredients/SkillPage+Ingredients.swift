import ContentHashing
import HTML
import Notes
import SiteModel
import Skills

extension PageContext {
  /// One of the pages of a skill.
  func skillPageDraft(_ use: SkillUse, _ number: Int) -> PageDraft {
    // What goes with a skill stands on its first page only.
    let companions = number == 1 ? site.companions.companions(of: use) : []
    return PageDraft(ingredients: skillPageIngredients(use, number, companions)) { [self] in
      skillPage(use, number, companions: companions)
    }
  }

  private func skillPageIngredients(
    _ use: SkillUse, _ number: Int, _ companions: [SkillCompanion]
  ) -> ContentHash? {
    guard var hasher = sharedFrame?.ingredients else { return nil }
    hasher.combine(use.mentionCount)
    for strength in Strength.inOrder { hasher.combine(use.roles(strength).count) }
    guard number == 1 else {
      let paging = Paging(page: number, total: use.roleCount, size: site.settings.pageSize)
      for (_, roles) in rolesByStrength(use, on: paging) {
        hasher.combine(roles.map(ingredients.role))
      }
      return hasher.hash
    }
    // Charts of the first page are about all roles.
    for strength in Strength.inOrder {
      hasher.combine(use.roles(strength).map(ingredients.role))
    }
    hasher.combine(companions.count)
    for companion in companions {
      hasher.combine(companion.skill.index)
      hasher.combine(companion.shareHere)
      hasher.combine(companion.shareEverywhere)
    }
    for relative in use.skill.broader + site.narrower(of: use.id) {
      let use = site.skills[relative]
      hasher.combine(use?.roleCount)
      hasher.combine(use?.required.count)
    }
    if let demand = demandSection(use) { hasher.combine(demand.bytes) }
    return hasher.hash
  }
}
