import Prose
import Skills
import Testing

/// What a text names: "skill" or "skill=spelling" where the spelling differs.
struct MatchCase: Sendable, CustomTestStringConvertible {
  let text: String
  let skills: [String]
  let kind: Passage.Kind

  init(_ text: String, _ skills: [String], kind: Passage.Kind = .item) {
    self.text = text
    self.skills = skills
    self.kind = kind
  }

  var testDescription: String { text }

  var found: [String] {
    let passages = [Passage(text, line: 1, depth: 1, kind: kind)]
    return SampleTaxonomy.matcher.mentions(in: passages, strands: [.general]).map {
      let name = SampleTaxonomy.taxonomy[$0.skill].name
      let spelling = $0.spelling(in: passages)
      return name == spelling ? name : "\(name)=\(spelling)"
    }
  }
}

@Suite struct SkillMatcherTests {
  static let signs: [MatchCase] = [
    MatchCase("Writes C++ and C#.", ["C++", "C#"]),
    MatchCase("C, C++", ["C", "C++"]),
    MatchCase("Go a plus", ["Go"]),
    MatchCase("familiarity with Go would be nice", ["Go"]),
    MatchCase("Rust (no exceptions)", ["Rust"]),
    MatchCase("Go and Rust preferred", ["Go", "Rust"]),
    MatchCase("Go is our town's name", []),
    MatchCase("Python and Go-karting evenings", ["Python"]),
    MatchCase("Python and Go-based services", ["Python", "Go"]),
    MatchCase("CAD 45-60 per hour", []),
    MatchCase("CAD 5,200 - 6,800 per month", []),
    MatchCase("$31 - $39 CAD per hour", []),
    MatchCase("31 - 39 CAD per hour", []),
    MatchCase("$50/hr CAD, paid weekly", []),
    MatchCase("$98,000 per year CAD", []),
    MatchCase("2 years of CAD", ["CAD"]),
    MatchCase("a year of CAD", ["CAD"]),
    MatchCase("3D CAD and CAD models", ["3D graphics=3D", "CAD", "CAD"]),
    MatchCase("C/C++ for embedded devices", ["C", "C++"]),
    MatchCase("Modern C++17, some C++11/14", ["C++", "C++"]),
    MatchCase("F# on .NET", ["F#", ".NET"]),
    MatchCase("our .Net libraries (.net core)", [".NET=.Net", ".NET=.net core"]),
    MatchCase("ASP.NET and VB.NET", [".NET=ASP.NET"]),
    MatchCase("C++/CLI on Windows", ["C++=C++/CLI", "Windows"]),
    MatchCase("Node.js, NodeJS and Node.JS", ["Node.js", "Node.js=NodeJS", "Node.js=Node.JS"]),
    MatchCase("React.js beside React", ["React=React.js", "React"]),
    MatchCase("CI/CD pipelines", ["CI/CD"]),
    MatchCase("the TCP/IP stack", ["TCP/IP"]),
    MatchCase("transport (TCP/UDP)", ["TCP", "UDP"]),
    MatchCase("BGP and PIM-SM", ["BGP", "PIM-SM"]),
    MatchCase("OpenOnload/TCPDirect/ef_vi", ["OpenOnload", "TCPDirect", "ef_vi"]),
    MatchCase("3D and 3-D scenes", ["3D graphics=3D", "3D graphics=3-D"]),
    MatchCase("802.11 radios, H.264 video", ["Wi-Fi=802.11", "H.264"]),
    MatchCase("WiFi and Wi-Fi", ["Wi-Fi=WiFi", "Wi-Fi"]),
    MatchCase("At home on a *nix machine", ["Unix=*nix"]),
    MatchCase("Knows FD.io", ["FD.io"]),
    MatchCase("A/B testing", ["A/B testing"]),
    MatchCase("Ph.D. or PhD", ["Ph.D.=Ph.D", "Ph.D.=PhD"]),
    MatchCase("Python3, HTML5", ["Python=Python3", "HTML=HTML5"]),
    MatchCase("atomic, molecular, and optical physics", ["atomic, molecular, and optical physics"]),
  ]

  @Test(arguments: signs) func knowsSigns(_ example: MatchCase) {
    #expect(example.found == example.skills)
  }

  static let foldings: [MatchCase] = [
    MatchCase("a compiler and compilers", ["compilers=compiler", "compilers"]),
    MatchCase("a database", ["databases=database"]),
    MatchCase(
      "real time control, realtime audio",
      [
        "real-time systems=real time", "real-time systems=realtime",
      ]),
    MatchCase("Real-Time Systems", ["real-time systems=Real-Time Systems"]),
    MatchCase("server virtualisation", ["virtualization=virtualisation"]),
    MatchCase("Data centres", ["data centers=Data centres"]),
    MatchCase("data-center design", ["data centers=data-center"]),
    MatchCase("fibre cabling", ["fiber cabling=fibre cabling"]),
    MatchCase("modelling", ["modeling=modelling"]),
    MatchCase("statistical data analyses", ["data analysis=data analyses"]),
    MatchCase("colour theory", ["color theory=colour theory"]),
    MatchCase("PYTHON, linux", ["Python=PYTHON", "Linux=linux"]),
    MatchCase("Linux\u{2019}s kernel, Python's tools", ["Linux", "Python"]),
    MatchCase("\u{201C}Haskell\u{201D}", ["Haskell"]),
    MatchCase("real\u{2011}time", ["real-time systems=real\u{2011}time"]),
    MatchCase("Shor\u{2019}s algorithm", ["Shor's algorithm=Shor\u{2019}s algorithm"]),
    MatchCase("REST APIs", ["APIs=REST APIs"]),
    MatchCase("GUIs run on Windows", ["Windows"]),
    MatchCase("an API, APIs", ["APIs=API", "APIs"]),
    MatchCase("GPUs", ["GPU=GPUs"]),
    MatchCase("email servers", ["email systems=email servers"]),
    MatchCase("e-mail systems", ["email systems=e-mail systems"]),
    MatchCase("na\u{00EF}ve Bayes", ["naive Bayes=na\u{00EF}ve Bayes"]),
    MatchCase("machine\nlearning", ["machine learning"]),
    MatchCase("Type-Script", ["TypeScript=Type-Script"]),
    MatchCase("Kubernetes\u{2122} and Docker\u{00AE} images", ["Kubernetes", "Docker"]),
    MatchCase("Sql, sql", ["SQL=Sql", "SQL=sql"]),
  ]

  @Test(arguments: foldings) func foldsSpellings(_ example: MatchCase) {
    #expect(example.found == example.skills)
  }

  static let splits: [MatchCase] = [
    MatchCase("Haskell/Rust/TypeScript", ["Haskell", "Rust", "TypeScript"]),
    MatchCase("Linux/Windows", ["Linux", "Windows"]),
    MatchCase("Java / Python", ["Java", "Python"]),
    MatchCase("GNU/Linux", ["Linux"]),
    MatchCase("machine learning/deep learning", ["machine learning", "deep learning"]),
    MatchCase("Linux-based, Kubernetes-native", ["Linux", "Kubernetes"]),
    MatchCase("Python+SQL", ["Python", "SQL"]),
    MatchCase("Docker&Kubernetes", ["Docker", "Kubernetes"]),
    MatchCase("Solarflare OpenOnload", ["OpenOnload=Solarflare OpenOnload"]),
    MatchCase("Go, Rust", ["Go", "Rust"]),
    MatchCase("Rust", ["Rust"]),
    MatchCase("services in Go and Python", ["Go", "Python"]),
    MatchCase("an R language package", ["R"]),
    MatchCase("(R, Python)", ["R", "Python"]),
    MatchCase("C-based firmware in Python", ["C", "Python"]),
  ]

  @Test(arguments: splits) func splitsLists(_ example: MatchCase) {
    #expect(example.found == example.skills)
  }

  static let decoys: [MatchCase] = [
    MatchCase("You excel at planning", []),
    MatchCase("Excel at planning", []),
    MatchCase("React to incidents, react quickly", []),
    MatchCase("It is fine to be rusty", []),
    MatchCase("monitoring trading windows", []),
    MatchCase("Trading Windows close at noon", []),
    MatchCase("maintenance Windows", []),
    MatchCase("Go further with us", []),
    MatchCase("ready to go live", []),
    MatchCase("a go-to person", []),
    MatchCase("Go the extra mile", []),
    MatchCase("a sonata in C minor on Linux", ["Linux"]),
    MatchCase("C-level talks about Python", ["Python"]),
    MatchCase("vitamin C and Python", ["Python"]),
    MatchCase("R&D in Python", ["Python"]),
    MatchCase("R & D in Python", ["Python"]),
    MatchCase("Send your C.V. with Python samples", ["Python"]),
    MatchCase("strong analytic skills", []),
    MatchCase("a machine. Learning is fun", []),
    MatchCase("a machine, learning", []),
    MatchCase("machine (learning)", []),
    MatchCase("https://example.com/linux/python and www.python.org", []),
    MatchCase("write to linux@example.com", []),
    MatchCase("see docker.com or linux.example.org/python", []),
    MatchCase("Pythonic, Javanese, linuxy", []),
    MatchCase("sqlite", []),
    MatchCase("bgp and api in small letters", []),
    MatchCase("swift action, nix the plan", []),
    MatchCase("Swift action is needed", []),
    MatchCase("Vue.js", []),
    MatchCase("75 000 $ CAD", []),
    MatchCase("", []),
    MatchCase("\u{1F680}\u{FE0F} ... ---", []),
  ]

  @Test(arguments: decoys) func leavesDecoys(_ example: MatchCase) {
    #expect(example.found == example.skills)
  }

  @Test func keepsLinesOfCodeApart() {
    #expect(MatchCase("machine\nlearning", [], kind: .code).found == [])
    #expect(MatchCase("pip install python", [], kind: .code).found == ["Python=python"])
  }

  @Test func tellsWhereAMentionStands() throws {
    let text = "It runs on Linux.\nIt was written in\nObjective Caml, mostly."
    let passages = [
      Passage("None", line: 1, depth: 0), Passage(text, line: 7, depth: 1),
    ]
    let mentions = SampleTaxonomy.matcher.mentions(in: passages, strands: passages.strands)
    try #require(mentions.count == 2)
    let last = mentions[1]
    #expect(last.passage == 1)
    #expect(last.line(in: passages) == 9)
    #expect(last.spelling(in: passages) == "Objective Caml")
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[last.range], as: UTF8.self) == "Objective Caml")
    #expect(
      String(decoding: bytes[last.sentence], as: UTF8.self)
        == "It was written in\nObjective Caml, mostly.")
  }
}
