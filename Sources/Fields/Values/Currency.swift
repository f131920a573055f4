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
    "INR", "JPY", "KRW", "MXN", "NOK", "NZD", "PLN", "RON", "SEK", "SGD", "THB", "TWD", "USD",
    "ZAR",
  ]

  /// The codes of currencies by code and name, in lower case.
  static let names: [String: String] = {
    var names = [
      "euro": "EUR", "euros": "EUR", "rmb": "CNY", "yuan": "CNY", "pounds": "GBP", "ntd": "TWD",
      "rupees": "INR", "yen": "JPY", "dollars": "USD", "pln": "PLN", "nis": "ILS",
    ]
    for code in codes { names[code.lowercased()] = code }
    return names
  }()

  /// The currencies that letters before a dollar sign name: `C$`, `HK$`.
  static let dollars: [String: Currency] = [
    "us": .usDollar, "c": Currency(code: "CAD"), "ca": Currency(code: "CAD"),
    "a": Currency(code: "AUD"), "au": Currency(code: "AUD"), "s": Currency(code: "SGD"),
    "sg": Currency(code: "SGD"), "hk": Currency(code: "HKD"), "nz": Currency(code: "NZD"),
    "nt": Currency(code: "TWD"), "r": Currency(code: "BRL"), "mx": Currency(code: "MXN"),
  ]
}
