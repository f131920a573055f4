import Lexicon

/// The facts of a skill in the compiled taxonomy: columns with a tab before each, the marks of the
/// spellings (`x` for one that needs exact case, `-` for each other), aliases, needs, listed-with,
/// unless-before, unless-after and about; the parts of a column are joined with `|`.
struct CompiledFacts: Sendable {
  let text: [UInt8]
  /// The bytes of the columns.
  let range: Range<Int>

  var aliases: [String] { texts(1) }

  var about: String? {
    let about = column(6)
    return about.isEmpty ? nil : String(decoding: about, as: UTF8.self)
  }

  var rules: SkillRules {
    SkillRules(
      isExact: column(0).map { $0 == UInt8(ascii: "x") }, needs: texts(2), listedWith: texts(3),
      unlessBefore: texts(4), unlessAfter: texts(5))
  }

  private func texts(_ number: Int) -> [String] {
    column(number).split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
  }

  private func column(_ number: Int) -> ArraySlice<UInt8> {
    let start = start(of: number)
    var end = start
    while end < range.upperBound, text[end] != UInt8(ascii: "\t") { end += 1 }
    return text[start..<end]
  }

  /// Where a column begins, behind its tab.
  private func start(of number: Int) -> Int {
    var start = range.lowerBound + 1
    var left = number
    while left > 0, start < range.upperBound {
      if text[start] == UInt8(ascii: "\t") { left -= 1 }
      start += 1
    }
    return start
  }
}
