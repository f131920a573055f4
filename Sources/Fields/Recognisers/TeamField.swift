/// Reads the team from its field line, or from the title: "Backend Engineer (Audio Team)".
enum TeamField {
  static func read(_ reading: Reading, title: Stated<JobTitle>?) -> Stated<String>? {
    if let value = reading.values(of: .team).first { return value.line.stated(value.value) }
    guard let title, let team = title.value.team else { return nil }
    return title.map { _ in team }
  }
}
