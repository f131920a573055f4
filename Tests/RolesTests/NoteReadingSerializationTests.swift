import Diagnostics
import Fields
import Notes
import Prose
import Serialization
import Skills
import TestSupport
import Testing

@testable import Roles

/// What was read of a note, as bytes and back.
@Suite struct NoteReadingSerializationTests {
  private static let note = """
    # Clock Jobs
    Words about [wheels](https://wheels.example), and about ![hands](hands.png).
    - a reading list
      - Pendulums
    - BLAH
    - skill set for Senior Clock Engineer in Geneva:
      - $120,000 – $150,000 a year, full-time, Hybrid
      - Required: C++, *Verilog* and 5+ years with GearScript
      - Nice to have: Python, GearScript or a PhD
    ## Dials
    | a | b |
    |---|---|
    | `c` | d |
    - skill set for Dial Painter in Basel:
      - team: Faces
      - Knows [enamel](https://enamel.example) and Photoshop
        1. > and ***gold***
    - Software Engineer
      - Company: Initech
    """

  private static let fileOfOneRole = """
    ---
    title: Dial Painter
    location: Basel
    ---
    Knows enamel, ink and Photoshop.
    # Tools
    - brushes
    """

  private func file(_ text: String) throws -> SourceFile {
    try #require(SiteText("-- jobs.md --\n\(text)").notes.first)
  }

  private func reading(_ text: String = note, company: String? = nil) throws -> NoteReading {
    NoteReading(
      of: try file(text), vocabulary: Vocabulary(), matcher: SiteText.matcher,
      defaults: FieldDefaults(company: company))
  }

  private func bytes(of reading: NoteReading) -> [UInt8] {
    var writer = BinaryWriter()
    reading.write(to: &writer)
    return writer.bytes
  }

  private func reading(from bytes: [UInt8], of text: String = note) throws -> NoteReading {
    var reader = BinaryReader(bytes[...])
    let reading = try NoteReading(
      from: &reader, of: try file(text), vocabulary: Vocabulary(),
      taxonomy: SiteText.matcher.taxonomy)
    guard reader.isAtEnd else { throw BinaryFault() }
    return reading
  }

  @Test(arguments: [
    note, fileOfOneRole, "", "Only words.\n", "- skill set:\n  -\n", "***\n[a]: /b\n", "a\u{0}b",
  ])
  func isTheSameWhenReadBack(_ text: String) throws {
    let first = try reading(text)
    let written = bytes(of: first)
    let second = try reading(from: written, of: text)
    #expect(second.path == first.path)
    #expect(second.lineCount == first.lineCount)
    #expect(second.isRoleFile == first.isRoleFile)
    #expect(second.diagnostics == first.diagnostics)
    #expect(second.links == first.links)
    #expect(second.roles.map(\.entry) == first.roles.map(\.entry))
    #expect(second.roles.map(\.fields) == first.roles.map(\.fields))
    #expect(second.roles.map(\.mentions) == first.roles.map(\.mentions))
    #expect(second.roles.map(\.sketch) == first.roles.map(\.sketch))
    #expect(second.roles.map(\.contentHash) == first.roles.map(\.contentHash))
    #expect(second.roles.map(\.section) == first.roles.map(\.section))
    #expect(second.sections.map(\.title) == first.sections.map(\.title))
    #expect(second.sections.map(\.level) == first.sections.map(\.level))
    #expect(second.sections.map(\.line) == first.sections.map(\.line))
    #expect(second.sections.map(\.lastLine) == first.sections.map(\.lastLine))
    #expect(second.sections.map(\.parent) == first.sections.map(\.parent))
    #expect(second.sections.map(\.placeholders) == first.sections.map(\.placeholders))
    #expect(second.sections.map(\.notes.isEmpty) == first.sections.map(\.notes.isEmpty))
    #expect(second.sections.map(\.notes.itemCount) == first.sections.map(\.notes.itemCount))
    #expect(second.sections.map(\.notes.passages) == first.sections.map(\.notes.passages))
    #expect(second.sections.map(\.notes.hash) == first.sections.map(\.notes.hash))
    #expect(second.sections.map(\.notes.parts) == first.sections.map(\.notes.parts))
    #expect(bytes(of: second) == written)
  }

  @Test func holdsWhatTheNoteHas() throws {
    let reading = try reading(from: bytes(of: try reading()))
    #expect(reading.roles.count == 3)
    #expect(reading.roles.map(\.mentions.count).max() ?? 0 > 2)
    #expect(reading.roles.allSatisfy { !$0.entry.blocks.isEmpty })
    #expect(reading.roles[0].fields.salaries.count == 1)
    #expect(reading.sections.map(\.placeholders.count) == [1, 0])
    #expect(reading.sections.map(\.notes.itemCount) == [1, 0])
    #expect(reading.sections.map(\.notes.parts.count) == [2, 2])
    #expect(reading.links.count == 3)
  }

  /// Each field of a role is stated somewhere here, so that none is left out on the way.
  @Test func holdsEveryField() throws {
    let text = """
      # Jobs
      - skill set for Senior Software Engineer, Compilers:
        - Company: Initech
        - Location: Zürich or remote
        - Department: Research
        - Team: Optimisers
        - Employment: Internship, May-August
        - Salary: CHF 50.50 - 60.25 per hour, up to $90,000
        - Minimum of 5 years of experience and a Master's degree
      """
    let fields = try #require(try reading(text).roles.first?.fields)
    let isMissing = Mirror(reflecting: fields).children.filter { child in
      let mirror = Mirror(reflecting: child.value)
      return mirror.displayStyle == .optional && mirror.children.isEmpty
        || mirror.displayStyle == .collection && mirror.children.isEmpty
    }
    #expect(isMissing.map(\.label) == [])
    var writer = BinaryWriter()
    writer.write(fields)
    var reader = BinaryReader(writer.bytes[...])
    #expect(try reader.value(RoleFields.self) == fields)
  }

  @Test func standsForReading() throws {
    let written = bytes(of: try reading(company: "Initech"))
    #expect(try reading().roles.map(\.fields.company?.value) == [nil, nil, "Initech"])
    #expect(
      try reading(from: written).roles.map(\.fields.company?.value)
        == ["Initech", "Initech", "Initech"])
  }

  @Test(arguments: Passage.Kind.all) func holdsEveryKindOfPassage(kind: Passage.Kind) throws {
    for isEmphasised in [false, true] {
      let passage = Passage("é\n", line: 7, depth: 3, kind: kind, isEmphasised: isEmphasised)
      var writer = BinaryWriter()
      writer.write(passage)
      var reader = BinaryReader(writer.bytes[...])
      #expect(try reader.value(Passage.self) == passage)
    }
  }

  @Test func holdsDiagnosticsWhole() throws {
    let path = SourcePath("a/b.md")
    for diagnostic in [
      Diagnostic(
        .warning, "a-rule", at: SourceLocation(path: path, line: 3, column: 4), "told",
        help: "Do it."),
      Diagnostic(.note, "another", at: SourceLocation(path: path, line: 1), ""),
      Diagnostic(.error, "third", at: nil, "no place"),
    ] {
      var writer = BinaryWriter()
      writer.write(diagnostic)
      var reader = BinaryReader(writer.bytes[...])
      #expect(try reader.value(Diagnostic.self) == diagnostic)
    }
  }

  @Test(arguments: [Double.nan, .infinity, -1, 1e300])
  func refusesWhatIsNoPay(_ figure: Double) throws {
    let dollar = try #require(Currency(named: "usd"))
    for pay in [
      Salary(min: figure, max: nil, currency: dollar, period: .year),
      Salary(min: nil, max: figure, currency: dollar, period: .year),
    ] {
      var writer = BinaryWriter()
      writer.write(pay)
      var reader = BinaryReader(writer.bytes[...])
      #expect(throws: BinaryFault()) { try reader.value(Salary.self) }
    }
  }

  /// Whatever the bytes say, what is made of them points into the note.
  @Test func doesNoHarmWhereItIsDamaged() throws {
    let whole = bytes(of: try reading())
    var random = RandomSource(seed: 11)
    var taken = 0
    for _ in 0..<600 {
      var damaged = whole
      damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
      guard let reading = try? reading(from: damaged) else { continue }
      taken += 1
      for role in reading.roles {
        #expect(reading.sections.indices.contains(role.section))
        #expect(
          role.mentions.allSatisfy {
            !$0.spelling(in: role.entry.passages).isEmpty || $0.range.isEmpty
          })
      }
      let lines = 0...Int(Int32.max)
      #expect(lines.contains(reading.lineCount))
      #expect(reading.roles.allSatisfy { $0.entry.line <= $0.entry.lastLine })
      #expect(reading.roles.allSatisfy { lines.contains($0.entry.lastLine) })
      #expect(reading.links.allSatisfy { lines.contains($0.line) && lines.contains($0.blockLine) })
      for (index, section) in reading.sections.enumerated() {
        #expect(section.parent.map { $0 < index } ?? true)
        #expect(section.line <= section.lastLine && lines.contains(section.lastLine))
        #expect(section.placeholders.allSatisfy { $0.lines.lowerBound <= $0.lines.upperBound })
      }
      #expect(reading.links.allSatisfy { $0.role.map(reading.roles.indices.contains) ?? true })
    }
    #expect(taken > 0)
  }

  /// Numbers that no file has would be added up, or be the ends of a range.
  @Test func refusesNumbersThatNoNoteHas() throws {
    let whole = bytes(of: try reading(Self.fileOfOneRole))
    var writer = BinaryWriter()
    writer.write(Int.max)
    let huge = writer.bytes
    var refused = 0
    for index in whole.indices {
      let damaged = Array(whole[..<index]) + huge + whole[(index + 1)...]
      guard let reading = try? reading(from: damaged, of: Self.fileOfOneRole) else {
        refused += 1
        continue
      }
      #expect(reading.roles.allSatisfy { $0.entry.lastLine <= Int(Int32.max) })
      #expect(reading.sections.allSatisfy { $0.lastLine <= Int(Int32.max) })
    }
    #expect(refused > whole.count / 4)
  }

  /// A file that is one role has one.
  @Test func refusesAFileOfOneRoleWithoutIt() throws {
    var damaged = bytes(of: try reading("Only words.\n"))
    // Behind the number of lines, which is one byte here.
    damaged[1] = 1
    #expect(throws: BinaryFault()) { try reading(from: damaged, of: "Only words.\n") }
  }

  /// Of another note than the one that they are read with, there may be more roles and sections.
  @Test func hasNoBlocksWhereTheNoteHasNone() throws {
    let reading = try reading(from: bytes(of: try reading()), of: "No roles\n")
    #expect(reading.roles.count == 3)
    #expect(reading.roles.allSatisfy { $0.entry.blocks.isEmpty })
    #expect(reading.sections.map(\.notes.parts.count) == [1, 0])
  }
}

extension Passage.Kind {
  fileprivate static let all: [Passage.Kind] = [
    .label, .item, .paragraph, .heading, .cell, .code,
  ]
}
