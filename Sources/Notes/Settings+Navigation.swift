import Addresses
import Diagnostics
import Yams

extension Settings {
  /// Reads the header's entries, in their order: the name of a page; `{page: map, label: Atlas}`; or
  /// `{link: https://example.org/, label: Blog}`, where the link may be a page of the site too.
  mutating func setNavigation(_ value: Node, at location: SourceLocation) -> [Diagnostic] {
    var entries: [NavigationEntry] = []
    let diagnostics = Settings.eachEntry(of: value, "navigation", location) { node in
      switch Settings.entry(node, line: location.at(node).line) {
      case .success(let entry):
        entries.append(entry)
        return nil
      case .failure(let problem): return problem
      }
    }
    if !entries.isEmpty { navigation = entries }
    return diagnostics
  }

  private static func entry(_ node: Node, line: Int) -> Result<NavigationEntry, SettingProblem> {
    if let name = node.scalar?.string {
      return page(name).map { NavigationEntry(.page($0), line: line) }
    }
    guard case .mapping(let mapping) = node else { return .failure(unusable) }
    var label: String?
    var target: NavigationEntry.Target?
    for (key, value) in mapping {
      guard let text = value.scalar?.string, !text.isEmpty else { return .failure(unusable) }
      switch key.string {
      case "label": label = text
      case "page":
        switch page(text) {
        case .success(let page): target = .page(page)
        case .failure(let problem): return .failure(problem)
        }
      case "link": target = self.target(text)
      default:
        return .failure(
          .unknownPart(key.string ?? "", of: "navigation", known: ["page", "link", "label"]))
      }
    }
    guard let target else { return .failure(unusable) }
    if case .page = target {} else if label == nil { return .failure(unusable) }
    return .success(NavigationEntry(target, label: label, line: line))
  }

  private static func page(_ name: String) -> Result<SitePage, SettingProblem> {
    if let page = SitePage(rawValue: name), page != .data { return .success(page) }
    let known = SitePage.allCases.filter { $0 != .data }.map(\.rawValue)
    return .failure(.unknownPart(name, of: "navigation", known: known))
  }

  private static func target(_ text: String) -> NavigationEntry.Target? {
    if let url = ExternalURL(text) { return .outside(url) }
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    return parts.first.flatMap { SitePath(String($0)) }.map { .file($0, anchor: anchor) }
  }

  private static var unusable: SettingProblem {
    .unusable(
      key: "navigation",
      expected: "the name of a page, {page, label}, or {link, label} with an address that is safe")
  }
}
