import Addresses
import BrowserData
package import Diagnostics
import Exports
import HTML
import Notes
import Parallelism
import SearchIndex
import SiteModel
package import Templates
package import Writing

/// All files of a site, each made when it is needed.
package struct SiteFiles: Sendable {
  package var files: [OutputFile]
  /// The pages among them, as they can also be had with what a preview adds.
  package let pages: [PageTemplate]
  package var diagnostics: [Diagnostic]

  /// Lists every page and data file of a site; the tables that scripts search are made at once, as
  /// they decide how many files there are.
  package init(of result: Pipeline.Result, jobs: Int) async {
    let site = result.site
    async let browserData = SiteFiles.browserData(of: site, with: Workers(jobs))
    pages = Theme(site: site).pages
    files = pages.map { page in
      OutputFile(path: page.path, source: page.source) {
        let draft = page.draft()
        return FileDraft(ingredients: draft.ingredients) { draft.html.bytes }
      }
    }
    files += SiteFiles.data(of: site, pages: pages.filter(\.isListed).map(\.path))
    files += await browserData + SiteFiles.assets(of: site)
    diagnostics = []
    for file in result.staticFiles {
      let source = "static/\(file.path)"
      if let path = SitePath(file.path.description) {
        files.append(OutputFile(path: path, bytes: file.bytes, source: source))
      } else {
        diagnostics.append(.unusableStaticFile(source))
      }
    }
    diagnostics = site.settings.levels.applied(to: diagnostics)
  }
}

extension SiteFiles {
  private static func assets(of site: Site) -> [OutputFile] {
    Asset.all(for: site.settings).map {
      OutputFile(path: $0.path, bytes: $0.bytes, source: "the theme")
    }
  }

  private static func browserData(of site: Site, with workers: Workers) async -> [OutputFile] {
    // The comparison of roles shows the notes' text too.
    let needsText = site.settings.has(.search) || site.settings.has(.compare)
    async let search = needsText ? SearchIndex.shards(of: site, with: workers) : []
    return (BrowserData.shards(of: site) + (await search)).map {
      OutputFile(path: $0.path, bytes: $0.bytes, source: "the data for scripts")
    }
  }

  private static func data(of site: Site, pages: [SitePath]) -> [OutputFile] {
    func file(
      _ path: StaticString, _ content: @escaping @Sendable () -> [UInt8]
    ) -> OutputFile {
      OutputFile(
        path: SitePath(literal: path), source: "the data of the site", content: content)
    }
    var files = [file("robots.txt") { Sitemap.robots(of: site) }]
    files += Sitemap.files(of: site, pages: pages).map {
      OutputFile(path: $0.path, source: "the sitemap", content: $0.content)
    }
    if let feed = Feed.xml(of: site) {
      files.append(OutputFile(path: Feed.path, bytes: feed, source: "the feed"))
    }
    guard site.settings.has(.data) else { return files }
    return files + [
      file("data/roles.json") { RolesExport.json(of: site) },
      file("data/skills.json") { SkillsExport.json(of: site) },
      file("data/roles.csv") { TableExports.roles(of: site) },
      file("data/role-skills.csv") { TableExports.roleSkills(of: site) },
      file("data/schema.json") { Schema.bytes },
    ]
  }
}

extension Diagnostic {
  fileprivate static func unusableStaticFile(_ source: String) -> Diagnostic {
    Diagnostic(
      .warning, "static-name", at: nil, "‘\(source)’ can't be copied: its name is no web address",
      help: "Rename it without the characters ? # % : * \" < > | and without a leading dot.")
  }
}
