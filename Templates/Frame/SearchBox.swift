import HTML

extension PageContext {
  /// The search box of every page: a form that leads to the results, which scripts enrich with
  /// suggestions.
  func searchBox() -> HTML {
    """
    <form class="search-box" role="search" aria-label="Site" action="\(link(.search))" method="get"><label class="vh" for="site-search">Search roles, skills and sections</label><input id="site-search" name="q" type="search" placeholder="Search roles and skills" maxlength="300" autocomplete="off" autocapitalize="off" spellcheck="false"><button type="submit">Search</button></form>
    """
  }
}
