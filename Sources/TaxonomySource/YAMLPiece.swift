/// One item of a YAML list, with the line that it begins on.
struct YAMLPiece {
  var text: String
  var line: Int

  /// The items of the list that `text` holds: each begins with a hyphen in the first column.
  static func pieces(of text: String) -> [YAMLPiece] {
    var pieces: [YAMLPiece] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("- ") || pieces.isEmpty {
        pieces.append(YAMLPiece(text: String(line), line: index + 1))
      } else {
        pieces[pieces.count - 1].text += "\n" + line
      }
    }
    return pieces
  }
}
