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
  static let dong = Currency(code: "VND")
  static let philippinePeso = Currency(code: "PHP")
  static let lira = Currency(code: "TRY")
  static let naira = Currency(code: "NGN")
  static let hryvnia = Currency(code: "UAH")
  static let rupiah = Currency(code: "IDR")

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
    "AED", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "CZK", "DKK", "EGP", "EUR",
    "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KES", "KRW", "KZT", "MXN", "MYR", "NGN",
    "NOK", "NZD", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "SAR", "SEK", "SGD", "THB", "TWD",
    "UAH", "USD",
    "VND", "ZAR",
  ]

  /// How many times as much as of a dollar is paid of currencies with a small unit.
  var scale: Double {
    switch code {
    case "IDR", "VND": 10_000
    case "ARS", "CLP", "HUF", "JPY", "KRW", "NGN": 100
    case "CZK", "EGP", "INR", "KES", "KZT", "PHP", "PKR", "RSD", "THB", "TRY", "TWD", "UAH": 10
    default: 1
    }
  }

  /// Whether yearly pay runs into millions of it.
  var countsMillions: Bool {
    switch code {
    case "ARS", "CLP", "CZK", "HUF", "IDR", "INR", "JPY", "KRW", "KZT", "MXN", "NGN", "PHP", "PKR",
      "RSD", "SEK", "THB", "TRY", "TWD", "VND", "ZAR":
      true
    default: false
    }
  }

  /// What only a year pays: less of it, and a month is meant.
  var monthLimit: Double {
    switch code {
    case "IDR", "VND": 120_000_000
    case "CLP", "HUF", "NGN": 4_000_000
    case "KRW": 15_000_000
    case "JPY": 1_600_000
    case "CZK", "INR", "KES", "PHP", "PKR", "RSD", "THB", "TRY", "TWD", "UAH": 250_000
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
      "rp": "IDR", "rupiah": "IDR", "vnđ": "VND", "baht": "THB", "ringgit": "MYR", "pesos": "MXN",
    ]
    for code in codes { names[code.lowercased()] = code }
    return names
  }()

  /// What is called dollar there, and written with the bare sign.
  static let dollarsOfCountries: [String: Currency] = [
    "Canada": Currency(code: "CAD"), "Australia": Currency(code: "AUD"),
    "New Zealand": Currency(code: "NZD"), "Singapore": Currency(code: "SGD"),
    "Hong Kong": Currency(code: "HKD"),
  ]

  /// Whether it is called dollar, or written with its sign.
  var isDollar: Bool { Currency.dollars.values.contains(self) }

  /// The currencies that letters before a dollar sign name: `C$`, `HK$`.
  static let dollars: [String: Currency] = [
    "us": .usDollar, "c": Currency(code: "CAD"), "ca": Currency(code: "CAD"),
    "a": Currency(code: "AUD"), "au": Currency(code: "AUD"), "s": Currency(code: "SGD"),
    "sg": Currency(code: "SGD"), "hk": Currency(code: "HKD"), "nz": Currency(code: "NZD"),
    "nt": Currency(code: "TWD"), "r": Currency(code: "BRL"), "mx": Currency(code: "MXN"),
  ]
}
