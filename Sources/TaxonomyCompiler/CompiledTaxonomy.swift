import Addresses
import Lexicon
import TaxonomySource

/// The Swift file that stands for the taxonomy and for the lexicon of its spellings: three string
/// literals.
///
/// Array literals of so many numbers would take the Swift compiler minutes; strings take it no time,
/// and are read at the start in a few milliseconds. `Taxonomy.builtIn` says what they hold.
struct CompiledTaxonomy {
  let source: String

  init(_ checked: CheckedTaxonomy) {
    let draft = checked.draft
    var text = ""
    var skills = NumberWriter()
    skills.append(draft.entries.count, digits: 4)
    for (index, entry) in draft.entries.enumerated() {
      let slug = draft.slugs[index].description
      let facts = CompiledTaxonomy.facts(of: entry)
      text += slug + entry.name + facts + "\n"
      skills.append(slug.utf8.count, digits: 2)
      skills.append(entry.name.utf8.count, digits: 2)
      skills.append(facts.utf8.count, digits: 3)
      skills.append(entry.kind.flatMap(SkillKind.allCases.firstIndex) ?? 0, digits: 1)
      skills.append(draft.broader[index].count, digits: 1)
      for broader in draft.broader[index] { skills.append(broader, digits: 3) }
    }
    var lexicon = NumberWriter()
    SkillLexicon(draft.entries.map { ($0.spellings, SkillRules($0)) }).write(to: &lexicon)
    source = """
      // Written by TaxonomyCompiler from Sources/Skills/Taxonomy; edit the YAML files there.

      enum BuiltInTaxonomy {
        static let text: StaticString = ##\"""
      \(text)
      \"""##
        static let skills: StaticString = ##"\(skills.text)"##
        static let lexicon: StaticString = ##"\(lexicon.text)"##
      }

      """
  }

  /// The facts that are seldom asked for: columns with a tab before each, the parts of which are
  /// joined with `|`.
  private static func facts(of entry: TaxonomyEntry) -> String {
    let rules = SkillRules(entry)
    let columns: [String] = [
      rules.isExact.map { $0 ? "x" : "-" }.joined(),
      entry.spellings.dropFirst().joined(separator: "|"), rules.needs.joined(separator: "|"),
      rules.listedWith.joined(separator: "|"), rules.unlessBefore.joined(separator: "|"),
      rules.unlessAfter.joined(separator: "|"), entry.about ?? "",
    ]
    return columns.map { "\t\($0)" }.joined()
  }
}
