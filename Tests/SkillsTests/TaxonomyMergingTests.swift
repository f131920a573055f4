import Addresses
import Diagnostics
import Prose
import Skills
import TaxonomySource
import Testing

@Suite struct TaxonomyMergingTests {
  private func merged(_ yaml: String) -> (taxonomy: Taxonomy, diagnostics: [Diagnostic]) {
    let file = TaxonomyFile(reading: yaml, path: SourcePath("skills.yml"))
    return SampleTaxonomy.taxonomy.merging(file.entries)
  }

  private func skill(_ name: String, in taxonomy: Taxonomy) throws -> Skill {
    taxonomy[try #require(taxonomy.id(named: name))]
  }

  @Test func addsASkill() throws {
    let (taxonomy, diagnostics) = merged("- {name: Frobnicator, kind: tool, broader: Linux}")
    #expect(diagnostics.isEmpty)
    let skill = try skill("Frobnicator", in: taxonomy)
    #expect(skill.broader.map { taxonomy[$0].name } == ["Linux"])
    let mentions = SkillMatcher(taxonomy).mentions(
      in: [Passage("a frobnicator", line: 1, depth: 1)], strands: [])
    #expect(mentions.map { taxonomy[$0.skill].name } == ["Frobnicator"])
  }

  @Test func changesWhatIsStatedAndKeepsTheRest() throws {
    let (taxonomy, diagnostics) = merged("- {name: OCaml, aliases: [camel], about: Ours.}")
    #expect(diagnostics.isEmpty)
    let skill = try skill("OCaml", in: taxonomy)
    #expect(skill.kind == .language)
    #expect(skill.aliases == ["Objective Caml", "camel"])
    #expect(skill.about == "Ours.")
    #expect(skill.broader.map { taxonomy[$0].name } == ["functional programming"])
  }

  @Test func keepsTheCaseRulesOfAChangedSkill() throws {
    let (taxonomy, _) = merged("- {name: Excel, aliases: [spreadsheets]}")
    let passages = [Passage("Spreadsheets, Excel, excel", line: 1, depth: 1)]
    let found = SkillMatcher(taxonomy).mentions(in: passages, strands: [])
    #expect(found.map { $0.spelling(in: passages) } == ["Spreadsheets", "Excel"])
  }

  @Test func removesASkill() throws {
    let (taxonomy, diagnostics) = merged("- {name: functional programming, remove: true}")
    #expect(diagnostics.isEmpty)
    #expect(taxonomy.id(named: "functional programming") == nil)
    #expect(try skill("OCaml", in: taxonomy).broader.isEmpty)
  }

  @Test func tellsOfARemovalOfNothing() {
    let (taxonomy, diagnostics) = merged("- {name: Nonesuch, remove: true}")
    #expect(taxonomy == SampleTaxonomy.taxonomy)
    #expect(diagnostics.map(\.id) == ["taxonomy-remove"])
  }

  @Test func tellsOfConflictsWithTheBuiltIn() throws {
    let (taxonomy, diagnostics) = merged(
      "- {name: Snake, kind: tool, aliases: [python]}\n- {name: Good, kind: tool}")
    #expect(diagnostics.map(\.id) == ["taxonomy-conflict"])
    #expect(diagnostics.first?.location?.path == SourcePath("skills.yml"))
    #expect(taxonomy.id(named: "Good") != nil)
  }

  @Test(arguments: [
    "- {name: Hypertext, kind: platform, aliases: [K8s]}", "- {name: K8s, kind: platform}",
    "- {name: Hypertext, kind: platform, exact: [K8s]}", "- {name: Java, aliases: [K8s]}",
  ])
  func givesAnAliasToTheEntryThatClaimsIt(_ yaml: String) throws {
    let (taxonomy, diagnostics) = merged(yaml)
    #expect(diagnostics.isEmpty)
    #expect(try skill("Kubernetes", in: taxonomy).aliases.isEmpty)
    let mentions = SkillMatcher(taxonomy).mentions(
      in: [Passage("K8s", line: 1, depth: 1)], strands: [])
    let found = mentions.map { taxonomy[$0.skill].name }
    #expect(found.count == 1 && found != ["Kubernetes"])
  }

  @Test func takesAnAliasInAnotherSpelling() throws {
    let (taxonomy, diagnostics) = merged("- {name: Camel, kind: tool, aliases: [objective-caml]}")
    #expect(diagnostics.isEmpty)
    #expect(try skill("OCaml", in: taxonomy).aliases.isEmpty)
    #expect(try skill("Camel", in: taxonomy).aliases == ["objective-caml"])
  }

  @Test(arguments: ["needs: [chess]", "listed-with: [Chess]"])
  func sharesAnAliasWhereBothAskForContext(_ rule: String) throws {
    let (taxonomy, diagnostics) = merged("- {name: Baduk, aliases: [Golang], kind: field, \(rule)}")
    #expect(diagnostics.isEmpty)
    #expect(try skill("Go", in: taxonomy).aliases == ["Golang"])
    #expect(try skill("Baduk", in: taxonomy).aliases == ["Golang"])
  }

  @Test func keepsTheNameOfABuiltInSkill() throws {
    let (taxonomy, diagnostics) = merged("- {name: Snake, kind: tool, aliases: [python, adder]}")
    let told = try #require(diagnostics.first)
    #expect(diagnostics.count == 1)
    #expect(told.help?.contains("name: Python") == true)
    #expect(try skill("Snake", in: taxonomy).aliases == ["adder"])
    #expect(taxonomy.id(named: "Python") != nil)
  }

  @Test func tellsOfABuiltInSkillUnderAnotherName() throws {
    let (taxonomy, diagnostics) = merged("- {name: python, kind: tool, aliases: [adder]}")
    #expect(diagnostics.map(\.id) == ["taxonomy-conflict"])
    #expect(diagnostics.first?.help?.contains("name: Python") == true)
    #expect(taxonomy.id(named: "python") == nil)
  }

  @Test func leavesTheTaxonomyWithoutEntries() {
    #expect(merged("").taxonomy == SampleTaxonomy.taxonomy)
  }

  @Test func findsASkillByItsAddress() throws {
    let taxonomy = SampleTaxonomy.taxonomy
    let slug = try #require(Slug(checked: "csharp"))
    #expect(taxonomy[try #require(taxonomy.id(of: slug))].name == "C#")
    #expect(taxonomy.id(of: Slug("nothing like it")) == nil)
  }

  @Test func listsWhatIsNarrower() throws {
    let taxonomy = SampleTaxonomy.taxonomy
    let id = try #require(taxonomy.id(named: "functional programming"))
    #expect(taxonomy.narrower[id.index].map { taxonomy[$0].name } == ["OCaml"])
  }
}
