/// Finds telephone numbers in the bytes of a text: with `+` or `00` and a country, with a trunk `0`,
/// in the North American form, and any behind a word such as "phone". Pay, years and amounts are
/// none of these.
struct PhoneScanner {
  /// Digits that stand together.
  private struct Group {
    var range: Range<Int>
    var value: ArraySlice<UInt8>
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while let run = nextRun(from: index) {
      index = (run.last?.range.upperBound ?? index) + 1
      var first = 0
      while first < run.count {
        if let last = lastGroup(of: run, from: first) {
          ranges.append(start(of: run[first])..<run[last].range.upperBound)
          first = last + 1
        } else {
          first += 1
        }
      }
    }
    return ranges
  }
}

extension PhoneScanner {
  /// The next digits, group after group as long as the signs of a telephone number join them.
  private func nextRun(from start: Int) -> [Group]? {
    var index = start
    while index < bytes.count, !isDigit(index) { index += 1 }
    guard index < bytes.count else { return nil }
    var groups: [Group] = []
    while isDigit(index) {
      var end = index
      while isDigit(end) { end += 1 }
      groups.append(Group(range: index..<end, value: bytes[index..<end]))
      index = end
      var width = 0
      var joints = 0
      while joints < 3, let next = jointWidth(at: index + width) {
        width += next
        joints += 1
      }
      guard (1...2).contains(joints) || (joints == 3 && isBracketed(index, width)) else { break }
      index += width
    }
    return groups
  }

  /// ` (0)` and `) ` and the like: three signs in a row only around a bracket.
  private func isBracketed(_ index: Int, _ width: Int) -> Bool {
    bytes[index..<index + width].contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
  }

  private func jointWidth(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: ")"):
      return 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: return 2
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      return [0x90, 0x91, 0xAF].contains(bytes[index + 2]) ? 3 : nil
    default: return nil
    }
  }

  /// The last group of a number that begins with the group `first`.
  private func lastGroup(of run: [Group], from first: Int) -> Int? {
    let range = run[first].range
    guard isFree(range.lowerBound) else { return nil }
    let hasPlus = range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "+")
    let isNamed = isNamed(range.lowerBound)
    var digits = 0
    var best: Int?
    for last in first..<min(run.count, first + 15) {
      digits += run[last].value.count
      guard digits <= 17 else { break }
      guard isEnd(run[last].range.upperBound) else { continue }
      let isPhone =
        (hasPlus && (8...15).contains(digits)) || (isNamed && (7...15).contains(digits))
        || isInternational(run[first], digits) || isNational(run[first...last], digits)
        || isNorthAmerican(run[first...last])
      if isPhone { best = last }
    }
    return best
  }

  private func isInternational(_ first: Group, _ digits: Int) -> Bool {
    first.value.starts(with: "00".utf8) && !first.value.starts(with: "000".utf8)
      && (10...17).contains(digits)
  }

  private func isNational(_ groups: ArraySlice<Group>, _ digits: Int) -> Bool {
    guard let first = groups.first, first.value.first == UInt8(ascii: "0"), first.value.count > 1,
      first.value.dropFirst().first != UInt8(ascii: "0")
    else { return false }
    return groups.count > 1 ? (9...12).contains(digits) : (10...11).contains(digits)
  }

  private func isNorthAmerican(_ groups: ArraySlice<Group>) -> Bool {
    var groups = groups
    if groups.count == 4, groups.first?.value.elementsEqual("1".utf8) == true {
      groups = groups.dropFirst()
    }
    guard groups.map(\.value.count) == [3, 3, 4] else { return false }
    return groups.prefix(2).allSatisfy { ($0.value.first ?? 0) >= UInt8(ascii: "2") }
  }

  /// Whether nothing before a group makes it a part of another figure.
  private func isFree(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch bytes[index - 1] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "$"), UInt8(ascii: ","),
      UInt8(ascii: "#"), UInt8(ascii: "_"):
      return false
    case 0xA3, 0xA5: return bytes[index - 1 - min(1, index - 1)] != 0xC2  // £ ¥
    case 0xAC: return index < 3 || bytes[index - 3] != 0xE2  // €
    default: return true
    }
  }

  private func isEnd(_ index: Int) -> Bool {
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "%"), UInt8(ascii: "_"):
      return false
    case UInt8(ascii: ","): return !isDigit(index + 1)
    default: return true
    }
  }

  private static let names: Set<String> = [
    "tel", "telephone", "phone", "telefon", "mobile", "mobil", "cell", "fax", "handy", "whatsapp",
    "sms", "telno", "phoneno",
  ]

  /// Whether a word that says what it is stands before a number.
  private func isNamed(_ index: Int) -> Bool {
    var end = index
    while end > 0, index - end < 6, " :.-(+=\t".utf8.contains(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < 12, isLetter(start - 1) { start -= 1 }
    guard start < end else { return false }
    return PhoneScanner.names.contains(
      String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
  }

  /// With the plus or the bracket before it.
  private func start(of group: Group) -> Int {
    var start = group.range.lowerBound
    while start > 0, bytes[start - 1] == UInt8(ascii: "(") || bytes[start - 1] == UInt8(ascii: "+")
    {
      start -= 1
    }
    return start
  }

  private func isDigit(_ index: Int) -> Bool {
    index < bytes.count && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
  }

  private func isLetter(_ index: Int) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index] | 0x20)
  }
}
