/// Knows the pages that are open in browsers, and tells each when it is not what its address leads
/// to any more.
actor ReloadHub {
  private struct Client {
    let page: RequestPath
    let tag: String
    let events: AsyncStream<[UInt8]>.Continuation
  }

  private let site: LastGoodSite
  private var state: PreviewState
  private var clients: [Int: Client] = [:]
  private var nextID = 0

  init(site: LastGoodSite, state: PreviewState) {
    self.site = site
    self.state = state
  }

  /// A page that shows the content with `tag`, and what to tell it from now on. One that is old
  /// already is told so at once: it may have been hidden, or a rebuild been faster.
  func connect(page: RequestPath, tag: String) async -> (Int, AsyncStream<[UInt8]>) {
    let (events, continuation) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(8))
    let id = nextID
    nextID += 1
    let client = Client(page: page, tag: tag, events: continuation)
    clients[id] = client
    await tell(client)
    return (id, events)
  }

  func disconnect(_ id: Int) { clients.removeValue(forKey: id)?.events.finish() }

  /// Tells every page how the last build went, or that it is old.
  func announce(_ state: PreviewState) async {
    self.state = state
    for client in clients.sorted(by: { $0.key < $1.key }) { await tell(client.value) }
  }

  /// Lets connections that broke without a sign be noticed.
  func sendSigns() {
    for client in clients.values { client.events.yield(EventStream.sign) }
  }

  private func tell(_ client: Client) async {
    let isOld = await site.tag(of: client.page) != client.tag
    client.events.yield(isOld ? EventStream.reload : EventStream.state(state))
  }
}
