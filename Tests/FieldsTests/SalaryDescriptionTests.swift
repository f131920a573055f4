import Testing

@testable import Fields

@Suite struct SalaryDescriptionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let long: String
    let short: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "Salary: $250,000 - $300,000", long: "$250,000–300,000", short: "$250–300k"),
    Case(text: "Salary: $250,000", long: "$250,000", short: "$250k"),
    Case(
      text: "Salary: $122,471 - $235,970 CAD", long: "CAD 122,471–235,970",
      short: "CAD 122–236k"),
    Case(text: "Salary: £56,000 - £69,500", long: "£56,000–69,500", short: "£56–69.5k"),
    Case(text: "Rate: $57.50 - $72 an hour", long: "$57.50–72 an hour", short: "$57.50–72/hour"),
    Case(
      text: "$7,650/month to $11,333/month", long: "$7,650–11,333 a month",
      short: "$7,650–11,333/month"),
    Case(text: "Pay: ₹12-18 LPA", long: "₹1,200,000–1,800,000", short: "₹1.2–1.8M"),
    Case(text: "Salary: up to €90k", long: "up to €90,000", short: "up to €90k"),
    Case(text: "Salary from $100,000", long: "from $100,000", short: "from $100k"),
  ])
  func printsForReaders(_ row: Case) throws {
    let salary = try #require(SalaryField.salaries(in: Line(row.text), isField: true).first).value
    #expect(salary.description == row.long)
    #expect(salary.short == row.short)
  }

  /// The largest figure that data may give can be printed in every form.
  @Test func printsWhateverDataMayGive() throws {
    let dollar = try #require(Currency(named: "usd"))
    let most = Salary.figures.upperBound
    for (min, max) in [(most, nil), (nil, most), (0, most)] as [(Double?, Double?)] {
      let salary = try #require(
        Salary(checkedMin: min, max: max, currency: dollar, period: .year))
      #expect(salary.description.contains("1,000,000,000,000,000"))
      #expect(!salary.short.isEmpty)
    }
    #expect(Salary.plain(most) == "1000000000000000")
  }

  @Test(arguments: [-1, 1e300, Double(Int.max), .infinity, .nan])
  func takesNoFigureThatCannotBePrinted(_ figure: Double) throws {
    let dollar = try #require(Currency(named: "usd"))
    #expect(Salary(checkedMin: figure, max: nil, currency: dollar, period: .year) == nil)
    #expect(Salary(checkedMin: 1, max: figure, currency: dollar, period: .year) == nil)
  }

  @Test func printsPlainFiguresForData() {
    #expect(Salary.plain(250_000) == "250000")
    #expect(Salary.plain(57.5) == "57.5")
    #expect(Salary.plain(57.25) == "57.25")
  }
}
