package import Addresses

// The pages that a site has one of.
extension SitePath {
  static let home = SitePath(literal: "index.html")
  static let roles = SitePath(literal: "roles/index.html")
  static let skills = SitePath(literal: "skills/index.html")
  static let sections = SitePath(literal: "sections/index.html")
  static let links = SitePath(literal: "links.html")
  static let report = SitePath(literal: "report.html")
  static let mySkills = SitePath(literal: "my-skills.html")
  static let accessibility = SitePath(literal: "accessibility.html")
  package static let notFound = SitePath(literal: "404.html")
}
