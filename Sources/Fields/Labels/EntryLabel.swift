/// The first paragraph of an entry, which may go on behind the title on lines of its own:
///
///     - Optical Engineer
///       Acme, Berlin
///       - Python
package struct EntryLabel: Sendable, Hashable {
  /// What may be the title.
  package let title: String
  /// The lines behind it.
  package let rest: [String]

  package init(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "\n")) else {
      (title, rest) = (text, [])
      return
    }
    var lines = text.split(separator: "\n").map { $0.drop { $0.isWhitespace } }[...]
    var title = lines.popFirst().map(String.init) ?? ""
    // A line that goes on in small letters was broken where it was full: "Engineer for", "lenses".
    while let next = lines.first, next.first?.isLowercase == true {
      title += " \(next)"
      lines.removeFirst()
    }
    self.title = title
    rest = lines.map(String.init)
  }
}
