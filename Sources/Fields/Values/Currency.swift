/// A currency by its ISO 4217 code.
package struct Currency: Sendable, Hashable, CustomStringConvertible {
  /// Three capital letters: `USD`.
  package let code: String

  package var description: String { code }

  /// The currency of a code or a name that notes use, in lower case: `usd`, `euros`, `rmb`.
  package init?(named key: String) {
    guard let code = Currency.names[key] else { return nil }
    self.code = code
  }

  private init(code: String) { self.code = code }

  package static let usDollar = Currency(code: "USD")
  package static let euro = Currency(code: "EUR")
  package static let pound = Currency(code: "GBP")
  package static let yen = Currency(code: "JPY")
  package static let rupee = Currency(code: "INR")
  static let won = Currency(code: "KRW")
  static let shekel = Currency(code: "ILS")

  /// What to write before a figure, for the currencies that one sign names without doubt.
  package var symbol: String? {
    switch code {
    case "USD": "$"
    case "EUR": "€"
    case "GBP": "£"
    case "JPY": "¥"
    case "INR": "₹"
    default: nil
    }
  }

  private static let codes = [
    "AED", "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "ILS",
    "INR", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD", "PLN", "RON", "SEK", "SGD", "THB", "TWD",
    "USD",
    "ZAR",
  ]

  /// How many times as much as of a dollar is paid of currencies with a small unit.
  var scale: Double {
    switch code {
    case "HUF", "JPY", "KRW": 100
    case "CZK", "INR", "THB", "TWD": 10
    default: 1
    }
  }

  /// Whether yearly pay runs into millions of it.
  var countsMillions: Bool {
    switch code {
    case "CZK", "HUF", "INR", "JPY", "KRW", "MXN", "SEK", "THB", "TWD", "ZAR": true
    default: false
    }
  }

  /// What only a year pays: less of it, and a month is meant.
  var monthLimit: Double {
    switch code {
    case "HUF": 4_000_000
    case "KRW": 15_000_000
    case "JPY": 1_600_000
    case "CZK", "INR", "THB", "TWD": 250_000
    case "DKK", "NOK", "SEK": 120_000
    case "CNY", "HKD", "ILS", "MXN", "ZAR": 60_000
    case "AED", "BRL", "MYR", "PLN", "RON": 45_000
    default: 15_000
    }
  }

  /// The codes of currencies by code and name, in lower case.
  static let names: [String: String] = {
    var names = [
      "euro": "EUR", "euros": "EUR", "rmb": "CNY", "yuan": "CNY", "pounds": "GBP", "ntd": "TWD",
      "rupees": "INR", "yen": "JPY", "dollars": "USD", "pln": "PLN", "nis": "ILS", "rs": "INR",
      "rm": "MYR", "zł": "PLN", "kč": "CZK",
    ]
    for code in codes { names[code.lowercased()] = code }
    return names
  }()

  /// What is called dollar there, and written with the bare sign.
  static let dollarsOfCountries: [String: Currency] = [
    "Canada": Currency(code: "CAD"), "Australia": Currency(code: "AUD"),
    "New Zealand": Currency(code: "NZD"), "Singapore": Currency(code: "SGD"),
  ]

  /// The currencies that letters before a dollar sign name: `C$`, `HK$`.
  static let dollars: [String: Currency] = [
    "us": .usDollar, "c": Currency(code: "CAD"), "ca": Currency(code: "CAD"),
    "a": Currency(code: "AUD"), "au": Currency(code: "AUD"), "s": Currency(code: "SGD"),
    "sg": Currency(code: "SGD"), "hk": Currency(code: "HKD"), "nz": Currency(code: "NZD"),
    "nt": Currency(code: "TWD"), "r": Currency(code: "BRL"), "mx": Currency(code: "MXN"),
  ]
}
