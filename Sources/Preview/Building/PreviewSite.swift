import Addresses
import ContentHashing
import Diagnostics
import Publishing
import HTML
import SiteModel
import Templates
import Writing

/// A site as the preview server shows it: every file by its path, each made when it is asked for.
/// Nothing is read from a disk to answer a request, so nothing outside of the site can be.
struct PreviewSite: Sendable {
  let counts: SiteCounts
  /// What was found in the notes and in the names of the files, in order.
  let diagnostics: [Diagnostic]
  /// Whether the site is one that `build` would write: a problem in the notes does not stop it, even
  /// one that the settings call an error.
  let isGood: Bool
  private let files: [SitePath: OutputFile]
  private let pages: [SitePath: PageTemplate]

  init(of result: Pipeline.Result, jobs: Int) async {
    let list = await SiteFiles(of: result, jobs: jobs)
    counts = SiteCounts(of: result.site)
    let collisions = OutputFile.collisions(in: list.files).map(\.diagnostic)
    diagnostics = (result.site.diagnostics + list.diagnostics + collisions).sorted()
    isGood = !diagnostics.contains(where: \.keepsFromPublishing)
    var files = Dictionary(list.files.map { ($0.path, $0) }) { first, _ in first }
    for asset in Asset.preview {
      files[asset.path] = OutputFile(path: asset.path, bytes: asset.bytes)
    }
    self.files = files
    pages = Dictionary(list.pages.map { ($0.path, $0) }) { first, _ in first }
  }

  /// What a request leads to.
  enum Place: Sendable, Hashable {
    case file(SitePath)
    /// A folder was asked for as if it were a file: relative links would lead astray there.
    case folder(SitePath)
    case nothing
  }

  func place(of request: RequestPath) -> Place {
    guard case .path(let text) = request, let path = SitePath(text) else { return .nothing }
    if files[path] != nil { return .file(path) }
    guard let index = SitePath(text + "/index.html"), files[index] != nil else { return .nothing }
    return .folder(path)
  }

  /// The file at a path as it is served: a page with what the preview adds.
  func served(_ path: SitePath) -> ServedFile? {
    guard let file = files[path] else { return nil }
    let bytes = file.bytes
    // The tag is that of the page as it would be written: what the preview adds says the tag.
    let tag = String(ContentHash(of: bytes).value, radix: 16)
    guard let page = pages[path] else { return ServedFile(path: path, bytes: bytes, tag: tag) }
    return ServedFile(path: path, bytes: page.html(preview: PagePreview(tag: tag)).bytes, tag: tag)
  }
}
