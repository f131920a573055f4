import Addresses
import ContentHashing
import Diagnostics
import HTML
import Notes
import Roles
import SiteModel

extension PageContext {
  /// One of the pages of a section.
  func sectionPageDraft(_ index: Int, _ number: Int) -> PageDraft {
    // What holds for all roles of a section stands on its first page only.
    let wanted = number == 1 ? wantedMost(among: site.sections[index].allRoles) : []
    return PageDraft(ingredients: sectionPageIngredients(index, number, wanted)) { [self] in
      sectionPage(index, number, wanted: wanted)
    }
  }

  private func sectionPageIngredients(
    _ index: Int, _ number: Int, _ wanted: [WantedSkill]
  ) -> ContentHash? {
    guard var hasher = sharedFrame?.ingredients else { return nil }
    let section = site.sections[index]
    let paging = Paging(page: number, total: section.roles.count, size: site.settings.pageSize)
    combine(section, into: &hasher)
    hasher.combine(site.printing.part(of: index)?.path.description)
    hasher.combine(section.roles[paging.range].map(ingredients.summary))
    combineOutline(around: index, into: &hasher)
    guard number == 1 else { return hasher.hash }
    hasher.combine(section.notes.hash)
    hasher.combine(ingredients.linkTargets(of: section.file))
    hasher.combine(section.allRoles.map(ingredients.summary))
    combine(wanted, into: &hasher)
    for child in section.children {
      let roles = site.sections[child].allRoles
      hasher.combine(site.wantedSkills.ranked(in: roles, limit: 5).map { Int($0.value) })
    }
    return hasher.hash
  }

  /// What a page says of its section in its head.
  private func combine(_ section: SiteSection, into hasher: inout ContentHasher) {
    hasher.combine(section.title)
    hasher.combine(section.slug.description)
    hasher.combine(section.file.description)
    hasher.combine(section.lines.lowerBound)
    hasher.combine(section.lines.upperBound)
    hasher.combine(section.roles.count)
    hasher.combine(section.placeholders.map(\.lines.lowerBound))
  }

  /// The sections that a page leads to.
  private func combineOutline(around index: Int, into hasher: inout ContentHasher) {
    let section = site.sections[index]
    let siblings = section.parent.map { site.sections[$0].children } ?? site.topSections
    hasher.combine(site.sections.count)
    hasher.combine(siblings.firstIndex(of: index))
    for others in [site.ancestry(of: index), siblings, section.children, [index - 1, index + 1]] {
      hasher.combine(others.count)
      for other in others where site.sections.indices.contains(other) {
        hasher.combine(other)
        hasher.combine(site.sections[other].title)
        hasher.combine(site.sections[other].path.description)
        hasher.combine(roleCount(site.sections[other]))
      }
    }
  }
}
