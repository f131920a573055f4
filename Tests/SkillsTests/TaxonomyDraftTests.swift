import Addresses
import Diagnostics
import TaxonomySource
import Testing

@Suite struct TaxonomyDraftTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let yaml: String
    let ids: [String]
    var testDescription: String { yaml }
  }

  static let cases: [Case] = [
    Case(yaml: "- {name: A b, kind: tool}\n- {name: a B, kind: tool}", ids: ["taxonomy-slug"]),
    Case(yaml: "- {name: A}", ids: ["taxonomy-kind"]),
    Case(yaml: "- {name: A, kind: tool, slug: A B}", ids: ["taxonomy-slug"]),
    Case(yaml: "- {name: Aa, kind: tool, broader: Bb}", ids: ["taxonomy-broader"]),
    Case(
      yaml: "- {name: Aa, kind: tool, broader: Bb}\n- {name: Bb, kind: tool, broader: Aa}",
      ids: ["taxonomy-cycle"]),
    Case(
      yaml: "- {name: Aa, kind: tool, aliases: [word]}\n- {name: Bb, kind: tool, aliases: [words]}",
      ids: ["taxonomy-conflict"]),
    Case(
      yaml:
        "- {name: Aa, kind: tool, aliases: [word], needs: [x]}\n- {name: Bb, kind: tool, aliases: [word], needs: [y]}",
      ids: []),
    Case(
      yaml: "- {name: Aa, kind: tool, exact: [PIE]}\n- {name: Bb, kind: tool, exact: [Pie]}",
      ids: []),
    Case(yaml: "- {name: Aa, kind: tool, aliases: [a (b)]}", ids: ["taxonomy-spelling"]),
    Case(yaml: "- {name: Aa (tool), kind: tool, aliases: [aatool]}", ids: []),
    Case(
      yaml: "- {name: Aa, kind: tool, broader: bb}\n- {name: Bx, kind: tool, aliases: [bb]}",
      ids: []),
  ]

  @Test(arguments: cases) func checksEntriesAgainstEachOther(_ example: Case) {
    let file = TaxonomyFile(reading: example.yaml, path: SourcePath("a.yml"))
    #expect(file.diagnostics.isEmpty)
    #expect(TaxonomyDraft(checking: file.entries).diagnostics.map(\.id) == example.ids)
  }

  @Test func namesBothEntriesOfOneAddress() throws {
    let one = TaxonomyFile(reading: "- {name: Foo bar, kind: tool}", path: SourcePath("a.yml"))
    let two = TaxonomyFile(reading: "\n- {name: foo-bar, kind: tool}", path: SourcePath("b.yml"))
    let draft = TaxonomyDraft(checking: one.entries + two.entries)
    let summary = try #require(draft.diagnostics.first).description
    #expect(summary.contains("b.yml:2"))
    #expect(summary.contains("a.yml:1"))
  }

  @Test(arguments: [
    ("C", "c"), ("C++", "cpp"), ("C#", "csharp"), ("F#", "fsharp"), (".NET", "dotnet"), ("R", "r"),
    ("functional programming", "functional-programming"),
  ])
  func writesOutSigns(_ name: String, _ slug: String) {
    #expect(TaxonomyDraft.slug(named: name).description == slug)
  }
}
