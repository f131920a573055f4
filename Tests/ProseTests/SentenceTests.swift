import Prose
import Testing

@Suite struct SentenceTests {
  @Test func endsAtAFullStop() {
    #expect(Passage("One. Two.", line: 1, depth: 1).sentences == [0..<4, 5..<9])
  }
}
