import Exports
import HTML
import SiteModel

extension PageContext {
  /// The role as schema.org data.
  func jobPosting(_ role: SiteRole) -> HTML {
    HTML(json: JobPosting.json(of: role, in: site).bytes)
  }
}
