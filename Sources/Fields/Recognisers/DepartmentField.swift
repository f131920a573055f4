/// Reads the department from its field line.
enum DepartmentField {
  static func read(_ reading: Reading) -> Stated<String>? {
    reading.values(of: .department).first.map { $0.line.stated($0.value) }
  }
}
