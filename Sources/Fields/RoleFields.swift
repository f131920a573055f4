package import Prose

/// The facts of a role, each with the line that states it. What is not stated is absent.
package struct RoleFields: Sendable, Hashable {
  package var title: Stated<String>?
  /// Where the title comes from; `nil` without a title.
  package var titleSource: TitleSource?
  package var company: Stated<String>?
  /// Every place once, in the order of the notes.
  package var locations: [Stated<Place>]
  package var department: Stated<String>?
  package var team: Stated<String>?
  package var employment: Stated<EmploymentTerms>?
  package var level: Stated<Level>?
  /// All pay that is stated; the first is the headline.
  package var salaries: [Stated<Salary>]
  /// The years of experience that are asked for over all.
  package var experience: Stated<Int>?
  package var degree: Stated<Degree>?
  /// The indexes of the passages that are nothing but a field: the title, `LOCATION: ...`, a lone
  /// line of pay. Pages set them apart from the role's text.
  package var lines: Set<Int>

  /// Reads the passages of a role: its label first, then all that stands below it.
  ///
  /// - Parameters:
  ///   - passages: the label at index 0, then its children in the order of the notes.
  ///   - strands: what each passage talks about, by the same indexes.
  ///   - label: what the label says when it is a role label, `nil` when it is a title.
  ///   - defaults: what holds when the role itself is silent.
  ///   - keys: the words of the note so far.
  ///   - isSkill: whether a name in the title is a skill's, and hardly an employer's.
  package init(
    reading passages: [Passage], strands: [Strand], label: RoleLabel?, defaults: FieldDefaults,
    keys: inout KeyCache, isSkill: (String) -> Bool = { _ in false }
  ) {
    // The lines of a label behind the title are read as passages of their own.
    let besideTitle = label == nil ? RoleFields.linesBesideTitle(of: passages) : []
    let reading = Reading(
      besideTitle + passages.dropFirst(besideTitle.isEmpty ? 0 : 1),
      strands: besideTitle.dropFirst().map { _ in .general } + strands, label: label,
      names: defaults.names, keys: &keys)
    let found = TitleField.read(reading)
    let company = CompanyField.read(
      reading, title: found?.title, defaults: defaults, isSkill: isSkill)
    let title = found?.title.map { $0.name(without: company?.value) }
    let places = LocationField.read(reading, title: found?.title)
    self.title = title
    titleSource = found?.source
    self.company = company
    locations = places.places
    department = DepartmentField.read(reading)
    team = TeamField.read(reading, title: found?.title)
    employment = EmploymentField.read(reading, title: title)
    level = LevelField.read(reading, title: title)
    salaries = SalaryField.read(reading, title: found?.title, places: locations)
    experience = ExperienceField.read(reading)
    degree = DegreeField.read(reading)
    lines = places.lines.union(RoleFields.wholeLines(reading, title: found, salaries: salaries))
    if !besideTitle.isEmpty {
      // The label stays whole, as it says more than one thing.
      lines = Set(lines.map { $0 - besideTitle.count + 1 }.filter { $0 > 0 })
    }
  }

  /// The title and the other lines of a label that goes on behind it; nothing where it is one line.
  private static func linesBesideTitle(of passages: [Passage]) -> [Passage] {
    guard let label = passages.first, label.kind == .label else { return [] }
    let lines = EntryLabel(label.text)
    guard !lines.rest.isEmpty, JobTitle(lines.title) != nil else { return [] }
    let last = label.line + label.text.utf8.count { $0 == UInt8(ascii: "\n") }
    let title = Passage(
      lines.title, line: label.line, depth: label.depth, kind: .label,
      isEmphasised: label.isEmphasised)
    let rest = lines.rest.enumerated().map { index, text in
      Passage(
        text, line: last + 1 - lines.rest.count + index, depth: label.depth + 1, kind: .item)
    }
    return [title] + rest
  }

  private static func wholeLines(
    _ reading: Reading, title: TitleField.Found?, salaries: [Stated<Salary>]
  ) -> Set<Int> {
    var lines: Set<Int> = []
    if let passage = title?.passage { lines.insert(passage) }
    for (index, fieldLine) in reading.fieldLines where !fieldLine.value.isEmpty {
      // The cells of a table stay together.
      let isCell = reading.lines[index].passage.kind == .cell
      if fieldLine.field != .title, !isCell { lines.insert(index) }
    }
    for salary in salaries {
      let index = reading.lines.firstIndex { line in
        line.passage.line == salary.line && SalaryField.isLone(line, salary)
      }
      if let index { lines.insert(index) }
    }
    return lines
  }
}
