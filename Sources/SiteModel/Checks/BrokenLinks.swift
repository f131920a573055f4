import Diagnostics

/// Links of the notes that lead nowhere: to a note or a heading that is not there, or to what is no
/// address.
struct BrokenLinks: Checker {
  /// How many links get advice about what was meant: notes with more of them were moved as a whole.
  static let explained = 50

  func diagnostics(in site: Site) -> [Diagnostic] {
    var explained = 0
    return site.innerLinks.compactMap { link in
      var target = site.noteTargets.target(of: link.destination, in: link.location.path)
      switch target {
      case .place: return nil
      case .unusable: return .unusableLink(link)
      case .noNote, .noHeading:
        if explained < BrokenLinks.explained {
          explained += 1
          target = site.noteTargets.explainedTarget(of: link.destination, in: link.location.path)
        }
        return .brokenLink(link, target)
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func unusableLink(_ link: InnerLink) -> Diagnostic {
    Diagnostic(
      .warning, "unusable-link", at: link.location,
      "the link to ‘\(link.destination.prefix(120))’ is shown as text",
      help:
        "A link is an address that begins with https://, http:// or mailto:, or the path of a note."
    )
  }

  fileprivate static func brokenLink(_ link: InnerLink, _ target: LinkTarget) -> Diagnostic {
    let destination = link.destination.prefix(120)
    if case .noHeading(_, let meant) = target {
      return Diagnostic(
        .warning, "unknown-heading", at: link.location,
        "the link to ‘\(destination)’ leads to no heading of that note",
        help: meant.map { "Did you mean ‘#\($0)’?" }
          ?? "Write the heading in lower case with hyphens for spaces.")
    }
    var help = "The path starts at the folder of this file."
    if case .noNote(let meant?) = target {
      help = "Did you mean ‘\(meant)’, counted from the content folder?"
    }
    return Diagnostic(
      .warning, "unknown-note", at: link.location,
      "the link to ‘\(destination)’ leads to no note, and is shown as text", help: help)
  }
}
