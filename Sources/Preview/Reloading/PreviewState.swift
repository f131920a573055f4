import Diagnostics
import Exports

/// What the pages of a preview say about the last build.
struct PreviewState: Sendable, Hashable {
  /// Whether the site that is served is older than the notes, as they give none.
  var isBroken: Bool
  var diagnostics: [Diagnostic]

  init(isBroken: Bool, diagnostics: [Diagnostic]) {
    self.isBroken = isBroken
    self.diagnostics = diagnostics
  }

  /// How many problems a page shows.
  static let limit = 50

  /// For the script of the pages: `{"isBroken":false,"problems":[...],"count":1}`. Notes are no
  /// problems; errors come first.
  var json: [UInt8] {
    let problems =
      diagnostics.filter { $0.severity == .error } + diagnostics.filter { $0.severity == .warning }
    return JSON.object([
      .init("isBroken", .bool(isBroken)),
      .init("count", .int(problems.count)),
      .init("problems", .array(problems.prefix(PreviewState.limit).map(PreviewState.json))),
    ]).bytes
  }

  private static func json(_ problem: Diagnostic) -> JSON {
    .compact([
      .init("severity", .string(problem.severity.rawValue)),
      .init("place", JSON(problem.location?.description)),
      .init("text", .string(problem.summary)),
      .init("help", JSON(problem.help)),
      .init("id", .string(problem.id)),
    ])
  }
}
