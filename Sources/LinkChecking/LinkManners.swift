/// How servers are treated.
package struct LinkManners: Sendable {
  /// How many hosts are asked at the same time; each of them gets one question at a time.
  package var hosts = 16
  /// Between two questions to one host.
  package var delay = Duration.milliseconds(200)
  /// How often an address is asked that gives no good answer.
  package var attempts = 3
  /// Before the second try; it doubles with every other.
  package var backoff = Duration.seconds(1)
  /// How many redirections are followed, as many as browsers of old did.
  package var redirections = 5

  package init() {}
}
