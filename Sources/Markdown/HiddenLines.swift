/// Lines of the source that CommonMark reads and shows nowhere: link reference definitions and
/// footnotes that nothing refers to. Nothing of the notes may vanish, so they become blocks.
struct HiddenLines {
  private let source: SourceLines
  /// The lines, in order.
  private let numbers: [Int]

  /// Finds the lines with text that no block of the whole document covers.
  init(of source: SourceLines, in blocks: [Block]) {
    self.source = source
    var coverage = Coverage(lines: source.numbers)
    coverage.add(blocks)
    numbers = source.numbers.filter { number in
      guard !coverage.isCovered(number) else { return false }
      let isNote = coverage.footnoteLines.contains(number)
      return !LineMargin.content(of: source[number], dropsFootnoteLabel: isNote).isEmpty
    }
  }

  /// Adds a ``Block/Content/hidden(_:)`` for each run of the lines, in the item or quote where it
  /// stands.
  func reveal(in blocks: inout [Block]) {
    guard !numbers.isEmpty else { return }
    blocks = merged(blocks, with: numbers[...])
  }
}

extension HiddenLines {
  private func merged(_ blocks: [Block], with numbers: ArraySlice<Int>) -> [Block] {
    var rest = numbers
    var result: [Block] = []
    for block in blocks {
      append(HiddenLines.take(from: &rest, through: block.lines.lowerBound - 1), to: &result)
      result.append(block)
      switch block.content {
      case .quote(let inner):
        let inside = HiddenLines.take(from: &rest, through: block.lines.upperBound)
        if !inside.isEmpty {
          result[result.count - 1].content = .quote(merged(inner, with: inside))
        }
      case .list(let list):
        let inside = HiddenLines.take(from: &rest, through: block.lines.upperBound)
        if !inside.isEmpty {
          result[result.count - 1].content = .list(merged(list, with: inside))
        }
      default: break
      }
    }
    append(rest, to: &result)
    return result
  }

  /// Every line of a list belongs to the last item that begins on it or before it.
  private func merged(_ list: List, with numbers: ArraySlice<Int>) -> List {
    var list = list
    var rest = numbers
    for index in list.items.indices {
      let next = list.items.indices.contains(index + 1) ? list.items[index + 1] : nil
      let inside = HiddenLines.take(from: &rest, through: next.map { $0.lines.lowerBound - 1 })
      if !inside.isEmpty {
        list.items[index].blocks = merged(list.items[index].blocks, with: inside)
      }
    }
    return list
  }

  /// Takes the numbers up to and with `last` off the front; all where it is `nil`.
  private static func take(from numbers: inout ArraySlice<Int>, through last: Int?)
    -> ArraySlice<Int>
  {
    let taken = last.map { last in numbers.prefix { $0 <= last } } ?? numbers
    numbers = numbers[taken.endIndex...]
    return taken
  }

  private func append(_ numbers: ArraySlice<Int>, to blocks: inout [Block]) {
    for number in numbers {
      let line = String(decoding: LineMargin.content(of: source[number]), as: UTF8.self)
      if let last = blocks.last, case .hidden(let text) = last.content,
        last.lines.upperBound == number - 1
      {
        blocks[blocks.count - 1] = Block(
          .hidden("\(text)\n\(line)"), lines: last.lines.lowerBound...number, column: last.column)
      } else {
        blocks.append(Block(.hidden(line), lines: number...number))
      }
    }
  }
}
