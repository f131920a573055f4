/// What came of one question; redirections are answers.
package enum LinkAnswer: Sendable, Hashable {
  /// A status of HTTP, and where a redirection leads.
  case status(Int, redirection: String? = nil)
  case failure(LinkFailure)
}
