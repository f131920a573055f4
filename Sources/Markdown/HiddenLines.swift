/// Lines of the source that CommonMark reads and shows nowhere: link reference definitions and
/// footnotes that nothing refers to. Nothing of the notes may vanish, so they become blocks.
struct HiddenLines {
  let source: ContiguousArray<UInt8>
  let firstLine: Int

  /// Adds a ``Block/Content/hidden(_:)`` for every line with text that no block covers.
  func reveal(in blocks: inout [Block]) {
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var isCovered = [Bool](repeating: false, count: lines.count)
    func cover(_ range: ClosedRange<Int>) {
      for line in range where isCovered.indices.contains(line - firstLine) {
        isCovered[line - firstLine] = true
      }
    }
    forEachLeaf(of: blocks, cover)
    for (index, line) in lines.enumerated() where !isCovered[index] && holdsText(line) {
      let text = String(decoding: line.drop { isMargin($0) }, as: UTF8.self)
      insert(Block(.hidden(text), lines: firstLine + index...firstLine + index), into: &blocks)
    }
  }
}

extension HiddenLines {
  private func forEachLeaf(of blocks: [Block], _ visit: (ClosedRange<Int>) -> Void) {
    for block in blocks {
      switch block.content {
      case .list(let list):
        for item in list.items {
          visit(item.lines.lowerBound...item.lines.lowerBound)
          forEachLeaf(of: item.blocks, visit)
        }
      case .quote(let inner): forEachLeaf(of: inner, visit)
      case .footnote(_, let inner):
        visit(block.lines.lowerBound...block.lines.lowerBound)
        forEachLeaf(of: inner, visit)
      default: visit(block.lines)
      }
    }
  }

  /// Whether a line holds more than white space and the markers of quotes and lists.
  private func holdsText(_ line: ContiguousArray<UInt8>.SubSequence) -> Bool {
    !line.allSatisfy { isMargin($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "*") }
  }

  private func isMargin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: ">"),
      UInt8(ascii: "-"), 0:
      true
    default: false
    }
  }

  private func insert(_ hidden: Block, into blocks: inout [Block]) {
    let line = hidden.lines.lowerBound
    for index in blocks.indices where blocks[index].lines.contains(line) {
      switch blocks[index].content {
      case .quote(var inner):
        insert(hidden, into: &inner)
        blocks[index].content = .quote(inner)
        return
      case .list(var list):
        guard let item = list.items.firstIndex(where: { $0.lines.contains(line) }) else { break }
        insert(hidden, into: &list.items[item].blocks)
        blocks[index].content = .list(list)
        return
      default: break
      }
    }
    let place = blocks.firstIndex { $0.lines.lowerBound > line } ?? blocks.endIndex
    blocks.insert(hidden, at: place)
  }
}
