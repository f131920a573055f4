/// A table as comma-separated values.
///
/// RFC 4180, with a line feed behind each record. A cell that a spreadsheet would take for a
/// formula gets an apostrophe in front, which is how spreadsheets write text.
struct CSV {
  private(set) var bytes: [UInt8] = []

  private init() {}

  /// `capacity` is the room in bytes that the table is made with.
  init(header: [String], capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
    add(header)
  }

  mutating func add(_ record: [String]) { add([], record) }

  /// Adds a record that begins with cells of many records.
  mutating func add(_ shared: [Cells], _ rest: [String]) {
    for cells in shared {
      bytes.append(contentsOf: cells.bytes)
      bytes.append(UInt8(ascii: ","))
    }
    append(rest)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Cells that many records hold, written once.
  struct Cells {
    fileprivate let bytes: [UInt8]

    init(_ cells: String...) {
      var table = CSV()
      table.append(cells)
      bytes = table.bytes
    }
  }

  private mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      add(cell)
    }
  }

  private mutating func add(_ cell: String) {
    var cell = cell
    cell.withUTF8 { add($0) }
  }

  private mutating func add(_ cell: UnsafeBufferPointer<UInt8>) {
    let isFormula = CSV.looksLikeFormula(cell)
    guard cell.contains(where: CSV.needsQuotes) else {
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in cell {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  private static func looksLikeFormula(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    switch cell.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      true
    default: false
    }
  }
}
