/// A text of the notes on one line.
enum PlainLine {
  /// The text without control and formatting characters, which could hide or turn round what
  /// follows; each becomes a space.
  static func of(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        line.unicodeScalars.append(" ")
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
