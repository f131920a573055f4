import Notes
import Addresses
import Exports
import HTML
import SiteModel

/// What stands around a page's own content.
struct PageFrame {
  /// The page's name, in front of the site's in the window's title.
  var title: String
  /// One sentence for search engines and for previews.
  var description: String
  /// The branch that the header marks.
  var branch: Branch?
  /// The steps from the home page to this one; none on the home page.
  var crumbs: [Crumb] = []
  /// Data about the page for other programs, as JSON-LD.
  var data: HTML?
  /// The scripts that the page needs besides the one of every page, in the order they run.
  var scripts: [Asset] = []
  /// Pages of a long list beside this one.
  var previous: SitePath?
  var next: SitePath?
  /// Whether search engines may show it: not where it only repeats other pages.
  var isIndexed = true
}

extension PageContext {
  /// A whole page.
  func page(_ frame: PageFrame, content: HTML) -> HTML {
    let shared = sharedFrame
    let before: HTML = """
      <!DOCTYPE html>
      <html lang="\(site.settings.language)">
      \(head(frame))
      <body>
      <a class="skip" href="#main">Skip to the content</a>
      \(shared?.header(branch: frame.branch) ?? siteHeader(branch: frame.branch))
      <main id="main" tabindex="-1">
      <div class="wrap">
      \(breadcrumbs(frame.crumbs))
      """
    let after: HTML = """

      </div>
      </main>
      \(shared?.footer ?? siteFooter())
      <svg class="vh" aria-hidden="true"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" x1="0" y1="0" x2="0" y2="5"/></pattern></defs></svg>
      </body>
      </html>

      """
    return [before, content, after].joined()
  }

  private func head(_ frame: PageFrame) -> HTML {
    let name = site.settings.title
    let title = frame.title == name ? name : "\(frame.title) · \(name)"
    return """
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'\(preview?.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(title)</title>
      <meta name="description" content="\(frame.description)">
      \(site.settings.author.map { "<meta name=\"author\" content=\"\($0)\">\n" as HTML })\
      \(frame.isIndexed ? canonical : "<meta name=\"robots\" content=\"noindex\">\n")<link rel="icon" href="\(link(Asset.icon.path))" type="image/svg+xml">
      <link rel="stylesheet" href="\(link(Asset.styles.path))">
      \(feed)\(authorHead())\(frame.previous.map { "<link rel=\"prev\" href=\"\(link($0))\">\n" as HTML })\
      \(frame.next.map { "<link rel=\"next\" href=\"\(link($0))\">\n" as HTML })\
      <script defer src="\(link(Asset.script.path))"></script>
      \(has(.mySkills) ? "<script defer src=\"\(link(Asset.mySkillsStore.path))\"></script>\n" : nil)\
      <script defer src="\(link(Asset.moving.path))"></script>
      \(frame.scripts.map { "<script defer src=\"\(link($0.path))\"></script>\n" as HTML })\
      \(preview?.links(from: self))\
      \(frame.data.map { "<script type=\"application/ld+json\">\($0)</script>\n" as HTML })\
      </head>
      """
  }

  /// Where feed readers find what is new.
  private var feed: HTML? {
    site.history.map { _ in
      "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(site.settings.title): new and changed\" href=\"\(link(Feed.path))\">\n"
    }
  }

  /// The page's absolute address, where the settings say where the site stands.
  private var canonical: HTML? {
    site.absoluteURL(of: here).map { "<link rel=\"canonical\" href=\"\($0)\">\n" }
  }
}
