/// How numbers are written: the most frequent with one character, others with two, three or four.
/// The first character says how many follow, and with them which number it is.
struct CodeLayout: Hashable {
  /// Printable ASCII without what JSON escapes.
  static let alphabet = (0x20...0x7E as ClosedRange<UInt8>).filter {
    $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
  }
  private static let base = alphabet.count

  /// How many first characters stand for codes of one, two, three and four characters.
  let leads: [Int]

  /// The layout for `count` numbers; measured on notes, 44 codes of one character give the
  /// smallest text once it is compressed.
  init(count: Int) {
    let (single, most) = (44, 30)
    let square = CodeLayout.base * CodeLayout.base
    let triple = min(most, max(1, (count + square - 1) / square))
    let cube = square * CodeLayout.base
    let quadruple = min(
      18, count > triple * square ? (count - triple * square + cube - 1) / cube : 0)
    leads = [single, CodeLayout.base - single - triple - quadruple, triple, quadruple]
  }

  /// How many numbers have codes of one or two characters.
  var shortCount: Int { leads[0] + leads[1] * CodeLayout.base }

  /// How many numbers can be written.
  var capacity: Int { leads.reversed().reduce(0) { $0 * CodeLayout.base + $1 } }

  /// Adds the code of a number to `bytes`.
  ///
  /// - Precondition: `number` is below the capacity.
  func append(_ number: Int, to bytes: inout [UInt8]) {
    var (rest, lead, span) = (number, 0, 1)
    for count in leads {
      if rest < count * span { break }
      rest -= count * span
      lead += count
      span *= CodeLayout.base
    }
    bytes.append(CodeLayout.alphabet[lead + rest / span])
    while span > 1 {
      rest %= span
      span /= CodeLayout.base
      bytes.append(CodeLayout.alphabet[rest / span])
    }
  }
}
