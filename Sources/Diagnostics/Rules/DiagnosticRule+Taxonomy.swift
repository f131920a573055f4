extension DiagnosticRule {
  /// About `skills.yml`.
  static let taxonomy = [
    DiagnosticRule(
      "taxonomy-anchor", .warning,
      "The file of skills uses anchors or aliases, which are not read.",
      advice: "Write the values out."),
    DiagnosticRule(
      "taxonomy-broader", .warning, "A skill names a broader skill that does not exist.",
      advice: "Correct the name, or add an entry for the broader skill."),
    DiagnosticRule(
      "taxonomy-case", .warning, "A skill has a case rule that does not exist.",
      advice: "Write exact or fold."),
    DiagnosticRule(
      "taxonomy-conflict", .warning, "Two skills claim one spelling.",
      advice: "Take the spelling out of one of the two."),
    DiagnosticRule(
      "taxonomy-cycle", .warning, "Broader skills go in a circle.",
      advice: "Take one of the broader: keys out."),
    DiagnosticRule(
      "taxonomy-depth", .warning, "The YAML of the file of skills is nested too deeply.",
      advice: "Write a list of entries, each with a name and other keys."),
    DiagnosticRule(
      "taxonomy-form", .warning, "The file of skills is no list of entries with keys.",
      advice: "Write each entry as in - {name: Mercurial, kind: tool}"),
    DiagnosticRule(
      "taxonomy-key", .warning, "An entry of the file of skills has a key that does not exist.",
      advice: "Correct the key, or take it out."),
    DiagnosticRule(
      "taxonomy-kind", .warning, "A skill has no kind, or one that does not exist.",
      advice: "Give the entry one of the kinds that the message names."),
    DiagnosticRule(
      "taxonomy-name", .warning, "An entry of the file of skills has no name.",
      advice: "Give every entry a name: key."),
    DiagnosticRule(
      "taxonomy-remove", .warning, "An entry removes a skill that does not exist.",
      advice: "Correct the name, or take the entry out."),
    DiagnosticRule(
      "taxonomy-size", .warning, "The file of skills is too large to be read.",
      advice: "Keep entries for the skills that the notes name."),
    DiagnosticRule(
      "taxonomy-slug", .warning, "A skill has an address that is none, or that another one has.",
      advice: "Give the entry a slug: of lower-case letters, digits and hyphens."),
    DiagnosticRule(
      "taxonomy-spelling", .warning, "A skill has a spelling that can't be searched for.",
      advice: "Write a spelling with a letter or a digit in it."),
    DiagnosticRule(
      "taxonomy-syntax", .warning, "The file of skills is not YAML.",
      advice: "Correct the line that the message names, or check the file with any YAML tool."),
    DiagnosticRule(
      "taxonomy-value", .warning, "A key of an entry of the file of skills has no usable value.",
      advice: "Write a text, or for remove: true or false."),
  ]
}
