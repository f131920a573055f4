package import ContentHashing

// A new field is to be added here as well: what is left out does not tell two roles apart.
extension RoleFields: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(title)
    hasher.combine(titleSource)
    hasher.combine(company)
    hasher.combine(locations)
    hasher.combine(department)
    hasher.combine(team)
    hasher.combine(employment)
    hasher.combine(level)
    hasher.combine(salaries)
    hasher.combine(experience)
    hasher.combine(degree)
    hasher.combine(lines.sorted())
  }
}

extension Stated: ContentHashable where Value: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(value)
    hasher.combine(line)
    hasher.combine(text)
  }
}

extension Place: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(name)
    hasher.combine(country)
    hasher.combine(kind)
  }
}

extension EmploymentTerms: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(kind)
    hasher.combine(period)
  }
}

extension Salary: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(min)
    hasher.combine(max)
    hasher.combine(currency.code)
    hasher.combine(period)
  }
}

extension RoleLabel: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(subject)
    hasher.combine(content)
  }
}

extension Place.Kind: ContentHashable {}
extension TitleSource: ContentHashable {}
extension Employment: ContentHashable {}
extension Level: ContentHashable {}
extension PayPeriod: ContentHashable {}
extension Degree: ContentHashable {}
