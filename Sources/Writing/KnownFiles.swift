import Addresses
import ContentHashing

/// What a build knows of the files in its output folder without reading them: the last one's record,
/// where every file still stands as that build left it.
package struct KnownFiles: Sendable {
  /// What is known of one file.
  struct File {
    var entry: Manifest.Entry
    /// What the last build made it from; `nil` where that was not known, or where it was made under
    /// other conditions.
    var ingredients: ContentHash?
  }

  private let manifest: Manifest
  /// Of each entry of the manifest, or of none.
  private let ingredients: [ContentHash?]

  init(_ manifest: Manifest, ingredients: [ContentHash?] = []) {
    self.manifest = manifest
    self.ingredients = ingredients
  }

  subscript(path: SitePath) -> File? {
    manifest.index(of: path).map { index in
      File(
        entry: manifest.entries[index],
        ingredients: ingredients.isEmpty ? nil : ingredients[index])
    }
  }
}
