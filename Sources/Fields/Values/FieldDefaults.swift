/// What headings, front matter or settings say about every role that does not say it itself.
package struct FieldDefaults: Sendable, Hashable {
  package var company: String?
  /// The employer that a heading above the role names, which counts before ``company``.
  package var heading: Stated<String>?
  /// The companies of folders and files, by their paths.
  package var companies: [String: String]
  /// How the notes name fields, beside the built-in names.
  package var names: FieldNames

  package init(
    company: String? = nil, companies: [String: String] = [:], names: FieldNames = FieldNames()
  ) {
    self.company = company
    self.companies = companies
    self.names = names
  }

  /// What holds for a file: of the folders around it, the innermost counts.
  package func of(file path: String) -> FieldDefaults {
    guard !companies.isEmpty else { return self }
    var defaults = self
    var path = path[...]
    while companies[String(path)] == nil, let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
    }
    defaults.company = companies[String(path)] ?? company
    return defaults
  }
}
