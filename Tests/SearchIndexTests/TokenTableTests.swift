import Testing

@testable import SearchIndex

@Suite struct TokenTableTests {
  @Test func numbersTokensInTheOrderOfTheirFirstUse() {
    var table = TokenTable()
    let numbers = ["b", "a", "b", "", "ab", ""].map { table.number(of: $0) }
    #expect(numbers == [0, 1, 0, 2, 3, 2])
    #expect(table.count == 4)
    #expect(table[3].elementsEqual("ab".utf8))
    #expect(table[2].isEmpty)
  }

  @Test func keepsManyTokensApart() {
    var table = TokenTable()
    let tokens = (0..<5000).map { "token\($0 % 2500)" }
    let numbers = tokens.map { table.number(of: $0) }
    #expect(numbers == (0..<5000).map { $0 % 2500 })
    #expect(table.count == 2500)
    #expect((0..<2500).allSatisfy { table[$0].elementsEqual(tokens[$0].utf8) })
  }
}

extension TokenTable {
  fileprivate mutating func number(of token: String) -> Int {
    Array(token.utf8).withUnsafeBufferPointer { number(of: $0) }
  }
}
