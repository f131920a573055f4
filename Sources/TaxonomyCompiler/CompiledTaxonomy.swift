import Addresses
import TaxonomySource

/// The Swift file that stands for the taxonomy: one string literal with a line for each skill.
///
/// An array literal of thousands of values would take the Swift compiler minutes; a string takes
/// it no time, and is read at the start by `Taxonomy(compiled:)`, which says what a line holds.
struct CompiledTaxonomy {
  let source: String

  init(_ checked: CheckedTaxonomy) {
    let draft = checked.draft
    var source = """
      // Written by TaxonomyCompiler from Sources/Skills/Taxonomy; edit the YAML files there.

      enum BuiltInTaxonomy {
        static let text: StaticString = ##\"""

      """
    for index in draft.entries.indices {
      source += CompiledTaxonomy.line(
        draft.entries[index], slug: draft.slugs[index], broader: draft.broader[index])
      source += "\n"
    }
    source += "\"\"\"##\n}\n"
    self.source = source
  }

  /// Tab-separated columns; lists are joined with `|`.
  private static func line(_ entry: TaxonomyEntry, slug: Slug, broader: [Int]) -> String {
    let kind = entry.kind.flatMap(SkillKind.allCases.firstIndex) ?? 0
    let extra = entry.exact.filter { $0 != entry.name && !entry.aliases.contains($0) }
    let aliases = entry.aliases + extra
    let exact = ([entry.name] + aliases).map { spelling in
      entry.exact.contains(spelling) || CaseRule.isExact(spelling, rule: entry.caseRule) ? "x" : "-"
    }
    let columns: [String] = [
      slug.description, entry.name, String(kind), exact.joined(),
      aliases.joined(separator: "|"), broader.map(String.init).joined(separator: "|"),
      (entry.needs ?? []).joined(separator: "|"),
      (entry.unlessBefore ?? []).joined(separator: "|"),
      (entry.unlessAfter ?? []).joined(separator: "|"), entry.about ?? "",
    ]
    return columns.joined(separator: "\t")
  }
}
