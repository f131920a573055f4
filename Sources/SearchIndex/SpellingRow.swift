import Exports
import SiteModel
import Skills

/// How a skill may be asked for besides its name: `[its one-line description, spelling, ...]`, of
/// the taxonomy and of the notes, each once.
enum SpellingRow {
  static func row(of use: SkillUse) -> JSON {
    var known: Set = [use.skill.name.lowercased()]
    let spellings = (use.skill.aliases + use.spellings.map(\.text)).filter {
      known.insert($0.lowercased()).inserted
    }
    return .array([.string(use.skill.about ?? "")] + spellings.map(JSON.string))
  }
}
