/// Something to tell the author about their notes, with what to do about it.
///
/// Wording: `summary` is a headline without a full stop that quotes what was understood; `help` says
/// what to do, and is a sentence.
package struct Diagnostic: Sendable, Hashable {
  package var severity: Severity
  /// A stable name in kebab case, as in `[heading-spelling]`; settings refer to it.
  package var id: String
  /// Where it is; `nil` for what concerns the whole build.
  package var location: SourceLocation?
  package var summary: String
  package var help: String?

  package init(
    _ severity: Severity, _ id: String, at location: SourceLocation?, _ summary: String,
    help: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.location = location
    self.summary = summary
    self.help = help
  }
}

extension Diagnostic: Comparable {
  /// By place, then by id and text, so that a list of diagnostics has one order.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    switch (left.location, right.location) {
    case (nil, .some): true
    case (.some, nil): false
    case (let one?, let other?) where one != other: one < other
    default: (left.id, left.summary) < (right.id, right.summary)
    }
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: warning: text [id]`, and the advice on a line of its own.
  package var description: String {
    let place = location.map { "\($0): " } ?? ""
    let advice = help.map { "\n    \($0)" } ?? ""
    return "\(place)\(severity.rawValue): \(summary) [\(id)]\(advice)"
  }
}
