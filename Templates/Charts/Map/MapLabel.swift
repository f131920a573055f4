/// A node's label in one to three lines, with the room that it takes.
struct MapLabel {
  let lines: [String]

  static let lineHeight = 15.0
  private static let fontSize = 13.0
  /// Names longer than this are set in two lines.
  private static let narrow = 15
  /// More than this finds no room in a line.
  private static let wide = 26

  init(_ name: String) {
    let words = name.split(whereSeparator: \.isWhitespace).map { MapLabel.cut(String($0)) }
    let whole = words.joined(separator: " ")
    guard whole.count > MapLabel.narrow, words.count > 1 else {
      lines = [whole]
      return
    }
    let count = whole.count <= 2 * MapLabel.wide ? 2 : 3
    let width = min(MapLabel.wide, MapLabel.width(of: words, lines: count))
    var filled = [""]
    for word in words {
      let line = filled[filled.count - 1]
      if line.isEmpty {
        filled[filled.count - 1] = word
      } else if line.count + 1 + word.count <= width {
        filled[filled.count - 1] = line + " " + word
      } else {
        filled.append(word)
      }
    }
    lines = filled.count <= 3 ? filled : filled.prefix(2) + [MapLabel.shortened(filled[2])]
  }

  var height: Double { MapLabel.lineHeight * Double(lines.count) }

  var width: Double {
    lines.map { line in
      line.reduce(0) { $0 + MapLabel.width(of: $1) } * MapLabel.fontSize
    }.max() ?? 0
  }

  /// The least number of characters in a line that lets the words stand in so many lines.
  private static func width(of words: [String], lines: Int) -> Int {
    let total = words.reduce(0) { $0 + $1.count + 1 }
    let longest = words.map(\.count).max() ?? 0
    var width = max(longest, total / lines)
    while width < wide {
      var used = 1
      var length = -1
      for word in words {
        if length + 1 + word.count > width {
          used += 1
          length = word.count
        } else {
          length += 1 + word.count
        }
      }
      if used <= lines { break }
      width += 1
    }
    return width
  }

  private static func cut(_ word: String) -> String {
    word.count > wide ? shortened(word) : word
  }

  private static func shortened(_ text: String) -> String { "\(text.prefix(wide - 1))…" }

  /// How wide a character may be, as a share of the font's size: at least what it is in the system
  /// fonts of the style sheet, of which Noto Sans and Verdana are the widest.
  private static func width(of character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!": 0.32
    case " ", "f", "r", "t", "(", ")", "[", "]", "/", "-": 0.43
    case "m", "w", "M", "W", "@", "%": 0.95
    case "a"..."z", "0"..."9": 0.63
    case "A"..."Z": 0.76
    default: character.isASCII ? 0.8 : 1.1
    }
  }
}
