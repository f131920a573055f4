import Diagnostics
import Skills
import TaxonomySource

/// A small taxonomy of our own, so that tests of the matcher don't depend on the built-in one.
enum SampleTaxonomy {
  static let taxonomy = reading(text)
  static let matcher = SkillMatcher(taxonomy)

  static func reading(_ yaml: String) -> Taxonomy {
    let file = TaxonomyFile(reading: yaml, path: SourcePath("skills.yml"))
    return Taxonomy.reading(file.entries).taxonomy
  }

  static let text = """
    - {name: C, kind: language, needs: [programming, language, embedded], unless-before: [level, major, minor, '&'], unless-after: [vitamin, class]}
    - {name: C++, kind: language, aliases: [C++/CLI]}
    - {name: C#, kind: language}
    - {name: F#, kind: language}
    - {name: .NET, kind: platform, aliases: [.NET Core, ASP.NET], case: fold}
    - {name: R, kind: language, needs: [statistics, programming, language]}
    - {name: Go, kind: language, aliases: [Golang], case: exact, needs: [programming, language, written in], unless-before: [live, through, further, to market], unless-after: [to, we]}
    - {name: Rust, kind: language, case: exact, needs: [programming, language, developer]}
    - {name: Swift, kind: language, case: exact, needs: [iOS, programming]}
    - {name: React, kind: library, aliases: [React.js, ReactJS], case: exact, unless-before: [to, quickly]}
    - {name: Excel, kind: tool, aliases: [Microsoft Excel], case: exact, unless-before: [at, in], unless-after: [to]}
    - {name: Windows, kind: platform, case: exact, unless-after: [trading, maintenance]}
    - {name: Nix, kind: tool, case: exact, needs: [package, build]}
    - {name: OCaml, kind: language, aliases: [Objective Caml], broader: functional programming}
    - {name: Haskell, kind: language}
    - {name: TypeScript, kind: language}
    - {name: Python, kind: language}
    - {name: CAD, kind: tool}
    - {name: Java, kind: language}
    - {name: Linux, kind: platform}
    - {name: Unix, kind: platform, aliases: ['*nix']}
    - {name: Node.js, kind: platform, aliases: [NodeJS]}
    - {name: JavaScript, kind: language, exact: [JS]}
    - {name: CI/CD, kind: method, aliases: [continuous integration and delivery]}
    - {name: TCP/IP, kind: protocol}
    - {name: TCP, kind: protocol}
    - {name: UDP, kind: protocol}
    - {name: PIM-SM, kind: protocol}
    - {name: BGP, kind: protocol}
    - {name: SQL, kind: language, case: fold}
    - {name: PostgreSQL, kind: platform, aliases: [Postgres]}
    - {name: ef_vi, kind: library}
    - {name: OpenOnload, kind: library, aliases: [Solarflare OpenOnload]}
    - {name: TCPDirect, kind: library}
    - {name: 3D graphics, kind: field, aliases: [3-D graphics, 3D]}
    - {name: Wi-Fi, kind: standard, aliases: [802.11]}
    - {name: H.264, kind: standard}
    - {name: compilers, kind: field, aliases: [compiler design]}
    - {name: databases, kind: field}
    - {name: real-time systems, kind: field, aliases: [real-time]}
    - {name: virtualization, kind: method}
    - {name: data centers, kind: field}
    - {name: fiber cabling, kind: method}
    - {name: modeling, kind: method}
    - {name: data analysis, kind: method}
    - {name: color theory, kind: field}
    - {name: matrix algebra, kind: field}
    - {name: machine learning, kind: field}
    - {name: deep learning, kind: field}
    - {name: finite element method, kind: method}
    - {name: digital signal processors, kind: hardware}
    - {name: functional programming, kind: method}
    - {name: Shor's algorithm, kind: method}
    - {name: APIs, kind: method, aliases: [REST API], exact: [API]}
    - {name: A/B testing, kind: method}
    - {name: R&D management, kind: method}
    - {name: analytics, kind: field}
    - {name: GPU, kind: hardware}
    - {name: email systems, kind: tool, aliases: [e-mail servers]}
    - {name: Ph.D., kind: credential, aliases: [PhD]}
    - {name: naive Bayes, kind: method}
    - {name: "atomic, molecular, and optical physics", kind: field}
    - {name: network protocols, kind: method}
    - {name: FD.io, kind: library}
    - {name: HTML, kind: language}
    - {name: English, kind: human}
    - {name: Docker, kind: tool}
    - {name: Kubernetes, kind: platform, aliases: [K8s]}
    - {name: Bash, kind: language}
    - {name: Elm, kind: language, case: exact}
    - {name: DPDK, kind: library}
    - {name: kernel bypass, kind: method}
    - {name: finance, kind: field}
    - {name: financial markets, kind: field}
    - {name: tokio, kind: library}
    """
}
