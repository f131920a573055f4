/// The lines of a source that some block shows.
struct Coverage {
  private let lines: Range<Int>
  private var covered: [Bool]
  /// The lines that footnotes begin on, with a label that is shown as a number.
  private(set) var footnoteLines: Set<Int> = []

  init(lines: Range<Int>) {
    self.lines = lines
    covered = [Bool](repeating: false, count: lines.count)
  }

  func isCovered(_ line: Int) -> Bool {
    lines.contains(line) && covered[line - lines.lowerBound]
  }

  /// Adds what blocks show: containers only through the blocks in them.
  mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .quote(let inner): add(inner)
      case .list(let list): for item in list.items { add(item.blocks) }
      case .footnote(_, let inner):
        footnoteLines.insert(block.lines.lowerBound)
        add(inner)
      default:
        for line in block.lines.clamped(to: lines.lowerBound...lines.upperBound)
        where lines.contains(line) { covered[line - lines.lowerBound] = true }
      }
    }
  }
}
