extension DiagnosticRule {
  /// About the text of the notes.
  static let notes = [
    DiagnosticRule(
      "front-matter", .warning,
      "A note begins with front matter that is not YAML, so it is shown as text.",
      advice: "Write it as `key: value` lines between two lines of `---`."),
    DiagnosticRule(
      "heading-spelling", .warning,
      "A word of a heading is used nowhere else and differs in one letter from one that is.",
      advice: "Correct the heading, or leave it: it is shown as written."),
    DiagnosticRule(
      "invalid-utf8", .warning,
      "A note holds bytes that are not UTF-8; each is shown as a replacement character.",
      advice: "Save the file as UTF-8."),
    DiagnosticRule(
      "nearly-same", .note, "A role repeats another one nearly word for word.",
      advice: "Delete one of the two, if they are one role."),
    DiagnosticRule(
      "nesting-too-deep", .warning,
      "Lists or quotes are nested deeper than is read; the deeper text is shown flat.",
      advice: "Use fewer levels of lists or quotes."),
    DiagnosticRule(
      "too-many-marks", .warning,
      "A mark of Markdown stands in such numbers that reading it would take too long; it is shown as it is written.",
      advice: "Part the text with blank lines, or write fewer columns, images or brackets."),
    DiagnosticRule(
      "null-character", .warning,
      "A note holds a NUL character, which is shown as a replacement character.",
      advice: "Delete it; text files have none."),
    DiagnosticRule(
      "pay-unread", .note, "A line speaks of pay and holds a figure, and no pay was understood.",
      advice: "Write the pay as $100,000 - $120,000, with a period where it is not a year."),
    DiagnosticRule(
      "title-absent", .note,
      "A role states no title; its page has one made from its section and its leading skills.",
      advice: "Write the title on the first line below the label."),
  ]
}
