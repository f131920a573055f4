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
    StrengthCase("Haskell and OCaml are strong pluses", ["Haskell:preferred", "OCaml:preferred"]),
    StrengthCase("Exposure to Haskell added advantage", ["Haskell:preferred"]),
    StrengthCase("Python; Haskell is a merit", ["Python:required", "Haskell:preferred"]),
    StrengthCase("Meritorious: Haskell", ["Haskell:preferred"]),
    StrengthCase("Plus points: Haskell; Docker", ["Haskell:preferred", "Docker:preferred"]),
    StrengthCase("You are not expected to write Haskell", ["Haskell:waived"]),
    StrengthCase("We expect no Haskell of you", ["Haskell:waived"]),
    StrengthCase("Preferably written in Haskell", ["Haskell:preferred"]),
    StrengthCase("Nice to have: Docker, Linux", ["Docker:preferred", "Linux:preferred"]),
    StrengthCase("Bonus points for Elm", ["Elm:preferred"]),
    StrengthCase("Brownie points: Haskell, Docker", ["Haskell:preferred", "Docker:preferred"]),
    StrengthCase("Advantage: Docker", ["Docker:preferred"]),
    StrengthCase("Mile widziane: Haskell", ["Haskell:preferred"]),
    StrengthCase("Haskell meriterande", ["Haskell:preferred"]),
    StrengthCase("W\u{FC}nschenswert: Docker", ["Docker:preferred"]),
    StrengthCase("Familiarity with Haskell appreciated", ["Haskell:preferred"]),
    StrengthCase("Some Docker would help", ["Docker:preferred"]),
    StrengthCase("Docker knowledge also welcome", ["Docker:preferred"]),
    StrengthCase("Strong candidates may also have Haskell", ["Haskell:preferred"]),
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
    StrengthCase(
      "Ideal would be some experience with Docker (such as Kubernetes) and in Bash",
      ["Docker:preferred", "Kubernetes:preferred", "Bash:preferred"]),
    StrengthCase("Helpful would be knowledge of Haskell", ["Haskell:preferred"]),
    StrengthCase("Even better would be familiarity with Elm", ["Elm:preferred"]),
    StrengthCase(
      "Familiarity with Haskell is a plus, and so is experience of finance (such as Java)",
      ["Haskell:preferred", "finance:preferred", "Java:preferred"]),
    StrengthCase("Docker is a bonus, as is Linux", ["Docker:preferred", "Linux:preferred"]),
    StrengthCase(
      "Knowledge of Docker would be nice; the same goes for Bash",
      ["Docker:preferred", "Bash:preferred"]),
    StrengthCase("It would be nice if you had worked with finance", ["finance:preferred"]),
    StrengthCase("It would be great if you knew some Haskell", ["Haskell:preferred"]),
    StrengthCase("We would be happy if you have used Docker", ["Docker:preferred"]),
    StrengthCase("Haskell would be nice if you have it", ["Haskell:preferred"]),
    StrengthCase(
      "People with a background in compilers are preferred, such as Haskell, OCaml, etc.",
      ["compilers:preferred", "Haskell:preferred", "OCaml:preferred"]),
    StrengthCase(
      "Database experience is a plus, for example PostgreSQL or SQL",
      ["databases:preferred", "PostgreSQL:preferred", "SQL:preferred"]),
    StrengthCase(
      "Virtualization is desirable, especially Docker",
      ["virtualization:preferred", "Docker:preferred"]),
    StrengthCase(
      "Skills in Linux (preferring candidates with Docker and Bash)",
      ["Linux:required", "Docker:preferred", "Bash:preferred"]),
    StrengthCase(
      "Knowledge of Linux, with preference to applicants with Docker",
      ["Linux:required", "Docker:preferred"]),
    StrengthCase("We prefer people who know Haskell", ["Haskell:preferred"]),
    StrengthCase("Ideally, you have experience with Docker", ["Docker:preferred"]),
    StrengthCase("Ideally, you know Docker", ["Docker:preferred"]),
    StrengthCase("A plus if you know Docker", ["Docker:preferred"]),
    StrengthCase("Haskell earns you extra points.", ["Haskell:preferred"]),
    StrengthCase("Docker would be a nice addition, but is no must.", ["Docker:preferred"]),
  ]

  static let preferredBehindMarks: [StrengthCase] = [
    StrengthCase("Haskell - nice to have", ["Haskell:preferred"]),
    StrengthCase("Haskell \u{2014} a plus", ["Haskell:preferred"]),
    StrengthCase("Linux (any), Haskell - a plus", ["Linux:preferred", "Haskell:preferred"]),
    StrengthCase("Haskell (or Elm) - a plus", ["Haskell:preferred", "Elm:preferred"]),
    StrengthCase(
      "Linux - required; Python - a plus; Elm - not required",
      ["Linux:required", "Python:preferred", "Elm:waived"]),
    StrengthCase("Python essential; Haskell desirable", ["Python:required", "Haskell:preferred"]),
    StrengthCase("Required - Python", ["Python:required"]),
    StrengthCase("Nice to have - Python", ["Python:preferred"]),
    StrengthCase("Python and optionally Java", ["Python:required", "Java:preferred"]),
    StrengthCase("Java knowledge helpful", ["Java:preferred"]),
    StrengthCase("Linux highly regarded", ["Linux:preferred"]),
    StrengthCase("Linux, useful tools in Python", ["Linux:required", "Python:required"]),
  ]

  static let preferredBehindLabels: [StrengthCase] = [
    StrengthCase(
      "Required: Python, Java. Preferred: Elm; Haskell",
      ["Python:required", "Java:required", "Elm:preferred", "Haskell:preferred"]),
    StrengthCase(
      "Nice to have: Elm; Docker; but Linux is a must",
      ["Elm:preferred", "Docker:preferred", "Linux:required"]),
    StrengthCase(
      "Java; preferred: Elm; Haskell; Linux required",
      ["Java:required", "Elm:preferred", "Haskell:preferred", "Linux:required"]),
    StrengthCase("Nice: Docker, Elm", ["Docker:preferred", "Elm:preferred"]),
    StrengthCase("Plus: Docker", ["Docker:preferred"]),
    StrengthCase("Pluses \u{2014} Docker or Elm", ["Docker:preferred", "Elm:preferred"]),
    StrengthCase(
      "Not required but appreciated: Docker; Elm", ["Docker:preferred", "Elm:preferred"]),
    StrengthCase("Experience with Docker", ["Docker:waived"], in: .waived),
    StrengthCase("Nice people, Linux", ["Linux:required"]),
    StrengthCase("Docker von Vorteil", ["Docker:preferred"]),
    StrengthCase("Skills (preferred): Python, Docker", ["Python:preferred", "Docker:preferred"]),
    StrengthCase("Skills (required): Python", ["Python:required"]),
    StrengthCase("Haskell, Elm (both a plus)", ["Haskell:preferred", "Elm:preferred"]),
    StrengthCase(
      "Linux; Haskell, Elm and Docker (all optional, we teach them)",
      ["Linux:required", "Haskell:preferred", "Elm:preferred", "Docker:preferred"]),
    StrengthCase(
      "SQL, Python (required); Haskell, Elm (nice to have)",
      ["SQL:required", "Python:required", "Haskell:preferred", "Elm:preferred"]),
    StrengthCase(
      "SQL, Python (required), Haskell, Elm (nice to have)",
      ["SQL:required", "Python:required", "Haskell:required", "Elm:preferred"]),
  ]

  @Test(arguments: preferredBehindLabels) func readsLabels(_ example: StrengthCase) {
    #expect(example.found == example.expected)
  }

  @Test(arguments: preferredBehindMarks) func readsRemarks(_ example: StrengthCase) {
    #expect(example.found == example.expected)
  }

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
    StrengthCase("We use OCaml, but we don't expect you to know it.", ["OCaml:waived"]),
    StrengthCase("We use Docker, but experience with it is not essential.", ["Docker:waived"]),
    StrengthCase(
      "Haskell or OCaml; Mu is a dialect of ours, no need to know it.",
      ["Haskell:required", "OCaml:required"]),
    StrengthCase("We use Elm internally, no need to know it upfront.", ["Elm:waived"]),
    StrengthCase("Haskell would be a plus, but it is not required", ["Haskell:preferred"]),
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
    StrengthCase(
      "You don\u{2019}t need OCaml experience nor do you need to know the financial markets.",
      ["OCaml:waived", "financial markets:waived"]),
    StrengthCase(
      "We don't require Haskell, nor must you have used Docker",
      ["Haskell:waived", "Docker:waived"]),
    StrengthCase("Neither OCaml nor finance is required", ["OCaml:waived", "finance:waived"]),
    StrengthCase(
      "You need neither Haskell nor Elm, you must know Linux",
      ["Haskell:waived", "Elm:waived", "Linux:required"]),
    StrengthCase(
      "We don't expect a background in finance, compilers or, for that matter, any specific field\u{2014}what we want is good people.",
      ["finance:waived", "compilers:waived"]),
    StrengthCase(
      "Some experience with Elm is a plus. (for OCaml in particular, we don\u{2019}t expect experience.)",
      ["Elm:preferred", "OCaml:waived"]),
    StrengthCase(
      "As for Haskell, we do not require any prior knowledge of it.", ["Haskell:waived"]),
    StrengthCase(
      "Linux is a must (with Docker you don't need experience)",
      ["Linux:required", "Docker:waived"]),
    StrengthCase("OCaml we don't expect, Linux is a must", ["OCaml:waived", "Linux:required"]),
    StrengthCase("You\u{2019}ve never thought about a career in finance?", ["finance:waived"]),
    StrengthCase("A career in finance has never crossed your mind?", ["finance:waived"]),
    StrengthCase("It's fine if you have never used OCaml", ["OCaml:waived"]),
    StrengthCase("Java isn't mandatory", ["Java:waived"]),
    StrengthCase("No Java", ["Java:waived"]),
    StrengthCase("Python required, no Java", ["Python:required", "Java:waived"]),
    StrengthCase("no Java, Haskell, Elm", ["Java:waived", "Haskell:waived", "Elm:waived"]),
    StrengthCase("Python, not Java", ["Python:required", "Java:waived"]),
    StrengthCase("Python (not Java), Linux", ["Python:required", "Java:waived", "Linux:required"]),
    StrengthCase("Python, not only Java", ["Python:required", "Java:required"]),
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
    StrengthCase(
      "The firm believes strongly in functional programming, and OCaml is the primary language of our development.",
      ["functional programming:mentioned", "OCaml:mentioned"]),
    StrengthCase(
      "The firm has a strong commitment to OCaml", ["OCaml:mentioned"]),
    StrengthCase("We strongly believe in Haskell", ["Haskell:mentioned"]),
    StrengthCase(
      "We are looking for a seasoned engineer to work on compilers.", ["compilers:mentioned"]),
    StrengthCase(
      "Seeking a developer to build services in Python", ["Python:mentioned"]),
    StrengthCase(
      "We want to hire an administrator who will look after Linux", ["Linux:mentioned"]),
    StrengthCase(
      "Strong communication skills will be needed as you work with our Linux group.",
      ["Linux:mentioned"]),
    StrengthCase(
      "You must speak English, since you support our Linux people",
      ["English:required", "Linux:mentioned"]),
    StrengthCase(
      "Patience is essential when you maintain Docker", ["Docker:mentioned"]),
    StrengthCase("Docker instead of Kubernetes", ["Docker:required", "Kubernetes:mentioned"]),
    StrengthCase("Acme builds compilers in OCaml", ["compilers:mentioned", "OCaml:mentioned"]),
  ]

  @Test(arguments: mentioned) func readsWhatIsMerelyMentioned(_ example: StrengthCase) {
    #expect(example.found == example.expected)
  }

  static let required: [StrengthCase] = [
    StrengthCase("OCaml experience", ["OCaml:required"]),
    StrengthCase("Experience with Linux", ["Linux:required"]),
    StrengthCase(
      "You know Linux, Docker and at least one of Java or Python inside out",
      ["Linux:required", "Docker:required", "Java:required", "Python:required"]),
    StrengthCase("You write OCaml daily", ["OCaml:required"]),
    StrengthCase(
      "You\u{2019}ve built compilers in Haskell.", ["compilers:required", "Haskell:required"]),
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
    StrengthCase("A firm grasp of Linux", ["Linux:required"]),
    StrengthCase("The ability to program in Java", ["Java:required"]),
    StrengthCase(
      "We are looking for a Haskell engineer to work on compilers, with experience in Docker",
      ["Haskell:required", "compilers:mentioned", "Docker:required"]),
    StrengthCase(
      "We are looking for someone who knows how to build tools in Python", ["Python:required"]),
    StrengthCase("Seeking people able to develop in Java", ["Java:required"]),
    StrengthCase("You should know Linux, and we don't expect anything else", ["Linux:required"]),
    StrengthCase(
      "Experience with Linux, including Docker and such as Bash",
      ["Linux:required", "Docker:required", "Bash:required"]),
    StrengthCase("Docker is a plus, Linux is required", ["Docker:preferred", "Linux:required"]),
    // Nouns that look like verbs.
    StrengthCase("Linux, Make, Docker", ["Linux:required", "Docker:required"]),
    StrengthCase("Docker builds with Python", ["Docker:required", "Python:required"]),
    StrengthCase("Python, team lead", ["Python:required"]),
    StrengthCase("Linux, build tools", ["Linux:required"]),
    StrengthCase("Linux support", ["Linux:required"]),
    StrengthCase("Strong team work, Linux", ["Linux:required"]),
  ]

  @Test(arguments: required) func readsWhatIsRequired(_ example: StrengthCase) {
    #expect(example.found == example.expected)
  }

  @Test(arguments: [
    (["Linux Engineer", "Linux is a plus"], [Strength.mentioned, .preferred]),
    (["Linux Engineer", "No experience with Linux is required"], [.mentioned, .waived]),
    (["Linux Engineer", "We use Linux"], [.required, .mentioned]),
    (
      ["Linux Engineer", "You must know Linux. Linux is a plus."],
      [.required, .required, .preferred]
    ),
    (["Linux Engineer"], [.required]),
  ])
  func letsATitleGiveWayToTheText(_ lines: [String], _ expected: [Strength]) {
    let passages = lines.enumerated().map { index, line in
      Passage(line, line: index + 1, depth: min(index, 1), kind: index == 0 ? .label : .item)
    }
    let below =
      [Passage("skill set:", line: 0, depth: 0, kind: .label)]
      + passages.map {
        Passage($0.text, line: $0.line, depth: 1)
      }
    for entry in [passages, below] {
      let mentions = SampleTaxonomy.matcher.mentions(in: entry, strands: entry.strands)
      #expect(mentions.map(\.strength) == expected)
    }
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

  static let lists: [StrengthCase] = [
    StrengthCase(
      "Python and SQL; Docker is helpful but not required",
      ["Python:required", "SQL:required", "Docker:preferred"]),
    StrengthCase("at least 3 yrs with Python", ["Python:required"]),
    StrengthCase("plan reviews, Docker, Linux", ["Docker:required", "Linux:required"]),
    StrengthCase("Plan reviews, Docker, Linux", ["Docker:mentioned", "Linux:mentioned"]),
    StrengthCase("plan releases, build images, Docker", ["Docker:mentioned"]),
    StrengthCase("BGP, IS-IS, Linux", ["BGP:required", "Linux:required"]),
  ]

  @Test(arguments: lists) func readsLists(_ example: StrengthCase) {
    #expect(example.found == example.expected)
  }
}
