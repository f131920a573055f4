import Addresses
import Lexicon
import TaxonomySource

extension Taxonomy {
  /// The taxonomy that ships with Rolebook.
  package static let builtIn = Taxonomy(sorted: compiledSkills(), isBuiltIn: true)

  /// Reads what TaxonomyCompiler wrote: for each skill, in the order of their slugs, the lengths of
  /// its slug, its name and its facts, the number of its kind, and those of its broader skills.
  private static func compiledSkills() -> [Skill] {
    let text = BuiltInTaxonomy.text.withUTF8Buffer { Array($0) }
    let kinds = SkillKind.allCases
    var reader = NumberReader(BuiltInTaxonomy.skills)
    var skills: [Skill] = []
    skills.reserveCapacity(reader.next(digits: 4))
    var start = 0
    func bytes(_ count: Int) -> Range<Int> {
      defer { start += count }
      return start..<start + count
    }
    while !reader.isAtEnd {
      let slug = String(decoding: text[bytes(reader.next(digits: 2))], as: UTF8.self)
      let name = String(decoding: text[bytes(reader.next(digits: 2))], as: UTF8.self)
      let facts = bytes(reader.next(digits: 3))
      start += "\n".utf8.count
      let kind = kinds[reader.next(digits: 1)]
      let broader = (0..<reader.next(digits: 1)).map { _ in SkillID(index: reader.next(digits: 3)) }
      guard let slug = Slug(checked: slug) else { continue }
      skills.append(
        Skill(
          name: name, slug: slug, kind: kind, broader: broader,
          source: .compiled(CompiledFacts(text: text, range: facts))))
    }
    return skills
  }
}

extension SkillLexicon {
  /// The lexicon of the taxonomy that ships with Rolebook, which TaxonomyCompiler built.
  static let builtIn: SkillLexicon = {
    var reader = NumberReader(BuiltInTaxonomy.lexicon)
    return SkillLexicon(reading: &reader)
  }()

  /// The lexicon of a taxonomy.
  init(_ taxonomy: Taxonomy) {
    self.init(
      taxonomy.skills.map { ($0.spellings, $0.rules) })
  }
}
