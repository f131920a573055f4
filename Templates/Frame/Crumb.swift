import Addresses

/// One step of the breadcrumbs.
struct Crumb {
  var title: String
  /// `nil` for the page itself.
  var path: SitePath?

  init(_ title: String, _ path: SitePath? = nil) {
    self.title = title
    self.path = path
  }
}
