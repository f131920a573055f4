import HTML

extension PageContext {
  /// The page's one `h1`, with what stands above and below it.
  func pageHead(eyebrow: HTML? = nil, title: String, lede: HTML? = nil) -> HTML {
    """
    <header class="page-head">\(eyebrow.map { "<p class=\"eyebrow\">\($0)</p>" as HTML })<h1>\(title)</h1>\(lede.map { "<p class=\"lede\">\($0)</p>" as HTML })</header>
    """
  }
}
