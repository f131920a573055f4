import Testing

import ContentHashing

@Suite struct ContentHashTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let hash: UInt64

    var testDescription: String { text.isEmpty ? "nothing" : text }
  }

  /// The figures of the reference implementation (`xxhsum -H64`).
  static let cases = [
    Case(text: "", hash: 0xEF46_DB37_51D8_E999),
    Case(text: "a", hash: 0xD24E_C4F1_A98C_6E5B),
    Case(text: "abc", hash: 0x44BC_2CF5_AD77_0999),
    Case(text: "Nobody inspects the spammish repetition", hash: 0xFBCE_A83C_8A37_8BF1),
  ]

  @Test(arguments: cases) func agreesWithTheReference(_ one: Case) {
    #expect(ContentHash(of: Array(one.text.utf8)).value == one.hash)
  }

  @Test func noticesEveryByteAtEveryLength() {
    for count in 1...100 {
      let bytes = (0..<count).map { UInt8($0) }
      var hashes: Set<ContentHash> = [ContentHash(of: bytes)]
      for index in bytes.indices {
        var changed = bytes
        changed[index] ^= 0x80
        hashes.insert(ContentHash(of: changed))
      }
      #expect(hashes.count == count + 1)
    }
  }
}
