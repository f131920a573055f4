/// The settings that a note may begin with, between two lines of `---`.
///
/// ```
/// ---
/// title: Data Engineer
/// company: Example Ltd
/// ---
/// ```
package struct FrontMatter: Sendable, Hashable {
  /// A value and the line of the file that states it.
  package struct Value: Sendable, Hashable {
    /// One text, or the texts of a list.
    package var texts: [String]
    package var line: Int

    package init(texts: [String], line: Int) {
      self.texts = texts
      self.line = line
    }
  }

  /// The values by their keys in lower case.
  package var values: [String: Value]

  package init(values: [String: Value] = [:]) {
    self.values = values
  }

  package subscript(_ keys: String...) -> Value? {
    for key in keys { if let value = values[key] { return value } }
    return nil
  }

  /// Whether the note is one role: it has a title and says anything else that a role says.
  package var describesRole: Bool {
    values["title"] != nil && FrontMatter.roleKeys.contains { values[$0] != nil }
  }

  /// The keys that only a role has.
  private static let roleKeys = [
    "company", "employer", "location", "locations", "place", "department", "team", "employment",
    "type", "level", "seniority", "salary", "pay", "compensation", "experience", "degree",
  ]
}
