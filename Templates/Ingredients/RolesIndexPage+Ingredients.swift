import ContentHashing
import Fields
import HTML
import Notes
import SiteModel

extension PageContext {
  /// One of the pages of the list of all roles.
  func rolesIndexPageDraft(_ number: Int) -> PageDraft {
    PageDraft(ingredients: rolesIndexPageIngredients(number)) { [self] in rolesIndexPage(number) }
  }

  /// `nil` for the first page: its filter holds something of all roles.
  private func rolesIndexPageIngredients(_ number: Int) -> ContentHash? {
    guard number > 1, var hasher = sharedFrame?.ingredients else { return nil }
    let paging = Paging(page: number, total: site.roles.count, size: site.settings.pageSize)
    hasher.combine(paging.range.map(ingredients.role))
    hasher.combine(browseLists?.bytes ?? [])
    // The lines of pay are all on one scale.
    if let pay = site.pay.first {
      hasher.combine(pay.currency.code)
      hasher.combine(pay.period)
      hasher.combine(pay.extent.lowerBound)
      hasher.combine(pay.extent.upperBound)
    }
    return hasher.hash
  }
}
