import Fields
import Notes
import Prose
import Serialization
import Skills
import TestSupport
import Testing

@testable import Roles

@Suite struct NoteFindingsTests {
  private static let note = """
    # Clock Jobs
    - skill set for Senior Clock Engineer in Geneva:
      - $120,000 – $150,000 a year, full-time, Hybrid
      - Required: C++, *Verilog* and 5+ years with GearScript
      - Nice to have: Python, GearScript or a PhD
    - skill set for Dial Painter in Basel:
      - team: Faces
      - Knows [enamel](https://enamel.example) and Photoshop
    """

  private func reading(
    _ text: String = note, company: String? = nil, knowing findings: NoteFindings? = nil
  ) throws -> NoteReading {
    let file = try #require(SiteText("-- jobs.md --\n\(text)").notes.first)
    return NoteReading(
      of: file, vocabulary: Vocabulary(), matcher: SiteText.matcher,
      defaults: FieldDefaults(company: company), knowing: findings)
  }

  private func bytes(of findings: NoteFindings) -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(findings)
    return writer.bytes
  }

  @Test func areTheSameWhenReadBack() throws {
    let first = try reading()
    #expect(first.roles.count == 2)
    #expect(first.roles.map(\.mentions.count).min() ?? 0 > 0)
    #expect(first.roles[0].fields.salaries.count == 1)
    let written = bytes(of: NoteFindings(of: first))
    var reader = BinaryReader(written[...])
    let findings = try NoteFindings(from: &reader)
    #expect(reader.isAtEnd)
    let second = try reading(knowing: findings)
    #expect(second.roles.map(\.fields) == first.roles.map(\.fields))
    #expect(second.roles.map(\.mentions) == first.roles.map(\.mentions))
    #expect(second.roles.map(\.sketch) == first.roles.map(\.sketch))
    #expect(second.roles.map(\.contentHash) == first.roles.map(\.contentHash))
    #expect(second.roles.map(\.section) == first.roles.map(\.section))
    #expect(second.links.count == first.links.count)
    #expect(bytes(of: NoteFindings(of: second)) == written)
  }

  /// Each field of a role is stated somewhere here, so that none is left out on the way.
  @Test func holdEveryField() throws {
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

  @Test func standForReading() throws {
    let findings = NoteFindings(of: try reading(company: "Initech"))
    #expect(try reading().roles.map(\.fields.company?.value) == [nil, nil])
    #expect(
      try reading(knowing: findings).roles.map(\.fields.company?.value) == ["Initech", "Initech"])
  }

  @Test(arguments: [
    "- skill set:\n  - C++", "- skill set:\n  - C++\n- skill set:\n  - Go", "No roles", "",
  ])
  func ofAnotherNoteAreNotTaken(_ text: String) throws {
    let findings = NoteFindings(of: try reading(company: "Initech"))
    let reading = try reading(text, knowing: findings)
    #expect(reading.roles.allSatisfy { $0.fields.company == nil })
    #expect(
      bytes(of: NoteFindings(of: reading)) == bytes(of: NoteFindings(of: try self.reading(text))))
  }

  @Test(arguments: [Double.nan, .infinity, -1, 1e300])
  func refuseWhatIsNoPay(_ figure: Double) throws {
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
  @Test func thatAreDamagedDoNoHarm() throws {
    let whole = bytes(of: NoteFindings(of: try reading()))
    var random = RandomSource(seed: 11)
    var taken = 0
    for _ in 0..<400 {
      var damaged = whole
      damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
      var reader = BinaryReader(damaged[...])
      guard let findings = try? NoteFindings(from: &reader) else { continue }
      taken += 1
      for role in try reading(knowing: findings).roles {
        #expect(
          role.mentions.allSatisfy {
            !$0.spelling(in: role.entry.passages).isEmpty || $0.range.isEmpty
          })
      }
    }
    #expect(taken > 0)
  }
}
