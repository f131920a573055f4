import Diagnostics
import Testing

@testable import Markdown

/// What holds for every source: no word is lost, and blocks know their lines.
@Suite struct RandomNotesTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func keepsWordsOnTheirLines(seed: UInt64) {
    let notes = RandomNotes(seed: seed, lineCount: Int(4 + seed / 8))
    let parsed = Parsed(notes.source)
    #expect(parsed.diagnostics.isEmpty)
    var covered: Set<Int> = []
    var text = ""
    parsed.document.blocks.forEachLeaf { block in
      covered.formUnion(block.lines)
      text += block.ownText + "\n"
      for word in words(in: block.ownText) {
        guard let line = notes.words[word] else { continue }
        #expect(block.lines.contains(line), "\(word) of \(block.lines) in\n\(notes.source)")
      }
    }
    let found = Set(words(in: text))
    for (word, line) in notes.words {
      #expect(found.contains(word), "\(word), line \(line) of\n\(notes.source)\n\(parsed.tree)")
      #expect(covered.contains(line), "line \(line) of\n\(notes.source)\n\(parsed.tree)")
    }
    #expect(covered.isSubset(of: 1...max(1, notes.lines.count)))
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func countsFromFirstLine(seed: UInt64) {
    let notes = RandomNotes(seed: seed, lineCount: 30)
    var plain: [ClosedRange<Int>] = []
    var shifted: [ClosedRange<Int>] = []
    Parsed(notes.source).document.blocks.forEachLeaf { plain.append($0.lines) }
    Parsed(notes.source, firstLine: 101).document.blocks.forEachLeaf { shifted.append($0.lines) }
    #expect(shifted == plain.map { $0.lowerBound + 100...$0.upperBound + 100 })
  }

  private func words(in text: String) -> [String] {
    text.split { !$0.isASCII || !$0.isLetter }.map(String.init)
  }
}
