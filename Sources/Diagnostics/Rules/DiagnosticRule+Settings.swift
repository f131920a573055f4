extension DiagnosticRule {
  /// About the files of the content folder.
  static let folder = [
    DiagnosticRule(
      "file-too-long", .error, "A file is longer than any that is read, so no site is written.",
      advice: "Part it into several files."),
    DiagnosticRule(
      "content-link", .warning,
      "A symbolic link in the content folder leads nowhere, or to a folder, and is not followed.",
      advice: "Put the notes themselves into the content folder."),
    DiagnosticRule(
      "content-name", .warning,
      "The name of a file or folder in the content folder is not UTF-8, and it is not read.",
      advice: "Rename it; names of other encodings are shown with \u{FFFD}."),
    DiagnosticRule(
      "history-shallow", .note,
      "The repository of the notes is a shallow clone: older roles have no date.",
      advice: "Fetch the whole history, with `git fetch --unshallow` or `fetch-depth: 0` in CI."),
    DiagnosticRule(
      "history-unread", .note,
      "The notes are in a git repository, but git does not tell their dates.",
      advice: "Install git 2.31 or later; `git log` in the folder of notes says what is wrong."),
    DiagnosticRule(
      "no-notes", .warning, "The content folder holds no Markdown file.",
      advice: "Put notes with the ending .md into it, at any depth."),
    DiagnosticRule(
      "static-name", .warning,
      "A file below static/ can't be copied, as its name is no web address.",
      advice: "Rename it without the characters ? # % : * \" < > | and without a leading dot."),
  ]

  /// About `rolebook.yml`.
  static let settings = [
    DiagnosticRule(
      "colour-contrast", .warning,
      "Two colours of the settings are closer to each other than WCAG 2.2 AA allows.",
      advice: "Make one of them darker or lighter."),
    DiagnosticRule(
      "navigation-link", .warning,
      "An entry of the navigation leads to a page that is not there, and is left out.",
      advice: "Correct the link, or take the entry out."),
    DiagnosticRule(
      "setting-value", .warning, "A setting has a value that it can't have; the default is used.",
      advice: "Write a value of the kind that the message names."),
    DiagnosticRule(
      "settings", .warning,
      "The settings file is not YAML of the form `key: value`, so the defaults are used.",
      advice: "Check the file with any YAML tool."),
    DiagnosticRule(
      "unknown-check", .warning, "The settings give a level to a check that does not exist.",
      advice: "Correct the id; `rolebook check --list` shows all of them."),
    DiagnosticRule(
      "unknown-setting", .warning, "The settings hold a key that does not exist.",
      advice: "Correct the key, or take it out."),
  ]
}
