/// Marks that stand in such numbers that cmark-gfm would take time or memory out of proportion:
/// they are read as plain characters, so that the text stays and only its form is lost.
///
/// The releases of cmark-gfm before 0.29.0.gfm.13, Debian's among them, are quadratic in these
/// (CVE-2023-22486, CVE-2023-37463 and others). A mark beyond the limit is put out of cmark's sight as a
/// control character of the same length, and comes back when the tree is copied.
///
/// ```
/// a <? a <? a <? …   one element for each, which cmark seeks to the end of the paragraph: text
/// ```
struct MarkupLimits {
  /// What cmark is to read.
  private(set) var source: SourceLines
  /// Where the first mark stands that is read as a plain character; `nil` where there is none.
  private(set) var firstOffset: Int?

  init(on source: SourceLines) {
    self.source = source
    var scanner = MarkupScanner(source.bytes)
    scanner.scan()
    guard let first = scanner.hidden.min() else { return }
    firstOffset = first
    var bytes = source.bytes
    // They show nothing either way, and would be taken for marks.
    for index in bytes.indices where MarkupLimits.shown(bytes[index]) != nil { bytes[index] = 0x7F }
    for index in scanner.hidden { bytes[index] = MarkupLimits.hidden(source.bytes[index]) }
    self.source = SourceLines(of: bytes, firstLine: source.firstLine)
  }

  /// A text of the tree with the marks that were hidden from cmark.
  func revealed(_ text: String) -> String {
    guard firstOffset != nil, text.utf8.contains(where: { MarkupLimits.shown($0) != nil }) else {
      return text
    }
    return String(decoding: text.utf8.map { MarkupLimits.shown($0) ?? $0 }, as: UTF8.self)
  }

  private static func hidden(_ mark: UInt8) -> UInt8 {
    switch mark {
    case UInt8(ascii: "<"): 1
    case UInt8(ascii: "!"): 2
    case UInt8(ascii: "|"): 3
    case UInt8(ascii: ")"): 4
    case UInt8(ascii: "["): 5
    default: mark
    }
  }

  private static func shown(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 1: UInt8(ascii: "<")
    case 2: UInt8(ascii: "!")
    case 3: UInt8(ascii: "|")
    case 4: UInt8(ascii: ")")
    case 5: UInt8(ascii: "[")
    default: nil
    }
  }
}
