extension DiagnosticRule {
  /// What keeps the site from being written.
  static let output = [
    DiagnosticRule(
      "file-system", .error, "The system refused to read or write a file.",
      advice: "Look whether the path is right, and may be read or written."),
    DiagnosticRule(
      "not-enough-memory", .error,
      "There is far too little memory for so many notes, so that nothing is tried.",
      advice: "Raise the limit, or build the site from fewer notes."),
    DiagnosticRule(
      "memory-ran-out", .error,
      "The work broke off, most likely because the system gave no more memory.",
      advice: "Raise the limit, or build the site from fewer notes."),
    DiagnosticRule(
      "memory-may-run-out", .warning,
      "There may be too little memory for so many notes; the build is tried.",
      advice: "If it breaks off, raise the limit, or build the site from fewer notes."),
    DiagnosticRule(
      "output-busy", .error, "Another build is writing into the output folder.",
      advice: "Wait until it is done, or choose another folder with --output."),
    DiagnosticRule(
      "files-in-the-way", .error, "The folder that `new` is to make holds files of the same names.",
      advice: "Choose another folder, or move them away."),
    DiagnosticRule(
      "output-in-the-way", .error,
      "A folder stands where a file of the site must go, or the other way round.",
      advice: "Move it away, or choose another folder with --output."),
    DiagnosticRule(
      "output-link", .error,
      "A symbolic link stands in the output folder; the site is not written through links.",
      advice: "Move it away, or choose another folder with --output."),
    DiagnosticRule(
      "output-not-ours", .error, "The output folder holds files that Rolebook did not write.",
      advice: "Choose an empty folder with --output, or empty this one yourself."),
    DiagnosticRule(
      "output-record", .error, "The record of the files that Rolebook wrote can't be read.",
      advice: "Empty the output folder yourself, or choose another with --output."),
    DiagnosticRule(
      "path-collision", .error, "Two files of the site have one path.",
      advice: "Rename one of the two."),
  ]
}
