import Testing

@testable import SearchIndex

/// Numbers as codes, and back.
@Suite struct CodeLayoutTests {
  @Test(arguments: [1, 44, 5000, 30_000, 400_000, 5_000_000])
  func givesEveryNumberACodeOfItsOwn(count: Int) {
    let layout = CodeLayout(count: count)
    #expect(layout.leads.reduce(0, +) == CodeLayout.alphabet.count)
    #expect(layout.leads.allSatisfy { $0 >= 0 })
    #expect(layout.capacity >= count)
    var bytes: [UInt8] = []
    let numbers = Array(stride(from: 0, to: layout.capacity, by: max(1, layout.capacity / 5000)))
    for number in numbers { layout.append(number, to: &bytes) }
    #expect(decode(bytes, layout) == numbers)
  }

  @Test func writesFrequentNumbersShort() {
    let layout = CodeLayout(count: 100_000)
    var lengths: [Int] = []
    for number in [0, 43, 44, layout.shortCount - 1, layout.shortCount, 99_999] {
      var bytes: [UInt8] = []
      layout.append(number, to: &bytes)
      lengths.append(bytes.count)
    }
    #expect(lengths == [1, 1, 2, 2, 3, 3])
  }

  @Test func usesNoCharacterThatJSONEscapes() {
    #expect(CodeLayout.alphabet.count == 93)
    #expect(CodeLayout.alphabet.allSatisfy { (0x20...0x7E).contains($0) })
    #expect(!CodeLayout.alphabet.contains(UInt8(ascii: "\"")))
    #expect(!CodeLayout.alphabet.contains(UInt8(ascii: "\\")))
  }
}

/// The numbers of codes, as the browser reads them.
func decode(_ bytes: [UInt8], _ layout: CodeLayout) -> [Int] {
  var numbers: [Int] = []
  let base = CodeLayout.alphabet.count
  var rest = bytes[...]
  func value(_ byte: UInt8) -> Int { CodeLayout.alphabet.firstIndex(of: byte) ?? -1 }
  while let byte = rest.popFirst() {
    var (number, first, span, length) = (value(byte), 0, 1, 0)
    while number >= layout.leads[length] {
      number -= layout.leads[length]
      first += layout.leads[length] * span
      span *= base
      length += 1
    }
    for byte in rest.prefix(length) { number = number * base + value(byte) }
    rest = rest.dropFirst(length)
    numbers.append(first + number)
  }
  return numbers
}
