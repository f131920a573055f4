import Prose
import Testing

@Suite struct TokenizerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let words: [String]
    let joints: [Joint]
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(text: "C++11", words: ["C++", "11"], joints: [.apart, .attached]),
    Case(text: "C#, F#", words: ["C#", "F#"], joints: [.apart, .comma]),
    Case(text: "TCP/IP", words: ["TCP", "IP"], joints: [.apart, .slash]),
    Case(text: "C / C++", words: ["C", "C++"], joints: [.apart, .slash]),
    Case(text: "Node.js x", words: ["Node", "js", "x"], joints: [.apart, .dot, .space]),
    Case(text: "real-time", words: ["real", "time"], joints: [.apart, .hyphen]),
    Case(text: "poll- and", words: ["poll", "and"], joints: [.apart, .space]),
    Case(text: "ef_vi I2C 3D", words: ["ef_vi", "I2C", "3D"], joints: [.apart, .space, .space]),
    Case(text: "Linux's own", words: ["Linux", "own"], joints: [.apart, .space]),
    Case(text: "R&D", words: ["R", "&", "D"], joints: [.apart, .attached, .attached]),
    Case(text: "one. Two", words: ["one", "Two"], joints: [.apart, .apart]),
    Case(text: "done.The", words: ["done", "The"], joints: [.apart, .apart]),
    Case(text: "A* search", words: ["A*", "search"], joints: [.apart, .space]),
    Case(text: "U.S. law", words: ["U", "S", "law"], joints: [.apart, .dot, .space]),
    Case(text: "this vs. that", words: ["this", "vs", "that"], joints: [.apart, .space, .space]),
    Case(text: "Ti:sapphire", words: ["Ti", "sapphire"], joints: [.apart, .attached]),
    Case(text: "Boost.Asio", words: ["Boost", "Asio"], joints: [.apart, .dot]),
    Case(text: "HTTP(S) x", words: ["HTTP", "S", "x"], joints: [.apart, .attached, .apart]),
    Case(text: "MPI+CUDA", words: ["MPI", "CUDA"], joints: [.apart, .slash]),
    Case(
      text: "C#11 PKCS#11", words: ["C#", "11", "PKCS", "11"],
      joints: [.apart, .attached, .space, .attached]),
    Case(text: "FD.io VPP", words: ["FD", "io", "VPP"], joints: [.apart, .dot, .space]),
    Case(text: "a (b) c", words: ["a", "b", "c"], joints: [.apart, .apart, .apart]),
    Case(text: "see http://a.b/c d", words: ["see", "d"], joints: [.apart, .apart]),
    Case(text: "me@example.com or you", words: ["or", "you"], joints: [.apart, .space]),
    Case(text: "a \u{2014} b", words: ["a", "b"], joints: [.apart, .apart]),
    Case(text: "7+ years", words: ["7", "years"], joints: [.apart, .apart]),
    Case(text: "don\u{2019}t", words: ["don\u{2019}t"], joints: [.apart]),
  ]

  @Test(arguments: cases) func splits(_ example: Case) {
    var tokenizer = Tokenizer()
    var tokens: [Token] = []
    let bytes = Array(example.text.utf8)
    tokenizer.append(bytes, to: &tokens)
    #expect(tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) } == example.words)
    #expect(tokens.map(\.joint) == example.joints)
  }

  @Test func survivesAnyBytes() {
    var tokenizer = Tokenizer()
    for seed in 0..<64 {
      var state = UInt32(truncatingIfNeeded: seed &* 2_654_435_761 &+ 1)
      let bytes = (0..<200).map { _ -> UInt8 in
        state = state &* 1_664_525 &+ 1_013_904_223
        return UInt8(truncatingIfNeeded: state >> 24)
      }
      var tokens: [Token] = []
      tokenizer.append(bytes, to: &tokens)
      #expect(tokens.allSatisfy { $0.start < $0.end && Int($0.end) <= bytes.count })
    }
  }
}
