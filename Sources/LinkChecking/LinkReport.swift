package import Addresses
package import Diagnostics

/// The links of the notes with what came of asking them.
package struct LinkReport: Sendable {
  /// One address with all the places that link to it.
  package struct Link: Sendable {
    package var url: ExternalURL
    package var verdict: LinkVerdict
    /// Whether it was asked some time ago, and not now.
    package var isCached: Bool
    package var places: [SourceLocation]
  }

  /// The links, by address.
  package let links: [Link]

  /// `places` are those of each address as asked, `cached` the addresses that were not asked now.
  package init(
    places: [ExternalURL: [SourceLocation]], verdicts: [ExternalURL: LinkVerdict],
    cached: [ExternalURL: LinkVerdict]
  ) {
    links = places.sorted { $0.key.description < $1.key.description }.compactMap { url, places in
      guard let verdict = verdicts[url] ?? cached[url] else { return nil }
      return Link(
        url: url, verdict: verdict, isCached: verdicts[url] == nil,
        places: Array(Set(places)).sorted())
    }
  }

  /// A diagnostic for every place of every link that is not as it should be, in the notes' order.
  package var diagnostics: [Diagnostic] {
    links.flatMap { link in link.places.compactMap { link.diagnostic(at: $0) } }.sorted()
  }

  /// How many links were asked and what came of it, as one sentence.
  package var summary: String {
    func count(_ isCounted: (LinkVerdict) -> Bool) -> Int { links.count { isCounted($0.verdict) } }
    let counts = [
      (count { $0 == .alive }, "answer"),
      (count { if case .moved = $0 { true } else { false } }, "moved"),
      (count { if case .refused = $0 { true } else { false } }, "refused"),
      (count { if case .dead = $0 { true } else { false } }, "dead"),
      (
        count {
          switch $0 {
          case .failing, .unreachable, .astray: true
          default: false
          }
        }, "unreachable"
      ),
    ]
    let parts = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let kept = links.count(where: \.isCached)
    let cached = kept == 0 ? "" : " (\(kept) of them asked earlier)"
    return "Links: \(links.count)\(parts.isEmpty ? "" : ": \(parts)")\(cached)."
  }
}
