package import Diagnostics

/// Diagnostics as workflow commands of GitHub Actions, which show them beside the lines of a pull
/// request.
///
/// ```
/// ::warning file=Content/a.md,line=3,title=heading-spelling::the heading ...
/// ```
///
/// <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>
package struct GitHubFormat: Sendable {
  /// Stands before the path of every file: the content folder's own place in the repository, with a
  /// last `/`.
  let prefix: String

  package init(prefix: String) {
    self.prefix = prefix
  }

  /// A line for each diagnostic.
  package func bytes(of diagnostics: [Diagnostic]) -> [UInt8] {
    diagnostics.flatMap { Array(line($0).utf8) }
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    var properties: [(String, String)] = []
    if let location = diagnostic.location {
      properties.append(("file", "\(prefix)\(location.path)"))
      properties.append(("line", String(location.line)))
      if let column = location.column { properties.append(("col", String(column))) }
    }
    properties.append(("title", diagnostic.id))
    let list = properties.map { "\($0)=\(GitHubFormat.property($1))" }.joined(separator: ",")
    let text = diagnostic.help.map { "\(diagnostic.summary)\n\($0)" } ?? diagnostic.summary
    return "::\(command(diagnostic.severity)) \(list)::\(GitHubFormat.data(text))\n"
  }

  private func command(_ severity: Severity) -> String {
    switch severity {
    case .note: "notice"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// A text behind the second `::`.
  static func data(_ text: String) -> String { escaped(text, "%\r\n") }

  /// The value of a property.
  static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

  /// The text with some characters as `%` and their two digits; no other escape is read there.
  private static func escaped(_ text: String, _ characters: StaticString) -> String {
    let special = characters.withUTF8Buffer { Array($0) }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if special.contains(byte) {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += "%\(digits.utf8.count == 1 ? "0" : "")\(digits)".utf8
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
