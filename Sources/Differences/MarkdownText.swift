/// A text of the notes inside Markdown, as nothing but text.
///
/// Notes are written by anybody: a title may hold markup, an image that tells its host who reads the
/// comment, or a name that notifies a stranger.
enum MarkdownText {
  /// The text with every character escaped that Markdown gives a meaning inside a line (an address
  /// is none without its colon and its dots), and an invisible one behind `@` and `#`, so that
  /// services see no name and no number of an issue.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in PlainLine.of(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "@", "#": escaped += "\\\(scalar)\u{2060}"
      case "%", "'", "\"", ",", "/", ";", "?": escaped.unicodeScalars.append(scalar)
      case "!"..."/", ":"..."?", "["..."`", "{"..."~": escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
