import Prose
package import Serialization

/// How often each of many words was met, by the words' hashes: a table with open addressing, as all
/// words of all notes are counted here and `Dictionary` would hash the hashes again.
package struct WordCounts: Sendable {
  private var hashes: [UInt64] = []
  /// 0 where there is no hash.
  private var counts: [Int32] = []
  private var used = 0

  package init() {}

  package mutating func add(_ hash: UInt64) { add(hash, times: 1) }

  package mutating func add(_ other: WordCounts) {
    for (hash, count) in zip(other.hashes, other.counts) where count > 0 {
      add(hash, times: count)
    }
  }

  package subscript(hash: UInt64) -> Int { counts.isEmpty ? 0 : Int(counts[slot(of: hash)]) }

  private mutating func add(_ hash: UInt64, times count: Int32) {
    if used * 2 >= counts.count { grow() }
    let slot = slot(of: hash)
    if counts[slot] == 0 {
      hashes[slot] = hash
      used += 1
    }
    // No text is that long; a count that was kept in a file can be anything.
    let (sum, isTooLarge) = counts[slot].addingReportingOverflow(count)
    counts[slot] = isTooLarge ? .max : sum
  }

  /// Where a hash is, or would be put in.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (counts.count - 1)
    while counts[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (counts.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = (hashes, counts)
    let size = max(64, old.1.count * 2)
    hashes = Array(repeating: 0, count: size)
    counts = Array(repeating: 0, count: size)
    for (hash, count) in zip(old.0, old.1) where count != 0 {
      let slot = slot(of: hash)
      hashes[slot] = hash
      counts[slot] = count
    }
  }
}

// MARK: - As bytes

extension WordCounts: BinaryCodable {
  package func write(to writer: inout BinaryWriter) {
    writer.write(used)
    for (hash, count) in zip(hashes, counts) where count > 0 {
      writer.write(hash)
      writer.write(Int(count))
    }
  }

  package init(from reader: inout BinaryReader) throws(BinaryFault) {
    let number = try reader.count()
    self.init()
    for _ in 0..<number {
      let hash = try reader.word()
      guard let count = Int32(exactly: try reader.int()), count > 0 else { throw BinaryFault() }
      add(hash, times: count)
    }
  }
}
