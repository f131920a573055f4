import Addresses
import ContentHashing
import Diagnostics
import Fields
import HTML
import Roles
import SiteModel
import Skills

/// The hashes of what many pages are made from, taken once.
///
/// What is hashed is what a page shows, or what that follows from: never less. What depends on the
/// settings, the taxonomy or the program alone is left out, as is said at
/// ``PageDraft/ingredients``.
struct SiteIngredients: Sendable {
  /// For each role everything that it says, under which title and address, where it stands, and
  /// where its note's links lead.
  private let roles: [ContentHash]
  /// For each role what lists say of it: its title, address and facts.
  private let listedRoles: [ContentHash]
  /// For each role what lists with skills and the charts beside them say of it: its text and its lines
  /// are on other pages.
  private let summaries: [ContentHash]
  /// For each note where its links to notes lead.
  private let linkTargets: [SourcePath: ContentHash]

  /// Those of a site without pages.
  static let none = SiteIngredients()

  private init() {
    (roles, listedRoles, summaries, linkTargets) = ([], [], [], [:])
  }

  init(of site: Site, roleLinks: [HTML], roleFacts: [HTML]) {
    let linkTargets = site.linkTargetHashes
    self.linkTargets = linkTargets
    let listedRoles = zip(roleLinks, roleFacts).map { link, facts in
      var hasher = ContentHasher()
      hasher.combine(link.bytes)
      hasher.combine(facts.bytes)
      return hasher.hash
    }
    let summaries = zip(site.roles, listedRoles).map {
      SiteIngredients.summary(of: $0, listed: $1, in: site)
    }
    self.listedRoles = listedRoles
    self.summaries = summaries
    roles = zip(site.roles, summaries).map {
      SiteIngredients.hash(of: $0, summary: $1, linkTargets: linkTargets[$0.file], in: site)
    }
  }

  func role(_ index: Int) -> ContentHash { roles[index] }

  func listedRole(_ index: Int) -> ContentHash { listedRoles[index] }

  func summary(_ index: Int) -> ContentHash { summaries[index] }

  func linkTargets(of note: SourcePath) -> ContentHash? { linkTargets[note] }

  private static func summary(
    of role: SiteRole, listed: ContentHash, in site: Site
  ) -> ContentHash {
    var hasher = ContentHasher()
    hasher.combine(listed)
    hasher.combine(role.salary)
    hasher.combine(role.skills.count)
    hasher.combine(role.leadingSkills.count)
    for named in role.leadingSkills {
      hasher.combine(named.skill.index)
      hasher.combine(named.strength.rank)
    }
    // How values are spelt, and which of them comes first, depends on all roles that state them.
    for facet in Facet.allCases {
      let index = site.facet(facet)
      for position in index.positions(of: role.index) {
        let value = index.values[Int(position)]
        hasher.combine(value.name)
        hasher.combine(value.roles.count)
      }
    }
    return hasher.hash
  }

  private static func hash(
    of role: SiteRole, summary: ContentHash, linkTargets: ContentHash?, in site: Site
  ) -> ContentHash {
    var hasher = ContentHasher()
    hasher.combine(summary)
    hasher.combine(linkTargets)
    hasher.combine(role.contentHash)
    hasher.combine(role.title)
    hasher.combine(role.titleOrigin.rawValue)
    hasher.combine(role.slug.description)
    hasher.combine(role.sharesItsName)
    hasher.combine(role.file.description)
    hasher.combine(role.section)
    hasher.combine(site.sections[role.section].title)
    hasher.combine(site.sections[role.section].path.description)
    return hasher.hash
  }
}
