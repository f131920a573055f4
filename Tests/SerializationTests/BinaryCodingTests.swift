import Serialization
import Testing

@Suite struct BinaryCodingTests {
  private func bytes(of value: some BinaryCodable) -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(value)
    return writer.bytes
  }

  private func readBack<Value: BinaryCodable & Equatable>(_ value: Value) throws -> Value {
    var reader = BinaryReader(bytes(of: value)[...])
    let read = try reader.value(Value.self)
    #expect(reader.isAtEnd)
    return read
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 8191, 8192, Int.max, Int.min])
  func readsWholeNumbersBack(_ number: Int) throws {
    #expect(try readBack(number) == number)
  }

  @Test(arguments: [0, -0.0, 57.5, 1e300, -Double.infinity])
  func readsFiguresBack(_ figure: Double) throws {
    #expect(try readBack(figure).bitPattern == figure.bitPattern)
  }

  @Test(arguments: ["", "a", "naïve\n\0", "日本", String(repeating: "x", count: 300)])
  func readsTextsBack(_ text: String) throws {
    #expect(try Array(readBack(text).utf8) == Array(text.utf8))
  }

  @Test func readsListsAndWhatMayBeMissingBack() throws {
    let lists: [[String]?] = [nil, [], ["a", ""], ["b"]]
    #expect(try readBack(lists) == lists)
    #expect(try readBack(["b": 2, "a": 1]) == ["b": 2, "a": 1])
    #expect(
      try readBack([UInt64.max, 0, 0x0102_0304_0506_0708]) == [.max, 0, 0x0102_0304_0506_0708])
  }

  @Test func writesSmallNumbersInAByte() {
    #expect(bytes(of: -64) == [0x7F])
    #expect(bytes(of: 64) == [0x80, 0x01])
  }

  @Test func writesEqualDictionariesAlike() {
    let keys = (0..<100).map { "key \($0)" }
    let forwards = Dictionary(uniqueKeysWithValues: keys.map { ($0, $0) })
    let backwards = Dictionary(uniqueKeysWithValues: keys.reversed().map { ($0, $0) })
    #expect(bytes(of: forwards) == bytes(of: backwards))
  }

  @Test func refusesWhatIsCutOff() throws {
    let whole = bytes(of: [["one", "two"], ["three"]])
    for length in 0..<whole.count {
      var reader = BinaryReader(whole[..<length])
      #expect(throws: BinaryFault()) { try reader.value([[String]].self) }
    }
  }

  /// A count that the bytes could not hold, a length beyond their end, a number without an end, a
  /// flag that is neither.
  @Test func refusesWhatNobodyWrote() {
    var many = BinaryReader(bytes(of: 1 << 40)[...])
    #expect(throws: BinaryFault()) { try many.value([String].self) }
    var negative = BinaryReader(bytes(of: -1)[...])
    #expect(throws: BinaryFault()) { try negative.string() }
    var endless = BinaryReader([UInt8](repeating: 0xFF, count: 40)[...])
    #expect(throws: BinaryFault()) { try endless.int() }
    var flag = BinaryReader([2])
    #expect(throws: BinaryFault()) { try flag.bool() }
  }
}
