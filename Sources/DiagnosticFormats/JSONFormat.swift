package import Diagnostics
package import Exports

/// Diagnostics as JSON for scripts: a published contract, so members are only ever added.
///
/// ```
/// {"version": 1, "content": "Content", "counts": {"error": 0, "warning": 1, "note": 0},
///  "diagnostics": [{"severity": "warning", "id": "heading-spelling", "file": "a.md", "line": 3,
///                   "column": null, "summary": "...", "help": "..."}]}
/// ```
package struct JSONFormat: Sendable {
  /// The content folder as it was given; files are relative to it.
  let content: String

  package init(content: String) {
    self.content = content
  }

  /// The diagnostics as a text that ends a line, with more members at the end.
  package func bytes(of diagnostics: [Diagnostic], adding more: [JSON.Member] = []) -> [UInt8] {
    let counts = Severity.allCases.reversed().map { severity in
      JSON.Member(severity.rawValue, .int(diagnostics.count { $0.severity == severity }))
    }
    let members: [JSON.Member] = [
      .init("version", .int(1)), .init("content", .string(content)),
      .init("counts", .object(counts)),
      .init("diagnostics", .array(diagnostics.map(JSONFormat.value))),
    ]
    return JSON.object(members + more).bytes + [UInt8(ascii: "\n")]
  }

  /// The member that holds what is known of links.
  package static func links(_ value: JSON) -> JSON.Member { JSON.Member("links", value) }

  private static func value(_ diagnostic: Diagnostic) -> JSON {
    .object([
      .init("severity", .string(diagnostic.severity.rawValue)),
      .init("id", .string(diagnostic.id)),
      .init("file", JSON(diagnostic.location?.path.description)),
      .init("line", JSON(diagnostic.location?.line)),
      .init("column", JSON(diagnostic.location?.column)),
      .init("summary", .string(diagnostic.summary)),
      .init("help", JSON(diagnostic.help)),
    ])
  }
}
