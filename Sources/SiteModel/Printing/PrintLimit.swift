/// How much one page for printing holds at most; a role by itself may be longer.
package struct PrintLimit: Sendable, Hashable {
  package var roles: Int
  /// Of the notes' text, in UTF-8 bytes.
  package var bytes: Int

  package init(roles: Int, bytes: Int) {
    self.roles = roles
    self.bytes = bytes
  }

  /// What browsers lay out for paper in a few seconds: about 250 sheets.
  package static let standard = PrintLimit(roles: 300, bytes: 1_500_000)
  static let none = PrintLimit(roles: .max, bytes: .max)
}
