extension DiagnosticRule {
  /// About the links of the notes.
  static let links = [
    DiagnosticRule(
      "no-curl", .error, "The program curl is not there, which --external asks links with.",
      advice: "Install it, or leave --external out."),
    DiagnosticRule(
      "unusable-link", .warning,
      "A link leads neither to a web address nor to a note, and is shown as text.",
      advice: "Write an address that begins with https://, http:// or mailto:, or a note's path."),
    DiagnosticRule(
      "unknown-note", .warning,
      "A link leads to a Markdown file that the content folder does not hold, and is shown as text.",
      advice: "Correct the path; it starts at the folder of the file that links."),
    DiagnosticRule(
      "unknown-heading", .warning,
      "A link leads to a heading that the note does not have; it leads to the note's beginning.",
      advice: "Write the heading in lower case with hyphens for spaces: other.md#some-heading."),
    DiagnosticRule(
      "link-dead", .warning, "A web address in the notes is gone, or was never there.",
      advice: "Correct the address, or take the link out.", dependsOnNetwork: true),
    DiagnosticRule(
      "link-unreachable", .warning,
      "A web address in the notes gave no answer, or a server's error, each time it was asked.",
      advice: "Ask again later; if it stays so, take the link out.", dependsOnNetwork: true),
    DiagnosticRule(
      "link-refused", .note, "A web address in the notes answers people, and not programs.",
      advice: "Open it in a browser to see whether it is still there.", dependsOnNetwork: true),
    DiagnosticRule(
      "link-moved", .note, "A web address in the notes has moved for good.",
      advice: "Write the new address.", dependsOnNetwork: true),
  ]
}
