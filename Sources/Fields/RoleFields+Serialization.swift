package import Serialization

// A new field is to be added here as well, in both directions, or builds after an edit lose it.
extension RoleFields: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(title)
    writer.write(titleSource)
    writer.write(company)
    writer.write(locations)
    writer.write(department)
    writer.write(team)
    writer.write(employment)
    writer.write(level)
    writer.write(salaries)
    writer.write(experience)
    writer.write(degree)
    writer.write(lines.sorted())
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    title = try reader.value()
    titleSource = try reader.value()
    company = try reader.value()
    locations = try reader.value()
    department = try reader.value()
    team = try reader.value()
    employment = try reader.value()
    level = try reader.value()
    salaries = try reader.value()
    experience = try reader.value()
    degree = try reader.value()
    lines = Set(try reader.value([Int].self))
  }
}

extension RoleLabel: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(subject)
    writer.write(content)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self.init(subject: try reader.value(), content: try reader.value())
  }
}

extension Stated: BinaryCodable where Value: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(value)
    writer.write(line)
    writer.write(text)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self.init(try reader.value(), line: try reader.position(), text: try reader.string())
  }
}

extension Place: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(name)
    writer.write(country)
    writer.write(kind)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self.init(name: try reader.string(), country: try reader.value(), kind: try reader.value())
  }
}

extension EmploymentTerms: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(kind)
    writer.write(period)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    self.init(try reader.value(), period: try reader.value())
  }
}

extension Salary: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(min)
    writer.write(max)
    writer.write(currency)
    writer.write(period)
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    let (min, max) = (try reader.value(Double?.self), try reader.value(Double?.self))
    guard
      let salary = Salary(
        checkedMin: min, max: max, currency: try reader.value(), period: try reader.value())
    else { throw BinaryFault() }
    self = salary
  }
}

extension Currency: BinaryCodable {
  package func write(to writer: inout BinaryWriter) { writer.write(code) }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    guard let currency = Currency(named: try reader.string().lowercased()) else {
      throw BinaryFault()
    }
    self = currency
  }
}

extension Place.Kind: BinaryCodable {}
extension TitleSource: BinaryCodable {}
extension Employment: BinaryCodable {}
extension Level: BinaryCodable {}
extension PayPeriod: BinaryCodable {}
extension Degree: BinaryCodable {}
