import Addresses

/// The query of a request's target: `?page=%2Froles%2F&tag=4f`.
struct Query: Sendable {
  private let items: [(name: Substring, value: Substring)]

  init(of target: String) {
    items = target.drop { $0 != "?" }.dropFirst().split(separator: "&").map { item in
      let name = item.prefix { $0 != "=" }
      return (name, item.dropFirst(name.count).dropFirst())
    }
  }

  /// The first value of a name, decoded.
  subscript(_ name: String) -> String? {
    items.first { $0.name == name }.flatMap { PercentCoding.decode($0.value) }
  }
}
