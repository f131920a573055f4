/// A JSON value whose objects keep the order of their members, so that the same data gives the
/// same bytes.
package enum JSON: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  /// A figure with at most two decimals, as pay has.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])
  /// A value as its text, where that is the same in many places and was written once.
  case encoded([UInt8])

  /// A member of an object.
  package struct Member: Sendable, Hashable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A string, or `null` for none.
  package init(_ text: String?) { self = text.map(JSON.string) ?? .null }

  /// A whole number, or `null` for none.
  package init(_ number: Int?) { self = number.map(JSON.int) ?? .null }

  /// A figure, or `null` for none.
  package init(_ number: Double?) { self = number.map(JSON.number) ?? .null }

  /// An object without the members that are `null`.
  package static func compact(_ members: [Member]) -> JSON {
    .object(members.filter { $0.value != .null })
  }
}
