import Prose
import Skills
import Testing

struct StrengthCase: Sendable, CustomTestStringConvertible {
  let text: String
  let expected: [String]
  let strand: Strand

  init(_ text: String, _ expected: [String], in strand: Strand = .general) {
    self.text = text
    self.expected = expected
    self.strand = strand
  }

  var testDescription: String { "\(strand.rawValue): \(text)" }

  /// "Linux:required" for each mention.
  var found: [String] {
    let passages = [Passage(text, line: 1, depth: 1)]
    return SampleTaxonomy.matcher.mentions(in: passages, strands: [strand]).map {
      "\(SampleTaxonomy.taxonomy[$0.skill].name):\($0.strength.rawValue)"
    }
  }
}

@Suite struct StrengthTests {
  static let preferred: [StrengthCase] = [
    StrengthCase("Experience with Python is a plus", ["Python:preferred"]),
    StrengthCase("Python or Java would be nice", ["Python:preferred", "Java:preferred"]),
    StrengthCase("Ideally experience with Kubernetes", ["Kubernetes:preferred"]),
    StrengthCase("Familiarity with Docker is a bonus", ["Docker:preferred"]),
    StrengthCase("Haskell preferred", ["Haskell:preferred"]),
    StrengthCase("Preferably written in Haskell", ["Haskell:preferred"]),
    StrengthCase("Nice to have: Docker, Linux", ["Docker:preferred", "Linux:preferred"]),
    StrengthCase("Bonus points for Elm", ["Elm:preferred"]),
    StrengthCase("Knowledge of OCaml is desirable", ["OCaml:preferred"]),
    StrengthCase("OCaml is not required but is helpful", ["OCaml:preferred"]),
    StrengthCase(
      "Proficient on Linux (writing scripts in Bash or Python is a plus)",
      ["Linux:required", "Bash:preferred", "Python:preferred"]),
    StrengthCase(
      "Some kernel bypass work would be ideal (such as DPDK)",
      ["kernel bypass:preferred", "DPDK:preferred"]),
    StrengthCase(
      "Experience with a runtime (such as Java) and with Haskell are a plus",
      ["Java:preferred", "Haskell:preferred"]),
    StrengthCase("Python (preferred), Java", ["Python:preferred", "Java:required"]),
    StrengthCase(
      "Fluent English is required; Python is preferred", ["English:required", "Python:preferred"]),
    StrengthCase("Linux required, Docker a plus", ["Linux:required", "Docker:preferred"]),
    StrengthCase(
      "You must know Linux, Docker is a plus", ["Linux:required", "Docker:preferred"]),
    StrengthCase("Docker", ["Docker:preferred"], in: .preferred),
    StrengthCase("Experience with Docker", ["Docker:preferred"], in: .preferred),
    StrengthCase(
      "While Python would be nice, we need Java", ["Python:preferred", "Java:required"]),
  ]

  @Test(arguments: preferred) func readsWhatIsAPlus(_ example: StrengthCase) {
    #expect(example.found == example.expected)
  }

  static let waived: [StrengthCase] = [
    StrengthCase(
      "We don\u{2019}t expect you to know OCaml or finance", ["OCaml:waived", "finance:waived"]),
    StrengthCase(
      "We don\u{2019}t expect a background in OCaml\u{2014}we\u{2019}re looking for Linux people",
      ["OCaml:waived", "Linux:required"]),
    StrengthCase("No experience with OCaml is required", ["OCaml:waived"]),
    StrengthCase("No prior experience with OCaml needed", ["OCaml:waived"]),
    StrengthCase("OCaml is not required", ["OCaml:waived"]),
    StrengthCase("You don't need to know Haskell", ["Haskell:waived"]),
    StrengthCase(
      "Haskell is not necessary, but Linux is a must", ["Haskell:waived", "Linux:required"]),
    StrengthCase(
      "We build in Python with some Java, but you don\u{2019}t need any experience with Python (we can teach it) or knowledge of the financial markets.",
      ["Python:mentioned", "Java:mentioned", "Python:waived", "financial markets:waived"]),
    StrengthCase(
      "Experience with languages like Elm and TypeScript is a plus. (we don\u{2019}t expect OCaml in particular.)",
      ["Elm:preferred", "TypeScript:preferred", "OCaml:waived"]),
    StrengthCase(
      "Although finance experience is not required, Python is strongly preferred.",
      ["finance:waived", "Python:preferred"]),
    StrengthCase(
      "You should know tokio, even though work with Docker is not a requirement",
      ["tokio:required", "Docker:waived"]),
    StrengthCase("We do not require Python", ["Python:waived"]),
    StrengthCase("Python is not required", ["Python:waived"], in: .requirements),
  ]

  @Test(arguments: waived) func readsWhatIsNotNeeded(_ example: StrengthCase) {
    #expect(example.found == example.expected)
  }

  static let mentioned: [StrengthCase] = [
    StrengthCase("We use OCaml as our main language.", ["OCaml:mentioned"]),
    StrengthCase("Willing to learn OCaml", ["OCaml:mentioned"]),
    StrengthCase("Candidates should have a willingness to learn OCaml", ["OCaml:mentioned"]),
    StrengthCase("A willingness to learn OCaml", ["OCaml:mentioned"], in: .requirements),
    StrengthCase("Work with traders to write tools on Linux", ["Linux:mentioned"]),
    StrengthCase("Develop services in Python", ["Python:mentioned"], in: .duties),
    StrengthCase("Our servers run Linux and Docker.", ["Linux:mentioned", "Docker:mentioned"]),
    StrengthCase("You\u{2019}ll learn how we use OCaml", ["OCaml:mentioned"]),
    StrengthCase("Free Python courses", ["Python:mentioned"], in: .benefits),
    StrengthCase("TEAM: Machine Learning", ["machine learning:mentioned"]),
    StrengthCase("Most of us came with little to no experience in OCaml.", ["OCaml:mentioned"]),
    StrengthCase(
      "Willing to learn OCaml and experience with Linux", ["OCaml:mentioned", "Linux:required"]),
  ]

  @Test(arguments: mentioned) func readsWhatIsMerelyMentioned(_ example: StrengthCase) {
    #expect(example.found == example.expected)
  }

  static let required: [StrengthCase] = [
    StrengthCase("OCaml experience", ["OCaml:required"]),
    StrengthCase("Experience with Linux", ["Linux:required"]),
    StrengthCase("Strong knowledge of the TCP/IP stack", ["TCP/IP:required"]),
    StrengthCase("2 years of experience with Python", ["Python:required"]),
    StrengthCase(
      "A strong background in functional programming", ["functional programming:required"]),
    StrengthCase("Fluency in English required", ["English:required"]),
    StrengthCase("You must be proficient in Java", ["Java:required"]),
    StrengthCase("We are looking for someone with deep knowledge of Linux.", ["Linux:required"]),
    StrengthCase(
      "Docker, Kubernetes, Linux", ["Docker:required", "Kubernetes:required", "Linux:required"]),
    StrengthCase("Docker", ["Docker:required"], in: .requirements),
    StrengthCase("Top-notch Python skills", ["Python:required"], in: .duties),
    StrengthCase(
      "Set up machines (Linux knowledge is required for that)", ["Linux:required"], in: .duties),
    StrengthCase("Has a thorough understanding of compilers", ["compilers:required"]),
  ]

  @Test(arguments: required) func readsWhatIsRequired(_ example: StrengthCase) {
    #expect(example.found == example.expected)
  }

  @Test(arguments: [
    ([Strength.mentioned, .waived], Strength.waived), ([.waived, .required], .required),
    ([.preferred, .mentioned], .preferred), ([.waived, .preferred], .preferred),
    ([.mentioned], .mentioned), ([.waived], .waived),
    ([.required, .mentioned, .waived], .required),
  ])
  func takesTheStrongest(_ strengths: [Strength], _ expected: Strength) {
    #expect(strengths.strongest == expected)
  }

  @Test func hasNoStrengthWithoutMention() { #expect([Strength]().strongest == nil) }
}
