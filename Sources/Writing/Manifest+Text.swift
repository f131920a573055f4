import Addresses

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
      let digits = String(entry.hash.value, radix: 16)
      bytes += repeatElement(UInt8(ascii: "0"), count: 16 - digits.utf8.count)
      bytes += digits.utf8
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
    guard bytes.last == UInt8(ascii: "\n") else { throw .truncated }
    var lines = bytes.dropLast().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    state = try Manifest.state(from: lines.removeFirst())
    guard let last = lines.popLast(), last.elementsEqual("end \(lines.count)".utf8) else {
      throw .truncated
    }
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      guard let entry = Entry(parsing: line) else { throw .badLine(index + 2) }
      if let last = entries.last, !(last.path < entry.path) { throw .badLine(index + 2) }
      entries.append(entry)
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
    let fields = line.split(separator: space, maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count == 3, let hash = ContentHash(digits: fields[0]),
      let size = Manifest.number(fields[1]),
      let text = String(validating: fields[2], as: UTF8.self), let path = SitePath(text)
    else { return nil }
    self.init(path: path, size: size, hash: hash)
  }
}

extension ContentHash {
  /// Sixteen hexadecimal digits in lower case.
  fileprivate init?(digits: ArraySlice<UInt8>) {
    guard digits.count == 16 else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - 0x61 + 10)
      default: return nil
      }
    }
    self.init(value: value)
  }
}
