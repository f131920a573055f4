import Addresses
import Diagnostics

extension LinkReport.Link {
  /// What to tell of the link at one of its places; `nil` where all is well.
  func diagnostic(at place: SourceLocation) -> Diagnostic? {
    switch verdict {
    case .alive: nil
    case .moved(let target):
      Diagnostic(
        .note, "link-moved", at: place, "‘\(url)’ has moved for good", help: "Write ‘\(target)’.")
    case .refused(let status):
      Diagnostic(
        .note, "link-refused", at: place, "‘\(url)’ answers programs with status \(status)",
        help: "Open it in a browser to see whether it is still there.")
    case .dead(let status):
      Diagnostic(
        .warning, "link-dead", at: place, "‘\(url)’ answers with status \(status)",
        help: "Correct the address, or take the link out.")
    case .failing(let status): unreachable(at: place, "answers with status \(status)")
    case .unreachable(let failure): unreachable(at: place, failure.description)
    case .astray: unreachable(at: place, "leads on without end, or to no web address")
    }
  }

  private func unreachable(at place: SourceLocation, _ what: String) -> Diagnostic {
    Diagnostic(
      .warning, "link-unreachable", at: place, "‘\(url)’ \(what)",
      help: "Ask again later; if it stays so, take the link out.")
  }
}
