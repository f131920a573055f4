/// The network and the clock, as they are for checking links.
package struct LinkClient: Sendable {
  /// Asks one question and follows no redirection.
  package var ask: @Sendable (LinkRequest) async -> LinkAnswer
  /// Waits.
  package var pause: @Sendable (Duration) async -> Void

  package init(
    ask: @escaping @Sendable (LinkRequest) async -> LinkAnswer,
    pause: @escaping @Sendable (Duration) async -> Void
  ) {
    self.ask = ask
    self.pause = pause
  }
}
