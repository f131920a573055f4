extension Int {
  /// With commas between thousands: 12,345.
  package var grouped: String {
    guard self >= 1000 else { return String(self) }
    let (head, tail) = quotientAndRemainder(dividingBy: 1000)
    return "\(head.grouped),\(tail < 100 ? tail < 10 ? "00" : "0" : "")\(tail)"
  }
}
