import Diagnostics
import Fields
import Markdown
import Notes
import Roles
import SiteModel
import Skills
import TaxonomySource
import TestSupport

/// What is given random bytes: each takes any, and tells what it found wrong with what came of them.
package enum FuzzTarget: String, Sendable, CaseIterable {
  /// A note, read as far as its roles.
  case notes
  /// `skills.yml`.
  case skills
  /// `rolebook.yml`, as far as the files of a site that it sets.
  case settings
  /// A note, as far as the pages of its site.
  case pages

  /// The first thing wrong; `nil` where all is well. What traps is wrong as well.
  package func problem(with input: [UInt8]) async -> String? {
    switch self {
    case .notes: FuzzTarget.problemOfNote(input)
    case .skills: FuzzTarget.problemOfSkills(input)
    case .settings: await FuzzTarget.problemOfSettings(input)
    case .pages: FuzzTarget.problemOfPages(input)
    }
  }
}

extension FuzzTarget {
  static func note(_ bytes: [UInt8]) -> SourceFile {
    SourceFile(path: SourcePath("a.md"), bytes: bytes)
  }

  static func reading(_ file: SourceFile) -> NoteReading {
    NoteReading(
      of: file, vocabulary: Vocabulary(), matcher: SiteText.matcher, defaults: FieldDefaults())
  }

  private static func problemOfNote(_ bytes: [UInt8]) -> String? {
    let reading = reading(note(bytes))
    let lines = 1...max(1, reading.lineCount)
    for role in reading.roles where !lines.contains(role.entry.line) {
      return "a role at line \(role.entry.line) of \(lines.upperBound)"
    }
    for diagnostic in reading.diagnostics {
      if let line = diagnostic.location?.line, !lines.contains(line) {
        return diagnostic.description
      }
    }
    return lostLine(of: bytes)
  }

  /// Every line with a letter belongs to a block; front matter has none, and the x of a ticked box
  /// is no text.
  private static func lostLine(of bytes: [UInt8]) -> String? {
    guard !bytes.starts(with: "---".utf8), !bytes.starts(with: "\u{FEFF}---".utf8) else {
      return nil
    }
    var diagnostics: [Diagnostic] = []
    let note = Note(reading: note(bytes), diagnostics: &diagnostics)
    var covered: Set<Int> = []
    for block in note.document.blocks { covered.formUnion(block.lines) }
    let carriageReturn = UInt8(ascii: "\r")
    var (number, hasLetter, last) = (1, false, UInt8(0))
    for byte in bytes + [UInt8(ascii: "\n")] {
      if byte == carriageReturn || (byte == UInt8(ascii: "\n") && last != carriageReturn) {
        if hasLetter, !covered.contains(number) { return "line \(number) is lost" }
        (number, hasLetter) = (number + 1, false)
      }
      hasLetter = hasLetter || (UInt8(ascii: "a")...UInt8(ascii: "w")).contains(byte | 0x20)
      last = byte
    }
    return nil
  }

  private static func problemOfSkills(_ bytes: [UInt8]) -> String? {
    let path = SourcePath("skills.yml")
    let file = TaxonomyFile(reading: String(decoding: bytes, as: UTF8.self), path: path)
    let merged = base.merging(file.entries)
    let matcher = SkillMatcher(merged.taxonomy)
    let reading = NoteReading(
      of: example, vocabulary: Vocabulary(), matcher: matcher, defaults: FieldDefaults())
    let slugs = merged.taxonomy.ids.map { merged.taxonomy[$0].slug }
    if Set(slugs).count != slugs.count { return "two skills of one address" }
    return reading.roles.count == 2 ? nil : "the skills changed the roles"
  }

  private static let base = Taxonomy.reading(
    TaxonomyFile(
      reading: """
        - {name: OCaml, kind: language, broader: functional programming}
        - {name: functional programming, kind: method, aliases: [FP]}
        - {name: Go, kind: language, case: exact, needs: [language], unless-after: [to]}
        - {name: C++, kind: language, slug: cpp}
        """, path: SourcePath("base.yml")
    ).entries
  ).taxonomy

  private static let example = SourceFile(
    path: SourcePath("b.md"),
    bytes: Array(
      """
      # Jobs
      - skill set for Compiler Engineer:
        - COMPANY: Example Ltd
        - Experience with OCaml, the Go language and finite element method (FEM)
      - skill set: C++, FP
      - See [there](https://example.org/)

      """.utf8))

  private static func problemOfPages(_ bytes: [UInt8]) -> String? {
    NotePages(of: [reading(note(bytes)), reading(example)]).problem
  }
}
