import Addresses
import HTML

/// A link as the value of an attribute.
enum PageLink: CustomStringConvertible {
  case relative(RelativeLink)
  /// An address that does not depend on the page.
  case complete(String)

  var description: String {
    switch self {
    case .relative(let link): link.description
    case .complete(let address): address
    }
  }
}

extension HTML.StringInterpolation {
  mutating func appendInterpolation(_ link: PageLink) {
    switch link {
    case .relative(let link): appendInterpolation(link)
    case .complete(let address): appendInterpolation(address)
    }
  }
}
