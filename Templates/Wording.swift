import Fields

/// How figures and words stand in sentences.
enum Wording {
  /// "1 role", "2 roles", "1,204 roles".
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    number.counting(singular, plural)
  }

  /// With commas between thousands: 12,345.
  static func grouped(_ number: Int) -> String { number.grouped }

  /// A share as whole percent; at least 1 % for what is there at all.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0%" }
    let share = Int((Double(part) / Double(whole) * 100).rounded())
    return "\(part > 0 ? max(1, share) : 0)%"
  }

  /// With one decimal: "1.6".
  static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// What parts several names: a comma, unless one of them holds a comma itself, as in
  /// "Albany; Cambridge, Massachusetts".
  static func separator(of names: [String]) -> String {
    names.count > 1 && names.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? "; " : ", "
  }

  /// Names in one line, for a place where no sentence is.
  static func names(_ names: [String]) -> String {
    names.joined(separator: separator(of: names))
  }

  /// "a, b and c".
  static func list(_ items: [String]) -> String {
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
