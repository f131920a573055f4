import Prose

/// Reads the title: the label, "skill set for X", a field line, a line among the first that is
/// nothing but a title, or a sentence that says who is sought.
enum TitleField {
  /// A title, where it comes from, and the passage that is nothing but the title.
  struct Found {
    let title: Stated<JobTitle>
    let source: TitleSource
    let passage: Int?
  }

  static func read(_ reading: Reading) -> Found? {
    if let subject = reading.label?.subject,
      let title = JobTitle(withoutArticle(subject)) ?? JobTitle(ofMany: withoutArticle(subject)),
      let line = reading.lines.first
    {
      return Found(
        title: Stated(title, line: line.passage.line, text: subject), source: .stated, passage: 0)
    }
    // "skill set: Data Scientist", and not a list of skills that begins like a title.
    if let content = reading.label?.content, content.utf8.count <= 80,
      let line = reading.lines.first, let title = JobTitle(content),
      content.utf8.count(where: { $0 == UInt8(ascii: ",") }) <= 1 || !title.places.isEmpty
    {
      return Found(
        title: Stated(title, line: line.passage.line, text: content), source: .stated, passage: 0)
    }
    // "Job title: Data Analyst"
    if let line = reading.lines.first, let first = reading.fieldLines[0], first.field == .title,
      let title = JobTitle(first.value)
    {
      return Found(title: line.stated(title), source: .stated, passage: 0)
    }
    if reading.label == nil, let line = reading.lines.first, let title = JobTitle(line) {
      return Found(title: line.stated(title), source: .stated, passage: 0)
    }
    for (index, line, value) in reading.values(of: .title) {
      if let title = JobTitle(value) {
        return Found(title: line.stated(title), source: .stated, passage: index)
      }
    }
    return child(reading) ?? prose(reading)
  }

  /// "a DevOps engineer" and "the role of DevOps engineer" without what stands before the title.
  private static func withoutArticle(_ subject: String) -> String {
    let line = Line(subject)
    var start = ["a", "an", "the"].contains(line.key(0)) ? 1 : 0
    if ["role", "position", "job"].contains(line.key(start)), line.key(start + 1) == "of" {
      start += 2
    }
    if start > 1, ["a", "an", "the"].contains(line.key(start)) { start += 1 }
    guard start > 0, let first = line.word(start) else { return subject }
    return line.text(first.range.lowerBound..<line.bytes.count)
  }

  /// A title among the first three children.
  private static func child(_ reading: Reading) -> Found? {
    var seen = 0
    for (index, line) in reading.prose where index > 0 && line.passage.depth == 1 {
      seen += 1
      if seen > 3 { return nil }
      guard line.words.count <= 20, line.cues.contains(.title),
        let title = JobTitle(line)
      else { continue }
      return Found(title: line.stated(title), source: .stated, passage: index)
    }
    return nil
  }

  /// A title in a sentence of the first passages; one in capitals before one in small letters.
  private static func prose(_ reading: Reading) -> Found? {
    var loose: Stated<String>?
    for (index, line) in reading.prose where index > 0 && index <= 14 {
      guard SoughtTitle.mayName(line) else { continue }
      for found in SoughtTitle(line).titles() {
        if found.isCapital, let title = JobTitle(found.title.value) {
          return Found(title: found.title.map { _ in title }, source: .prose, passage: nil)
        }
        if loose == nil { loose = found.title }
      }
    }
    guard let loose, let title = JobTitle(loose.value) else { return nil }
    return Found(title: loose.map { _ in title }, source: .prose, passage: nil)
  }
}
