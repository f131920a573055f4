/// Why an example of the specification differs on purpose.
enum SpecificationException: Sendable {
  /// Raw HTML in notes is shown as text.
  case rawHTML
  /// Addresses become links wherever they stand, also where CommonMark alone leaves them text.
  case autolinks

  static let all: [Int: SpecificationException] = [:]
}
