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
    Case("£90,000 ➡️ £120,000", "90000-120000 GBP year"),
    Case("90 000 → 120 000 EUR", "90000-120000 EUR year"),
    Case("Up to $175,000 in the towns of the east", "nil-175000 USD year"),
    Case("PHP 60,000-95,000 per month, and rice", "60000-95000 PHP month"),
    Case(
      "A contract of 9 months or so, with an option for some more, at £310 a day, in Leeds",
      "310-310 GBP day"),
    Case("Allowance of €1,200 per month; travel is paid", "1200-1200 EUR month"),
    Case(
      "Meal allowance of €8.50 per day, insurance, €60,000–€70,000 gross", "60000-70000 EUR year"),
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
    Case("A stipend of 1.750 € per month", "1750-1750 EUR month"),
    Case("2 300 € / month", "2300-2300 EUR month"),
    Case("2 450€ gross/month", "2450-2450 EUR month"),
    Case("£41,000 rising to £47,000", "41000-47000 GBP year"),
    Case("15,50 €/h", "15.5-15.5 EUR hour"),
    Case("€3.200,- to €4.100,-", "3200-4100 EUR month"),
    Case("CHF 8'200.- pro Monat", "8200-8200 CHF month"),
    Case("bis zu 85.000 € p.a.", "nil-85000 EUR year"),
    Case("DKK 42.000-52.000 pr. month", "42000-52000 DKK month"),
    Case("13 000 – 19 000 PLN gross/month", "13000-19000 PLN month"),
    Case("21 000 - 27 000 PLN net", "21000-27000 PLN month"),
    Case("12 500 zł", "12500-12500 PLN month"),
    Case("24 LPA - 38 LPA", "2400000-3800000 INR year"),
    Case("30-45 LPA", "3000000-4500000 INR year"),
    Case("INR 30L - 45L", "3000000-4500000 INR year"),
    Case("₹30-45L", "3000000-4500000 INR year"),
    Case("Budget: 12-15 LPA", "1200000-1500000 INR year"),
    Case(
      "Pay ranges from $96,000/year in our smaller offices up to $142,200/year in our largest.",
      "96000-142200 USD year"),
    Case(
      "Base pay: $96,000/year in our smaller offices up to $142,200/year in our largest.",
      "96000-142200 USD year"),
    Case(
      "The salary is between $90,000 in Rome; in Oslo up to $120,000.", "90000-90000 USD year",
      "nil-120000 USD year"),
    Case(
      "We pay from $90,000 and a bonus of up to $95,000.", "90000-nil USD year"),
    Case("45$/h", "45-45 USD hour"),
    Case("60k$ - 75k$ a year", "60000-75000 USD year"),
    Case("C$90,000 - C$110,000", "90000-110000 CAD year"),
    Case("1.2 - 1.5 crore per annum", "12000000-15000000 INR year"),
    Case("₹1.2 Cr", "12000000-12000000 INR year"),
    Case("18 lakhs per annum", "1800000-1800000 INR year"),
    Case("Up to ₹42,00,000 PA", "nil-4200000 INR year"),
    Case("Rs. 17,00,000 per annum", "1700000-1700000 INR year"),
    Case("1.4M INR", "1400000-1400000 INR year"),
    Case("RM 7,000 - RM 12,000 per month", "7000-12000 MYR month"),
    Case("₩65,000,000", "65000000-65000000 KRW year"),
    Case("¥280,000/month", "280000-280000 JPY month"),
    Case("Min salary: $91,200, max salary: $154,300", "91200-154300 USD year"),
    Case("$125,000.00/Yr. - $145,000.00/Yr.", "125000-145000 USD year"),
    Case("R900k - R1.2m pa", "900000-1200000 ZAR year"),
    Case("R45,000 per month", "45000-45000 ZAR month"),
    Case(
      "We are hiring a physicist in Jena, starting at €58,000 per year, for our lab of lasers.",
      "58000-nil EUR year"),
    Case("75 000 $ à 95 000 $ CAD", "75000-95000 CAD year"),
    Case("AUD $110,000 - $135,000 + super", "110000-135000 AUD year"),
    Case("NZ$90k-$120k", "90000-120000 NZD year"),
    Case("Salary: IDR 15-25 juta per bulan", "15000000-25000000 IDR month"),
    Case("Rp 12.000.000 - Rp 18.000.000 per month", "12000000-18000000 IDR month"),
    Case("₱80,000 - ₱120,000 per month", "80000-120000 PHP month"),
    Case("45,000,000 VND a month", "45000000-45000000 VND month"),
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
    "A signing bonus of $10,000 is possible.", "Benefits: insurance cover of 5 lakhs",
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
    "$500/month stipend for lunch",
    "401k, and a stipend for lunch of $400 a year",
    "A stipend of $75 per month for lunch",
    "Invested $2M to $4M last year",
    "We are hiring engineers for a platform that saves each customer $58,000 per year.",
    "Racks of R740 and R1000 servers",
    "PHP 8 and Laravel 11", "A $90,000 grant",
  ])
  func passesOverOtherFigures(_ text: String) {
    #expect(SalaryFieldTests.salaries(text) == [])
  }

  @Test(arguments: [
    ("Flutter Dev – Zürich – CHF 120k", 120_000.0), ("Data Analyst ($90k - $100k)", 90_000),
    ("Data Analyst | $90k", 90_000),
  ])
  func readsPayOfTitles(_ title: String, _ low: Double) {
    #expect(fields(title, "SQL and Python").salaries.map(\.value.min) == [low])
  }

  @Test(arguments: [
    ("Toronto, Canada", "$95,000 - $120,000", "CAD"), ("Remote (Canada)", "$95k", "CAD"),
    ("Melbourne, VIC", "$280k", "AUD"), ("Singapore", "$9,000 a month", "SGD"),
    ("Toronto, Canada", "US$95,000 - US$120,000", "USD"), ("Toronto", "$95,000 USD", "USD"),
    ("Toronto or Boston", "$95,000 - $120,000", "USD"), ("Remote", "$95,000", "USD"),
    ("Toronto", "€95,000", "EUR"), ("Hong Kong", "$60,000 a month", "HKD"),
    ("Mexico City", "$95,000", "USD"),
  ])
  func takesDollarsForThoseOfThePlace(_ place: String, _ pay: String, _ currency: String) {
    let role = fields("Optical Engineer", "Location: \(place)", "Salary: \(pay)")
    #expect(role.salaries.map(\.value.currency.code) == [currency])
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
