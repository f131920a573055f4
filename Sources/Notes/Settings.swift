package import Addresses
package import Diagnostics

/// What the author may set in `rolebook.yml`, at the content folder's root. Everything has a
/// default; the file may be absent.
package struct Settings: Sendable, Hashable {
  /// The site's name (`title`).
  package var title = "Career notes"
  /// One sentence about the site, for the home page and for search engines (`description`).
  package var description: String?
  /// The author's name, for the feed and the page's metadata (`author`).
  package var author: String?
  /// The language of the notes as a BCP 47 tag (`language`).
  package var language = "en"
  /// Where the site will stand, as `https://example.org/notes/` (`base-url`): needed for
  /// `sitemap.xml` and canonical links, which hold absolute addresses.
  package var baseURL: SiteAddress?
  /// The address of a line of a source file (`source-url`), with `{file}` and `{line}` in it.
  package var sourceURL: String?
  /// The company of roles that state none (`company`).
  package var company: String?
  /// The company of roles that state none, by the folder or file that they stand in (`companies`).
  package var companies: [String: String] = [:]
  /// Names of fields beside the built-in ones, in lower case, with the field of each
  /// (`field-names`).
  package var fieldNames: [String: String] = [:]
  /// Labels that make an item a role, beside the built-in ones (`role-labels`).
  package var roleLabels: [String] = []
  /// Texts that make an item a placeholder, beside the built-in ones (`placeholders`).
  package var placeholders: [String] = []
  /// How many roles stand on one page of a long list, 10 to 500 (`page-size`).
  package var pageSize = 50
  /// What is off, a note, a warning or an error (`checks`), by the ids that `check --list` shows.
  package var levels = DiagnosticLevels()

  /// The colours of the pages (`colours`).
  package var palette = Palette()
  /// What the header leads to (`navigation`).
  package var navigation = NavigationEntry.standard
  /// The pages that the site is without (`pages-off`).
  package var pagesOff: Set<SitePage> = []
  /// Files of the author's own on every page (`stylesheet`, `head-html` and so on).
  package var extras = ExtraFiles()
  /// What no output may hold (`private`).
  package var redaction = Redaction()
  /// Whether it can't be told what is private: nothing is published then.
  package var isPrivacyUnclear = false

  package init() {}

  package func has(_ page: SitePage) -> Bool { !pagesOff.contains(page) }

  /// The name of the file.
  package static let fileName = "rolebook.yml"
}
