import Testing

@testable import Fields

@Suite struct SalaryFieldTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: [String]
    var testDescription: String { text }

    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }
  }

  @Test(arguments: [
    Case("The base salary comes to $250,000.", "250000-250000 USD year"),
    Case("The yearly base salary is $250000.", "250000-250000 USD year"),
    Case("Your salary: $200,000 - $300,000, and a bonus on top.", "200000-300000 USD year"),
    Case("Compensation: $140k – $170k", "140000-170000 USD year"),
    Case("$90-$120k", "90000-120000 USD year"),
    Case("Pay: $90–120k plus equity", "90000-120000 USD year"),
    Case("MIN $119,000.00 - MAX $199,000.00", "119000-199000 USD year"),
    Case("Pay range: 56,000 - 169,000 GBP", "56000-169000 GBP year"),
    Case("The range here is $122,471 - $235,970 CAD.", "122471-235970 CAD year"),
    Case("Interns earn $57- $72 an hour.", "57-72 USD hour"),
    Case("$7,650/month to $11,333/month + benefits", "7650-11333 USD month"),
    Case("$143,000/year to $204,000/year + bonus + equity", "143000-204000 USD year"),
    Case(
      "We pay between $138,900 and $256,500, by skill and place.", "138900-256500 USD year"),
    Case("$57.50 per hour", "57.5-57.5 USD hour"),
    Case("Hourly rate: $40 to $55", "40-55 USD hour"),
    Case("Salary: $100,000? to $200,000!", "100000-200000 USD year"),
    Case("The salary is €60.000 – €75.000 gross per year.", "60000-75000 EUR year"),
    Case("Salary: £45k-£60k", "45000-60000 GBP year"),
    Case("Salary: 65 000 - 80 000 EUR", "65000-80000 EUR year"),
    Case("CHF 110,000 – 130,000 per annum", "110000-130000 CHF year"),
    Case("SGD 8,000 - 12,000 per month", "8000-12000 SGD month"),
    Case("US$ 150,000 to US$ 180,000", "150000-180000 USD year"),
    Case("C$95,000 – C$120,000", "95000-120000 CAD year"),
    Case("Lohn: CHF 100'000 - 120'000", "100000-120000 CHF year"),
    Case("€70.000 bis €85.000", "70000-85000 EUR year"),
    Case("$60-75/hr", "60-75 USD hour"),
    Case("HK$60,000 a month", "60000-60000 HKD month"),
    Case("We pay up to $180k.", "nil-180000 USD year"),
    Case("Salary from £70,000", "70000-nil GBP year"),
    Case("$150k+ base salary", "150000-nil USD year"),
    Case(
      "Salary in Seattle: $150,000 - $180,000; in Denver: $130,000 - $160,000.",
      "150000-180000 USD year", "130000-160000 USD year"),
    Case(
      "The base salary is $180,000, and there is a $20,000 signing bonus.",
      "180000-180000 USD year"),
    Case("Stipend: $4,500 per month", "4500-4500 USD month"),
  ])
  func readsPay(_ row: Case) {
    #expect(SalaryFieldTests.salaries(row.text) == row.expected)
  }

  @Test(arguments: [
    "The start-up raised $130M from two funds.",
    "We have raised over $23M so far.",
    "A 401(k) plan with a match of 4%",
    "Carries boxes of up to 40lbs",
    "The course takes 10-12 weeks.",
    "Supports C++17 and C++20, Python 3, H.264",
    "A valuation of $2 billion",
    "Every employee gets a $1,000 learning budget.",
    "A signing bonus of $10,000 is possible.",
    "Our customers move $500,000 a day through the platform.",
    "A $2,000 - $3,000 yearly wellness allowance",
    "Employer contribution of $5,000",
    "A team of 40 - 60 people",
    "Handles 100,000 requests a second",
    "Founded in 2015 - 2016",
    "Between 5 and 10 years of experience",
    "A fair salary and shares",
    "Pays attention to 3 or 4 details at once",
    "Rate-limits 10,000 - 20,000 clients",
    "Manages $2B in assets",
    "Reads the $HOME variable",
  ])
  func passesOverOtherFigures(_ text: String) {
    #expect(SalaryFieldTests.salaries(text) == [])
  }

  private static func salaries(_ text: String) -> [String] {
    SalaryField.salaries(in: Line(text), isField: FieldLine(text)?.field == .salary).map {
      let (salary, plain) = ($0.value, Salary.plain)
      let low = salary.min.map(plain) ?? "nil"
      let high = salary.max.map(plain) ?? "nil"
      return "\(low)-\(high) \(salary.currency) \(salary.period.rawValue)"
    }
  }
}
