import ContentHashing
import Testing

@Suite struct FNV1aTests {
  /// The figures of the reference implementation (`test_fnv.c`).
  @Test(
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8),
    ] as [(String, UInt64)])
  func hashesAsTheReferenceDoes(_ text: String, _ hash: UInt64) {
    #expect(FNV1a.hash(of: text.utf8) == hash)
  }

  @Test func goesOnFromAnotherBasis() {
    let first = FNV1a.hash(of: "foo".utf8)
    #expect(FNV1a.hash(of: "bar".utf8, from: first) == FNV1a.hash(of: "foobar".utf8))
  }
}
