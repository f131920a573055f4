import Addresses
import Fields
import HTML
import SiteModel
import Skills
import TaxonomySource

/// Pieces of markup that many pages hold, written once. Links differ from page to page only in the
/// way to the folder, so the pieces begin behind it.
struct Fragments: Sendable {
  /// For each role its facts, as the items of a list.
  let roleFacts: [HTML]
  /// For each role its link from the file's name on: `data-engineer.html">Data Engineer</a>`.
  let roleLinks: [HTML]
  /// For each role the head of its entry on a skill's page, from its link's file name on: the link,
  /// its facts and its section. Such entries are most of a site, so each is one piece.
  let entryHeads: [HTML]
  private let skills: [SkillFragments]
  private let kinds: [SkillKind: KindFragments]
  /// What stands around pages.
  let frames: [FramePlace: FrameFragments]
  let ingredients: SiteIngredients

  /// No pieces, for templates that hold none.
  static let none = Fragments()

  private init() {
    (roleFacts, roleLinks, entryHeads, skills, kinds, frames) = ([], [], [], [], [:], [:])
    ingredients = .none
  }

  init(of site: Site) {
    roleFacts = site.roles.map { role in
      var items: HTML = ""
      func add(_ text: String) { items += "<li>\(text)</li>" }
      if let company = role.fields.company { add(company.value) }
      if !role.fields.locations.isEmpty {
        add(Wording.names(role.fields.locations.map(\.value.name)))
      }
      if let level = role.fields.level { add(level.value.displayName) }
      if let employment = role.fields.employment { add(employment.value.description) }
      if let salary = role.salary { add(salary.description) }
      return items
    }
    roleLinks = site.roles.map { "\($0.slug.description).html\">\($0.title)</a>" }
    entryHeads = zip(site.roles, zip(roleLinks, roleFacts)).map { role, pieces in
      "\(pieces.0)</h4><ul class=\"meta\">\(pieces.1)<li>\(site.sections[role.section].title)</li></ul>"
    }
    skills = site.skills.uses.map(SkillFragments.init)
    kinds = Dictionary(uniqueKeysWithValues: SkillKind.allCases.map { ($0, KindFragments($0)) })
    frames = FrameFragments.byPlace(of: site)
    ingredients = SiteIngredients(of: site, roleLinks: roleLinks, roleFacts: roleFacts)
  }

  /// The pieces of a skill, by its place among ``SkillIndex/uses``.
  func skill(_ position: Int) -> SkillFragments { skills[position] }

  func kind(_ kind: SkillKind) -> KindFragments { kinds[kind] ?? KindFragments(kind) }
}

/// A skill's pieces of markup.
final class SkillFragments: Sendable {
  /// The link from the file's name on, with the name as its text: `sql.html">SQL</a>`.
  let link: HTML
  /// The link from the file's name on to where a chip says how firmly the skill is asked for.
  let chip: HTML
  /// The file's name: `sql.html`.
  let file: HTML

  init(_ use: SkillUse) {
    file = "\(use.skill.slug.description).html"
    link = "\(file)\">\(use.skill.name)</a>"
    chip = "\(file)\"><span>\(use.skill.name) <span class=\"vh\">("
  }
}
