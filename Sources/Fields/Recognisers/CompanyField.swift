import Prose

/// Reads the employer: a field line, `X at Company` in the title, who is hiring in the prose, or
/// a name before the title's place, a heading above, or the default of front matter and settings.
enum CompanyField {
  static func read(
    _ reading: Reading, title: Stated<JobTitle>?, defaults: FieldDefaults,
    isSkill: (String) -> Bool
  ) -> Stated<String>? {
    if let value = reading.values(of: .company).first {
      let name = CompanyName.withoutLegalForm(value.value)
      return value.line.stated(CompanyName.withoutPart(name))
    }
    if let title, let company = title.value.company {
      return title.map { _ in CompanyName.withoutPart(company) }
    }
    if let found = CompanyTally(reading).best { return found }
    // "Optical Engineer, Holography, Berlin" names what the engineer works on.
    if let title, let likely = title.value.likelyEmployer,
      CompanyName.vendors.contains(likely.company.lowercased()) || !isSkill(likely.company)
    {
      return title.map { _ in likely.company }
    }
    if let heading = defaults.heading { return heading }
    guard let company = defaults.company, let line = reading.lines.first else { return nil }
    return Stated(company, line: line.passage.line, text: company)
  }
}
