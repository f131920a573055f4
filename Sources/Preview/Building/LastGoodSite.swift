import Addresses
import Templates

/// The site that is served: that of the last build that could be written. Files are made when they
/// are first asked for, and kept until the site is another.
actor LastGoodSite {
  private var site: PreviewSite
  private var made: [SitePath: Task<ServedFile?, Never>] = [:]

  init(_ site: PreviewSite) { self.site = site }

  func replace(with site: PreviewSite) {
    self.site = site
    made = [:]
  }

  /// What a request is answered with.
  enum Answer: Sendable {
    case file(ServedFile)
    /// The folder's own address.
    case redirect(to: String)
    /// The page for wrong addresses.
    case missing(ServedFile?)
  }

  func answer(to request: RequestPath) async -> Answer {
    switch site.place(of: request) {
    case .file(let path):
      if let file = await file(at: path) { return .file(file) }
      return .missing(await file(at: .notFound))
    case .folder(let path):
      return .redirect(to: "/\(PercentCoding.encode(path: path.description))/")
    case .nothing: return .missing(await file(at: .notFound))
    }
  }

  /// Tells whether a page shows what its address leads to now.
  func tag(of request: RequestPath) async -> String? {
    switch await answer(to: request) {
    case .file(let file): file.tag
    case .missing(let page): page?.tag
    case .redirect: nil
    }
  }

  private func file(at path: SitePath) async -> ServedFile? {
    if let task = made[path] { return await task.value }
    let task = Task { @concurrent [site] in site.served(path) }
    made[path] = task
    return await task.value
  }
}
