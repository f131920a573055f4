extension DiagnosticRule {
  /// About what the settings keep back. None of them says the text itself.
  static let privacy = [
    DiagnosticRule(
      "private-name", .warning,
      "The name of a file or folder holds a private text, so it is shown with a mark in its place.",
      advice: "Rename it. A file below static/ with such a name is not copied."),
    DiagnosticRule(
      "private-published", .warning,
      "A file or an address of the author's own, which is published as it is, holds a private text.",
      advice: "Take the text out, unless it is meant to be there."),
    DiagnosticRule(
      "private-section", .note, "A section was kept back, as the settings say.",
      advice: "Nothing, if that is what you meant; else change ‘sections’ under ‘private’."),
    DiagnosticRule(
      "private-setting", .error, "It can't be told what is private, so nothing is published.",
      advice: "Correct the settings under ‘private’."),
    DiagnosticRule(
      "private-text", .note, "A text was kept back, as the settings say.",
      advice: "Nothing, if that is what you meant; else change what stands under ‘private’."),
  ]
}

extension Diagnostic {
  /// Whether it tells what was kept back, which is for the author and for no page.
  package var isForAuthorOnly: Bool { id == "private-text" || id == "private-section" }
}
