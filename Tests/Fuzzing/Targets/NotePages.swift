import Addresses
import HTML
import Notes
import Roles
import SiteModel
import Skills
import Templates
import TestSupport

/// The pages of some notes that show their texts, with what is wrong with them.
struct NotePages {
  /// The HTML of each page by its path.
  private(set) var pages: [String: [UInt8]] = [:]
  /// The first thing wrong; `nil` where all is well.
  private(set) var problem: String?

  init(of readings: [NoteReading]) {
    self.init(
      of: Site(
        Site.Input(
          readings: readings, settings: Settings(), taxonomy: SiteText.matcher.taxonomy,
          diagnostics: [])))
  }

  init(of site: Site) {
    var paths: Set<String> = []
    for page in Theme(site: site).pages {
      let path = page.path.description
      if !paths.insert(path).inserted { problem = problem ?? "two pages at \(path)" }
      // The others show the same texts in the same ways, and the map takes long.
      guard NotePages.shown.contains(where: path.hasPrefix) else { continue }
      let bytes = page.html().bytes
      pages[path] = bytes
      problem = problem ?? MarkupCheck(bytes, at: path).problems.first
    }
  }

  private static let shown = ["roles/", "sections/", "links", "report", "print", "index", "404"]
}
