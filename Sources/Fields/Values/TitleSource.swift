/// Where a role's title comes from.
package enum TitleSource: String, Sendable, Hashable, CaseIterable {
  /// The label, `skill set for X`, a field line, or a line among the first that is only a title.
  case stated
  /// A sentence: "is seeking a Compiler Architect to ...".
  case prose
}
