/// Names of fields beside the built-in ones, as the settings give them: `Arbeitsort` for the location.
package struct FieldNames: Sendable, Hashable {
  private var fields: [String: FieldLine.Field] = [:]

  package init() {}

  /// Adds a name, in the form in which lines are read.
  package mutating func add(_ name: String, for field: FieldLine.Field) {
    let key = Line(name).words.map(\.key).joined(separator: " ")
    if !key.isEmpty { fields[key] = field }
  }

  subscript(_ key: String) -> FieldLine.Field? { fields.isEmpty ? nil : fields[key] }
}
