import Exports
import SiteModel
import Skills

/// How a skill may be asked for besides its name: `[its one-line description, spelling, ...]`, of
/// the taxonomy and of the notes, each once.
enum SpellingRow {
  static func row(of use: SkillUse) -> JSON {
    let texts = use.skill.aliases + use.spellings.map(\.text)
    var known = Set<String>(minimumCapacity: texts.count + 1)
    known.insert(use.skill.name.lowercased())
    let spellings = texts.filter { known.insert($0.lowercased()).inserted }
    return .array([.string(use.skill.about ?? "")] + spellings.map(JSON.string))
  }
}
