import HTML

extension PageContext {
  /// The page's one `h1`, with what stands above and below it.
  func pageHead(eyebrow: HTML? = nil, title: String, lede: HTML? = nil) -> HTML {
    """
    <header class="page-head">\(eyebrow.map { "<p class=\"eyebrow\">\($0)</p>" as HTML })<h1>\(title)</h1>\(lede.map { "<p class=\"lede\">\($0)</p>" as HTML })</header>
    """
  }

  /// What a block says that has nothing to list.
  func emptyBlock(_ sentence: String) -> HTML { "<div class=\"empty\"><p>\(sentence)</p></div>" }

  /// The title of a page's window: its name, what sort of thing that is, and which page of a long
  /// list it is.
  func pageTitle(_ name: String, _ sort: String, page: Int) -> String {
    page == 1 ? "\(name), \(sort)" : "\(name), \(sort), page \(page)"
  }
}
