/// A piece of HTML: a tag, or what stands between tags.
enum MarkupToken: Equatable {
  case start(String, [MarkupAttribute])
  case end(String)
  /// Text with its character references resolved.
  case text(String)
  /// A `<` that begins no tag, with all that follows it: in what Rolebook writes there is none.
  case stray(String)

  /// The elements that have no end tag.
  static let voidElements: Set<String> = ["br", "hr", "img", "input"]
}

/// An attribute of a tag; its value has its character references resolved.
struct MarkupAttribute: Equatable {
  var name: String
  var value: String
}

extension MarkupToken {
  /// The pieces of `html` in their order.
  static func tokens(of html: String) -> [MarkupToken] {
    var scanner = MarkupScanner(html)
    var tokens: [MarkupToken] = []
    while let token = scanner.next() { tokens.append(token) }
    return tokens
  }
}
