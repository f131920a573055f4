import Addresses
package import ContentHashing

// What the files of a site were made from is kept beside its manifest, so that a build after an edit
// makes only those anew that the edit concerns. The form: a line with what the list is about, then a
// line for each file of the manifest, with 16 hexadecimal digits or nothing.
extension OutputFolder {
  private static let ingredientsName = "ingredients"

  /// What is known of a site's files. `conditions` is the hash of what all files follow from, beside
  /// their ingredients.
  package func knownFiles(of site: IntactSite, under conditions: ContentHash) -> KnownFiles {
    let manifest = site.manifest
    guard let bytes = keptFile(OutputFolder.ingredientsName),
      let ingredients = ingredients(in: bytes, below: head(of: manifest, under: conditions)),
      ingredients.count == manifest.entries.count
    else { return KnownFiles(manifest) }
    return KnownFiles(manifest, ingredients: ingredients)
  }

  private func ingredients(in bytes: [UInt8], below head: String) -> [ContentHash?]? {
    let newline = UInt8(ascii: "\n")
    guard bytes.starts(with: head.utf8), bytes.last == newline else { return nil }
    var ingredients: [ContentHash?] = []
    ingredients.reserveCapacity(bytes.count / (ContentHash.digitCount + 1))
    var rest = bytes.dropFirst(head.utf8.count)
    guard rest.popFirst() == newline else { return nil }
    while let end = rest.firstIndex(of: newline) {
      ingredients.append(ContentHash(digits: rest[..<end]))
      rest = rest[(end + 1)...]
    }
    return ingredients
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
    var hasher = ContentHasher()
    for entry in manifest.entries {
      hasher.combine(entry.path.description)
      hasher.combine(entry.size)
      hasher.combine(entry.hash)
    }
    return "rolebook-ingredients 2 \(hasher.hash.value) \(conditions.value)"
  }
}
