// The form: a head line, then whole numbers of eight bytes, the smallest first. What was cut off or
// is of another form is no history: it is then read from git again.
extension NoteHistory {
  private static let head = Array("rolebook-history 1\n".utf8)

  /// The history as a file, for the next build at the same commit; `key` says what it is of.
  package func bytes(key: String) -> [UInt8] {
    var bytes = NoteHistory.head
    bytes.add(text: key)
    bytes.add(isCutOff ? 1 : 0)
    bytes.add(dates.count)
    for date in dates {
      bytes.add(date?.seconds ?? -1)
      bytes.add(date?.zone ?? 0)
    }
    bytes.add(files.count)
    for (path, lines) in files.sorted(by: { $0.key < $1.key }) {
      bytes.add(text: path)
      bytes.add(lines.count)
      for line in lines {
        bytes.add(Int(truncatingIfNeeded: line.digest.hash))
        // Both numbers of commits, and the weight above them.
        bytes.add(Int(line.origin) + 1 | (Int(line.cut) + 1) << 28 | Int(line.digest.weight) << 56)
      }
    }
    return bytes
  }

  /// Reads a history that was kept; `nil` for what is none, or of another key.
  package init?(parsing bytes: [UInt8], key: String) {
    guard bytes.starts(with: NoteHistory.head) else { return nil }
    var reader = NumberReader(rest: bytes[NoteHistory.head.count...])
    guard reader.text() == key, let cutOff = reader.number(), let dateCount = reader.count() else {
      return nil
    }
    var dates: [CommitDate?] = []
    for _ in 0..<dateCount {
      guard let seconds = reader.number(), let zone = reader.number() else { return nil }
      dates.append(CommitDate(seconds: seconds, zone: zone))
    }
    guard let fileCount = reader.count() else { return nil }
    var files: LineTracker.Files = [:]
    for _ in 0..<fileCount {
      guard let path = reader.text(), let lines = reader.lines(commits: dateCount) else {
        return nil
      }
      files[path] = lines
    }
    guard reader.rest.isEmpty else { return nil }
    self.init(dates: dates, files: files, isCutOff: cutOff == 1)
  }
}

extension [UInt8] {
  fileprivate mutating func add(_ number: Int) {
    Swift.withUnsafeBytes(of: Int64(number).littleEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func add(text: String) {
    add(text.utf8.count)
    append(contentsOf: text.utf8)
  }
}

private struct NumberReader {
  var rest: ArraySlice<UInt8>

  mutating func number() -> Int? {
    guard rest.count >= 8 else { return nil }
    var number: UInt64 = 0
    for (index, byte) in rest.prefix(8).enumerated() { number |= UInt64(byte) << (8 * index) }
    rest = rest.dropFirst(8)
    return Int(truncatingIfNeeded: number)
  }

  /// A number of things that each take a byte or more.
  mutating func count() -> Int? {
    guard let count = number(), (0...rest.count).contains(count) else { return nil }
    return count
  }

  mutating func text() -> String? {
    guard let count = count() else { return nil }
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }

  mutating func lines(commits: Int) -> [TrackedLine]? {
    guard let count = count() else { return nil }
    var lines: [TrackedLine] = []
    lines.reserveCapacity(count)
    for _ in 0..<count {
      guard let hash = number(), let packed = number() else { return nil }
      let mask = 1 << 28 - 1
      let (origin, cut) = ((packed & mask) - 1, (packed >> 28 & mask) - 1)
      guard origin < commits, cut < commits else { return nil }
      lines.append(
        TrackedLine(
          LineDigest(
            hash: UInt64(bitPattern: Int64(hash)), weight: UInt8(truncatingIfNeeded: packed >> 56)),
          origin: Int32(origin), cut: Int32(cut)))
    }
    return lines
  }
}
