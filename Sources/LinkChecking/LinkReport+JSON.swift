import Addresses
import Diagnostics
package import Exports

extension LinkReport {
  /// Every link with its state and its places.
  package var json: JSON {
    .array(
      links.map { link in
        .object([
          .init("url", .string(link.url.description)), .init("state", .string(link.verdict.name)),
          .init("status", JSON(link.verdict.status)), .init("target", JSON(link.verdict.target)),
          .init("cached", .bool(link.isCached)),
          .init(
            "places",
            .array(
              link.places.map {
                .object([
                  .init("file", .string($0.path.description)), .init("line", .int($0.line)),
                ])
              })),
        ])
      })
  }
}

extension LinkVerdict {
  fileprivate var name: String {
    switch self {
    case .alive: "alive"
    case .moved: "moved"
    case .refused: "refused"
    case .dead: "dead"
    case .failing, .unreachable, .astray: "unreachable"
    }
  }

  fileprivate var status: Int? {
    switch self {
    case .refused(let status), .dead(let status), .failing(let status): status
    case .alive, .moved, .unreachable, .astray: nil
    }
  }

  fileprivate var target: String? {
    if case .moved(let target) = self { target.description } else { nil }
  }
}
