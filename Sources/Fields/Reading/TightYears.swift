/// Years written as one word with their figure: "2yrs", "5YOE".
enum TightYears {
  /// The figure of such a word; `nil` for any other.
  static func value(of key: String) -> Int? {
    let figure = key.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard (1...2).contains(figure.count), units.contains(String(key.dropFirst(figure.count)))
    else { return nil }
    return Int(String(key.prefix(figure.count)))
  }

  private static let units: Set<String> = ["years", "yrs", "year", "yr", "yoe"]
}
