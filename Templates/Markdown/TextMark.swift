import HTML

/// A stretch of a passage that is set apart, as a link to the skill that it names.
struct TextMark: Sendable {
  /// Offsets into the UTF-8 bytes of the passage's text.
  var range: Range<Int>
  var open: HTML
  var close: HTML
}

/// The marks of passages, which a renderer meets one after the other.
struct PassageMarks: Sendable {
  /// The marks of each passage in the order of the text, without overlaps.
  private let marks: [[TextMark]]

  static let none = PassageMarks(marks: [])

  init(marks: [[TextMark]]) {
    self.marks = marks
  }

  /// The marks of a passage; none past the last.
  func of(_ passage: Int) -> [TextMark] {
    marks.indices.contains(passage) ? marks[passage] : []
  }
}
