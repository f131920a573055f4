package import ContentHashing

// What the files of a site were made from is kept beside its manifest, so that a build after an edit
// makes only those anew that the edit concerns. The form: a line with what the list is about, then a
// line for each file of the manifest, with 16 hexadecimal digits or nothing.
extension OutputFolder {
  private static let ingredientsName = "ingredients"

  /// What is known of the files, if the site still stands as the last build left it. `conditions` is
  /// the hash of what all files follow from, beside their ingredients.
  package func knownFiles(under conditions: ContentHash) -> KnownFiles? {
    guard let previous else { return nil }
    guard let bytes = keptFile(OutputFolder.ingredientsName) else { return KnownFiles(previous) }
    let newline = UInt8(ascii: "\n")
    var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)[...]
    guard lines.popLast()?.isEmpty == true,
      lines.popFirst()?.elementsEqual(head(of: previous, under: conditions).utf8) == true,
      lines.count == previous.entries.count
    else { return KnownFiles(previous) }
    return KnownFiles(previous, ingredients: lines.map { ContentHash(digits: $0) })
  }

  /// Keeps what the files of the plan are made from, once they stand.
  package func keepIngredients(of plan: OutputPlan, under conditions: ContentHash) {
    var bytes = Array("\(head(of: plan.manifest, under: conditions))\n".utf8)
    for ingredients in plan.ingredients {
      ingredients?.appendDigits(to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    keepFile(OutputFolder.ingredientsName, bytes)
  }

  private func head(of manifest: Manifest, under conditions: ContentHash) -> String {
    "rolebook-ingredients 1 \(ContentHash(of: manifest.bytes).value) \(conditions.value)"
  }
}
