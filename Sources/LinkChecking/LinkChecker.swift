package import Addresses

/// Asks addresses whether they are still there: many hosts at the same time, each of them one
/// question after the other with a pause between.
package struct LinkChecker: Sendable {
  let client: LinkClient
  let manners: LinkManners

  package init(client: LinkClient, manners: LinkManners) {
    self.client = client
    self.manners = manners
  }

  /// The verdict on each address.
  package func verdicts(on urls: Set<ExternalURL>) async -> [ExternalURL: LinkVerdict] {
    let hosts = Dictionary(grouping: urls, by: \.host).sorted { $0.key < $1.key }
      .map { $0.value.sorted { $0.description < $1.description } }
    return await withTaskGroup(of: [ExternalURL: LinkVerdict].self) { group in
      var waiting = hosts[...]
      var verdicts: [ExternalURL: LinkVerdict] = [:]
      for urls in waiting.prefix(manners.hosts) { group.addTask { await ask(urls) } }
      waiting = waiting.dropFirst(manners.hosts)
      for await part in group {
        verdicts.merge(part) { $1 }
        if let urls = waiting.popFirst() { group.addTask { await ask(urls) } }
      }
      return verdicts
    }
  }

  /// The addresses of one host.
  private func ask(_ urls: [ExternalURL]) async -> [ExternalURL: LinkVerdict] {
    var verdicts: [ExternalURL: LinkVerdict] = [:]
    for (index, url) in urls.enumerated() {
      if index > 0 { await client.pause(manners.delay) }
      verdicts[url] = await verdict(on: url)
    }
    return verdicts
  }

  private func verdict(on url: ExternalURL) async -> LinkVerdict {
    var pause = manners.backoff
    for _ in 1..<max(1, manners.attempts) {
      let verdict = await follow(url)
      guard verdict.isTemporary else { return verdict }
      await client.pause(pause)
      pause *= 2
    }
    return await follow(url)
  }

  private func follow(_ url: ExternalURL) async -> LinkVerdict {
    var address = url
    var isForGood = true
    for hop in 0...manners.redirections {
      if hop > 0 { await client.pause(manners.delay) }
      switch await answer(of: address) {
      case .failure(let failure): return .unreachable(failure)
      case .status(let status, .some(let target)) where (300..<400).contains(status):
        guard let next = ExternalURL(target), next.isWebAddress else { return .astray }
        isForGood = isForGood && (status == 301 || status == 308)
        address = next
      case .status(let status, _):
        let verdict = LinkVerdict(status: status)
        return verdict == .alive && hop > 0 && isForGood ? .moved(to: address) : verdict
      }
    }
    return .astray
  }

  /// Asks for the head, and for the page where that gives no good answer: some servers know no
  /// other question.
  private func answer(of url: ExternalURL) async -> LinkAnswer {
    let head = await client.ask(LinkRequest(.head, url))
    guard case .status(let status, _) = head, status >= 400 else { return head }
    await client.pause(manners.delay)
    return await client.ask(LinkRequest(.get, url))
  }
}

extension ExternalURL {
  /// Whether it is one of HTTP.
  package var isWebAddress: Bool { description.lowercased().hasPrefix("http") }

  /// The address without what only the browser reads.
  package var withoutFragment: ExternalURL {
    ExternalURL(String(description.prefix { $0 != "#" })) ?? self
  }
}
