package import ContentHashing

/// A file that is about to be made.
package struct FileDraft {
  /// The hash of everything that the bytes follow from, where that is known before they are made:
  /// files of one path with equal ingredients have equal bytes, if the builds that made them were
  /// under the same conditions. `nil` where only the bytes tell.
  let ingredients: ContentHash?
  private let content: () -> [UInt8]

  package init(ingredients: ContentHash? = nil, content: @escaping () -> [UInt8]) {
    self.ingredients = ingredients
    self.content = content
  }

  var bytes: [UInt8] { content() }
}
