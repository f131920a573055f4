import Addresses
import TaxonomySource

extension Taxonomy {
  /// The taxonomy that ships with Rolebook.
  package static let builtIn = Taxonomy(compiled: BuiltInTaxonomy.text)

  /// Reads what TaxonomyCompiler wrote: a line for each skill, in the order of their slugs, with the
  /// columns slug, name, kind's number, `x` for each spelling that needs exact case and `-` for
  /// each other, aliases, numbers of the broader skills, needs, unless-before, unless-after, about.
  init(compiled text: StaticString) {
    self.init(
      sorted: text.withUTF8Buffer { bytes in
        var skills: [Skill] = []
        skills.reserveCapacity(bytes.count / 120)
        var line = CompiledLine(bytes: bytes)
        while line.next() {
          if let skill = Skill(line) { skills.append(skill) }
        }
        return skills
      })
  }
}

/// A walk over the lines of the compiled taxonomy.
private struct CompiledLine {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The columns of the current line.
  private(set) var columns: [Range<Int>] = []
  private var end = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Goes to the next line; `false` behind the last.
  mutating func next() -> Bool {
    guard end < bytes.count else { return false }
    columns.removeAll(keepingCapacity: true)
    var start = end
    var offset = end
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      if bytes[offset] == UInt8(ascii: "\t") {
        columns.append(start..<offset)
        start = offset + 1
      }
      offset += 1
    }
    columns.append(start..<offset)
    end = offset + 1
    return true
  }

  func text(_ column: Int) -> String { text(in: columns[column]) }

  func number(_ column: Int) -> Int { number(in: columns[column]) }

  func texts(_ column: Int) -> [String] { pieces(column, text(in:)) }

  func numbers(_ column: Int) -> [Int] { pieces(column, number(in:)) }

  /// Whether each letter of a column is an `x`.
  func marks(_ column: Int) -> [Bool] { bytes[columns[column]].map { $0 == UInt8(ascii: "x") } }

  private func text(in range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func number(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// What the parts of a column between `|` stand for.
  private func pieces<Piece>(_ column: Int, _ read: (Range<Int>) -> Piece) -> [Piece] {
    let range = columns[column]
    guard !range.isEmpty else { return [] }
    var pieces: [Piece] = []
    pieces.reserveCapacity(4)
    var start = range.lowerBound
    for offset in range where bytes[offset] == UInt8(ascii: "|") {
      pieces.append(read(start..<offset))
      start = offset + 1
    }
    pieces.append(read(start..<range.upperBound))
    return pieces
  }
}

extension Skill {
  fileprivate convenience init?(_ line: CompiledLine) {
    guard line.columns.count == 10, let slug = Slug(checked: line.text(0)) else { return nil }
    self.init(
      name: line.text(1), slug: slug, kind: Skill.kinds[line.number(2)], aliases: line.texts(4),
      broader: line.numbers(5).map(SkillID.init(index:)),
      about: line.columns[9].isEmpty ? nil : line.text(9),
      rules: SkillRules(
        isExact: line.marks(3), needs: line.texts(6),
        unlessBefore: line.texts(7), unlessAfter: line.texts(8)))
  }

  private static let kinds = SkillKind.allCases
}
