import Diagnostics

/// Finds spellings that a text can't attribute to one skill.
enum SpellingConflicts {
  private struct Owner {
    var entry: Int
    var spelling: String
  }

  /// A diagnostic for each spelling that two entries claim although not both have `needs` or
  /// `listed-with`, and for each that no text can match.
  static func diagnostics(of entries: [TaxonomyEntry]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var owners: [UInt64: [Owner]] = [:]
    var forms = SpellingForms()
    for (index, entry) in entries.enumerated() {
      for spelling in Set([entry.name] + entry.aliases + entry.exact).sorted() {
        forms.read(Array(spelling.utf8))
        // "Roc (language)" is a page's title; its entry has other spellings to match.
        if forms.plain.isEmpty, spelling != entry.name || entry.aliases.isEmpty {
          diagnostics.append(
            Diagnostic(
              .warning, "taxonomy-spelling", at: entry.location,
              "no text can match \"\(spelling)\" of \"\(entry.name)\"",
              help: "Write it without brackets, colons and quotation marks."))
        }
        let owner = Owner(entry: index, spelling: spelling)
        for form in [forms.plain, forms.closed] where !form.isEmpty {
          let digest = SpellingForm.digest(of: form)
          if let other = owners[digest]?.first(where: { conflict($0, owner, entries) }) {
            diagnostics.append(conflictDiagnostic(owner, other, entries))
          }
          owners[digest, default: []].append(owner)
        }
      }
    }
    return diagnostics
  }

  private static func conflict(_ one: Owner, _ other: Owner, _ entries: [TaxonomyEntry]) -> Bool {
    guard one.entry != other.entry else { return false }
    if entries[one.entry].asksForContext && entries[other.entry].asksForContext { return false }
    return !entries[one.entry].isExact(one.spelling)
      && !entries[other.entry].isExact(other.spelling)
      || CaseRule.letters(of: one.spelling) == CaseRule.letters(of: other.spelling)
  }

  private static func conflictDiagnostic(
    _ one: Owner, _ other: Owner, _ entries: [TaxonomyEntry]
  ) -> Diagnostic {
    let first = entries[other.entry]
    let spelling =
      one.spelling == other.spelling
      ? "\"\(one.spelling)\"" : "\"\(one.spelling)\", the same as \"\(other.spelling)\","
    return Diagnostic(
      .warning, "taxonomy-conflict", at: entries[one.entry].location,
      "\"\(entries[one.entry].name)\" has the spelling \(spelling) of \"\(first.name)\" (\(first.location))",
      help: "Take it out of one entry, or give needs: to both.")
  }
}
