/// A table as comma-separated values.
///
/// RFC 4180, with a line feed behind each record. A cell that a spreadsheet would take for a
/// formula gets an apostrophe in front, which is how spreadsheets write text.
struct CSV {
  private(set) var bytes: [UInt8] = []

  /// `capacity` is the room in bytes that the table is made with.
  init(header: [String], capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    add(header)
  }

  mutating func add(_ record: [String]) {
    for (index, cell) in record.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      add(cell)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func add(_ cell: String) {
    let safe = CSV.looksLikeFormula(cell) ? "'" + cell : cell
    let needsQuotes = safe.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n")
        || $0 == UInt8(ascii: "\r")
    }
    guard needsQuotes else {
      bytes += safe.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in safe.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func looksLikeFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return false }
    return "=+-@\t\r".utf8.contains(first)
  }
}
