package import ContentHashing
package import HTML

/// A page that is about to be written.
package struct PageDraft {
  /// The hash of everything that the page is made from, taken in less time than the page: with one
  /// program and the same settings and taxonomy, pages of one address with equal ingredients are the
  /// same byte by byte. `nil` where only the page itself can tell.
  package let ingredients: ContentHash?
  private let write: () -> HTML

  init(ingredients: ContentHash? = nil, write: @escaping () -> HTML) {
    self.ingredients = ingredients
    self.write = write
  }

  package var html: HTML { write() }
}
