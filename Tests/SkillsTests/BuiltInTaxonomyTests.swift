import Prose
import Skills
import TaxonomySource
import Testing

/// What must be true of the taxonomy that ships with Rolebook, whatever its files say.
@Suite struct BuiltInTaxonomyTests {
  private let taxonomy = Taxonomy.builtIn

  @Test func hasManySkills() { #expect(taxonomy.skills.count >= 3000) }

  @Test func hasDistinctAddressesInOrder() {
    let slugs = taxonomy.skills.map(\.slug)
    #expect(zip(slugs, slugs.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func hasDistinctNames() {
    #expect(Set(taxonomy.skills.map(\.name)).count == taxonomy.skills.count)
  }

  @Test func usesEveryKind() {
    #expect(Set(taxonomy.skills.map(\.kind)) == Set(SkillKind.allCases))
  }

  @Test func describesBriefly() {
    let long = taxonomy.skills.filter { ($0.about?.count ?? 0) > 160 }.map(\.name)
    #expect(long == [])
  }

  @Test func namesBroaderSkillsThatAreThere() {
    #expect(taxonomy.skills.allSatisfy { $0.broader.allSatisfy { taxonomy.ids.contains($0) } })
  }

  @Test func goesInNoCircle() {
    var depth = [Int](repeating: 0, count: taxonomy.skills.count)
    // After as many rounds as there are skills nothing may still be growing.
    for _ in 0..<40 {
      for id in taxonomy.ids {
        depth[id.index] = taxonomy[id].broader.map { depth[$0.index] + 1 }.max() ?? 0
      }
    }
    #expect((depth.max() ?? 0) < 40)
  }

  @Test(arguments: [
    ("Node, Nest and TypeScript", ["Node.js", "NestJS", "TypeScript"]),
    ("a Node.js service", ["Node.js"]),
    ("a worker Node fails", []),
    ("Java, Spring, Hibernate", ["Java", "Spring Framework", "Hibernate"]),
    ("in Spring MVC", ["Spring Framework"]),
    ("Spring 2026", []),
    ("Spring internship", []),
    ("formal verification", ["formal methods"]),
    ("Able to read and write Go or Rust", ["Go", "Rust"]),
    ("Rust knowledge is welcome", ["Rust"]),
    ("energy efficient chips", []),
    ("Coq, Lean or Agda", ["Coq", "Lean (proof assistant)", "Agda"]),
    ("Proofs in Lean 4", ["Lean (proof assistant)"]),
    ("Agile, Lean and Jira", ["agile methods", "Jira"]),
    ("Make, CMake and Ninja", ["GNU Make", "CMake", "Ninja build"]),
    ("Make Bazel builds faster", ["Bazel"]),
    ("Make sure that CMake, Git and the rest work", ["CMake", "Git"]),
    ("Raft, Paxos", ["Raft", "Paxos"]),
    ("Elixir, Phoenix, Ecto", ["Elixir", "Phoenix Framework", "Ecto"]),
    ("an office in Phoenix", []),
    ("Elixir, Oban, Absinthe", ["Elixir", "Oban", "Absinthe (GraphQL)"]),
    ("OTP, Mnesia", ["OTP (Erlang)", "Mnesia"]),
    ("F*, OCaml", ["F* (language)", "OCaml"]),
    ("SAW, Cryptol, ACL2", ["Cryptol and SAW", "Cryptol and SAW", "ACL2"]),
    ("Haskell, STM", ["Haskell", "software transactional memory"]),
    ("Move, Vyper, Solidity", ["Move (language)", "Vyper", "Solidity"]),
    ("Move our services to Rust code", ["Rust"]),
    ("Data Factory, Synapse and Power BI", ["Azure Synapse Analytics", "Power BI"]),
    ("synapse of ideas", []),
    ("CAN, BC, Vancouver", []),
    ("CAD $95,000", []),
    ("Work with Legal, Finance and Sales", []),
    ("You write Go every day", ["Go"]),
    ("Sehr gute Englischkenntnisse", ["English"]),
    ("Flink, Spark and Beam", ["Apache Flink", "Apache Spark", "Apache Beam"]),
    ("Vercel, Netlify, Render", ["Vercel", "Netlify", "Render (hosting)"]),
    ("Render pages with TypeScript", ["TypeScript"]),
  ])
  func readsShortNames(_ text: String, _ skills: [String]) {
    let mentions = SkillMatcher(taxonomy).mentions(
      in: [Passage(text, line: 1, depth: 1)], strands: [])
    #expect(mentions.map { taxonomy[$0.skill].name } == skills)
  }

  @Test(arguments: ["C++", "C#", "F#", "OCaml", "Haskell", "TypeScript", "Linux", "Kubernetes"])
  func findsItsOwnNames(_ name: String) {
    let matcher = SkillMatcher(taxonomy)
    let mentions = matcher.mentions(in: [Passage(name, line: 1, depth: 1)], strands: [])
    #expect(mentions.map { taxonomy[$0.skill].name } == [name])
  }
}
