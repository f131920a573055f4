import Addresses
import ContentHashing

// The form: a line for each file, its hash in 16 hexadecimal digits, its size and its path, between
// a first line with the version and a last one with the number of files, which shows that nothing
// was cut off. Lines because a path is the last field and can't hold a line break, so nothing needs
// escaping, a half-page parser can be strict, and a difference is one line. There is one way to
// write each manifest, and the parser accepts no other.
extension Manifest {
  private static let head = "rolebook-manifest "
  private static let version = 1

  /// The manifest as a file, the same bytes for the same entries.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * 64 + 64)
    bytes += "\(Manifest.head)\(Manifest.version) \(state.rawValue)\n".utf8
    for entry in entries {
      entry.hash.appendDigits(to: &bytes)
      bytes.append(UInt8(ascii: " "))
      bytes += String(entry.size).utf8
      bytes.append(UInt8(ascii: " "))
      bytes += entry.path.description.utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    bytes += "end \(entries.count)\n".utf8
    return bytes
  }

  /// Reads a manifest, and believes nothing: whoever can change the file must not make us delete
  /// what is not ours.
  package init(parsing bytes: [UInt8]) throws(ManifestFault) {
    let newline = UInt8(ascii: "\n")
    guard bytes.last == newline, let firstEnd = bytes.firstIndex(of: newline) else {
      throw .truncated
    }
    state = try Manifest.state(from: bytes[..<firstEnd])
    let lastStart = (bytes.dropLast().lastIndex(of: newline) ?? -1) + 1
    let lineCount = bytes.count { $0 == newline } - 2
    guard lineCount >= 0, bytes[lastStart...].elementsEqual("end \(lineCount)\n".utf8) else {
      throw .truncated
    }
    var entries: [Entry] = []
    entries.reserveCapacity(lineCount)
    var start = firstEnd + 1
    while start < lastStart, let end = bytes[start...].firstIndex(of: newline) {
      guard let entry = Entry(parsing: bytes[start..<end]),
        entries.last.map({ $0.path < entry.path }) ?? true
      else { throw .badLine(entries.count + 2) }
      entries.append(entry)
      start = end + 1
    }
    self.entries = entries
  }

  private static func state(from line: ArraySlice<UInt8>) throws(ManifestFault) -> State {
    guard line.starts(with: head.utf8) else { throw .notAManifest }
    let words = line.dropFirst(head.utf8.count).split(
      separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 2, let number = Manifest.number(words[0]) else { throw .notAManifest }
    guard number == version else { throw .unknownVersion(number) }
    guard let state = State(rawValue: String(decoding: words[1], as: UTF8.self)) else {
      throw .notAManifest
    }
    return state
  }

  /// A decimal number without a sign or leading zeros.
  fileprivate static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let first = digits.first, digits.count <= 18,
      first != UInt8(ascii: "0") || digits.count == 1
    else { return nil }
    var number = 0
    for digit in digits {
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}

extension Manifest.Entry {
  fileprivate init?(parsing line: ArraySlice<UInt8>) {
    let space = UInt8(ascii: " ")
    let sizeStart = line.startIndex + ContentHash.digitCount + 1
    guard sizeStart < line.endIndex, line[sizeStart - 1] == space,
      let hash = ContentHash(digits: line[..<(sizeStart - 1)]),
      let sizeEnd = line[sizeStart...].firstIndex(of: space),
      let size = Manifest.number(line[sizeStart..<sizeEnd]),
      let text = String(validating: line[(sizeEnd + 1)...], as: UTF8.self),
      let path = SitePath(text)
    else { return nil }
    self.init(path: path, size: size, hash: hash)
  }
}
