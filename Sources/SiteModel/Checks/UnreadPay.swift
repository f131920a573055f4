import Diagnostics
import Fields
import Prose
import Roles

/// Lines that speak of pay and hold a figure, in roles of which no pay was read.
struct UnreadPay: Checker {
  func diagnostics(in site: Site) -> [Diagnostic] {
    site.roles.filter { $0.fields.salaries.isEmpty }.flatMap { role in
      role.entry.passages.filter { speaksOfPay($0.text) }.prefix(1).map { passage in
        Diagnostic(
          .note, "pay-unread", at: SourceLocation(path: role.file, line: passage.line),
          "the line speaks of pay, and no pay was understood: ‘\(excerpt(of: passage.text))’",
          help: "Write it as $100,000 - $120,000, with a period where it is not a year.")
      }
    }
  }

  private func speaksOfPay(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
      return false
    }
    var isFound = false
    let words = UnreadPay.words
    WordHashes.forEach(in: text) { isFound = isFound || words.contains($0) }
    return isFound
  }

  private func excerpt(of text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 100 ? "\(words.prefix(100))…" : words
  }

  private static let words = ["salary", "salaries", "wage", "wages", "stipend"].flatMap(
    WordHashes.of)
}
