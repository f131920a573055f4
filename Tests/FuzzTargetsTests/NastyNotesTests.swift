import TestSupport
import Testing

@testable import FuzzTargets

/// What holds for the pages of every note: they are valid, lead nowhere else, and show its words.
@Suite struct NastyNotesTests {
  @Test(arguments: 0..<24 as Range<UInt64>)
  func showsEveryWordOnValidPages(_ seed: UInt64) {
    let nasty = NastyNotes(seed: seed)
    let pages = NotePages(
      of: [FuzzTarget.reading(FuzzTarget.note(Array(nasty.text.utf8)))])
    #expect(pages.problem == nil, "\(nasty.text)")
    var shown: Set<String> = []
    for bytes in pages.pages.values {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in text.split(whereSeparator: { !$0.isASCII || !$0.isLetter }) {
        shown.insert(word.lowercased())
      }
    }
    for word in nasty.words { #expect(shown.contains(word), "\(word) of \(nasty.text)") }
  }

  /// As notes that are cut off, and bytes that are swapped.
  @Test(arguments: 100..<112 as Range<UInt64>)
  func survivesDamage(_ seed: UInt64) async {
    var random = RandomSource(seed: seed)
    var bytes = Array(NastyNotes(seed: seed).text.utf8)
    for _ in 0..<20 {
      let index = Int.random(in: bytes.indices, using: &random)
      bytes[index] = UInt8.random(in: 0...255, using: &random)
    }
    bytes.removeLast(Int.random(in: 0..<bytes.count / 2, using: &random))
    for target in [FuzzTarget.notes, .pages] {
      let problem = await target.problem(with: bytes)
      #expect(problem == nil)
    }
  }
}
