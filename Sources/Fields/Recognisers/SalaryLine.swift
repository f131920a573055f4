/// A line that states pay, which shows that it belongs to a role.
package enum SalaryLine {
  package static func matches(_ text: String) -> Bool {
    // Few texts hold a figure, and fewer a sign or a code of a currency.
    guard text.utf8.count <= 160, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else {
      return false
    }
    return !SalaryField.salaries(in: Line(text)).isEmpty
  }
}
