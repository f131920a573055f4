extension Int {
  /// With commas between thousands: 12,345.
  package var grouped: String {
    guard self >= 1000 else { return String(self) }
    let (head, tail) = quotientAndRemainder(dividingBy: 1000)
    return "\(head.grouped),\(tail < 100 ? tail < 10 ? "00" : "0" : "")\(tail)"
  }

  /// So many of what a noun names: "1 role", "2 roles", "1,204 entries".
  package func counting(_ singular: String, _ plural: String? = nil) -> String {
    "\(grouped) \(self == 1 ? singular : plural ?? singular + "s")"
  }
}
