/// Reads what a role pays: all ranges and figures that are stated as pay, in order.
///
/// A figure counts when it has a currency, or stands in a sentence about pay. Funding, customers'
/// money, bonuses, stipends, pension plans, weights and durations don't.
enum SalaryField {
  /// `places` are where the role is: they tell whose dollars a bare sign means.
  static func read(
    _ reading: Reading, title: Stated<JobTitle>?, places: [Stated<Place>]
  ) -> [Stated<Salary>] {
    var found: [Stated<Salary>] = []
    var namesDollars = false
    for (index, line) in reading.prose where line.hasDigit {
      let isField = reading.gives(.salary, at: index)
      let salaries = salaries(in: line, isField: isField || isBelow(reading, index))
      for salary in salaries where !found.contains(where: { $0.value == salary.value }) {
        found.append(salary)
      }
      if !salaries.isEmpty, !namesDollars {
        namesDollars = line.words.contains { dollarWords.contains($0.key) }
      }
    }
    if found.isEmpty, let title, let pay = title.value.pay,
      let salary = salaries(in: Line(pay), isField: true).first
    {
      found.append(title.map { _ in salary.value })
    }
    guard !namesDollars, found.contains(where: { $0.value.currency == .usDollar }),
      let dollar = dollar(of: places)
    else { return found }
    return found.map { stated in
      stated.map { $0.currency == .usDollar ? $0.paid(in: dollar) : $0 }
    }
  }

  /// What says that dollars are those of the United States.
  private static let dollarWords: Set<String> = ["usd", "us", "usa"]

  /// The currency called dollar where all the places are, if not that of the United States.
  private static func dollar(of places: [Stated<Place>]) -> Currency? {
    let countries = Set(places.lazy.filter { $0.value.kind != .remote }.map(\.value.country))
    guard countries.count == 1, let country = countries.first.flatMap(\.self) else { return nil }
    return Currency.dollarsOfCountries[country]
  }

  /// Whether a line stands below "Compensation:".
  private static func isBelow(_ reading: Reading, _ index: Int) -> Bool {
    guard index > 0, let above = reading.fieldLines[index - 1] else { return false }
    return above.field == .salary && above.value.isEmpty
  }

  /// The salaries that one line states.
  static func salaries(in line: Line, isField: Bool = false) -> [Stated<Salary>] {
    let isAboutPay = isField || line.cues.contains(.pay)
    guard line.hasDigit,
      isAboutPay || line.hasCurrencySign || line.cues.contains(.currency)
    else { return [] }
    var found: [Stated<Salary>] = []
    let amounts = AmountScanner(line).amounts()
    var index = 0
    while index < amounts.count {
      let first = amounts[index]
      index += 1
      let second = amounts.dropFirst(index).first
      if let second,
        PayRange.joins(first, second, in: line) || PayRange.spans(first, second, in: line)
      {
        index += 1
        if let salary = PayRange(first, second, in: line, isField: isField).salary {
          let range = first.range.lowerBound..<second.range.upperBound
          found.append(line.stated(salary, bytes: range))
        }
      } else if let salary = PayRange(first, nil, in: line, isField: isField).salary {
        found.append(line.stated(salary, bytes: first.range))
      }
    }
    return found
  }

  /// Whether a line says nothing but pay: "$143,000/year to $204,000/year + bonus".
  static func isLone(_ line: Line, _ salary: Stated<Salary>) -> Bool {
    let rest = line.bytes.count - salary.text.utf8.count
    return rest <= 40 && line.words.count <= 14
      && line.words.indices.allSatisfy { line.words[$0].lead != .stop }
  }

  /// Words that show that a sentence is about pay.
  static let payWords = [
    "salary", "salaries", "pay", "paid", "pays", "compensation", "wage", "wages", "remuneration",
    "ote", "ctc", "earn", "earnings", "rate", "stipend", "payrate",
  ]
}
