/// How often each of many hashes was met: a table with open addressing, as the words of all notes are
/// counted here and `Dictionary` would hash the hashes again.
struct HashCounts {
  private var hashes: [UInt64] = Array(repeating: 0, count: 4096)
  /// 0 where there is no hash.
  private var counts: [Int32] = Array(repeating: 0, count: 4096)
  private var used = 0

  mutating func add(_ hash: UInt64) {
    let slot = slot(of: hash)
    if counts[slot] == 0 {
      hashes[slot] = hash
      used += 1
    }
    counts[slot] += 1
    if used * 2 > counts.count { grow() }
  }

  subscript(hash: UInt64) -> Int { Int(counts[slot(of: hash)]) }

  /// Where a hash is, or would be put in.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (counts.count - 1)
    while counts[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (counts.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = (hashes, counts)
    hashes = Array(repeating: 0, count: old.0.count * 2)
    counts = Array(repeating: 0, count: old.0.count * 2)
    for (hash, count) in zip(old.0, old.1) where count != 0 {
      let slot = slot(of: hash)
      hashes[slot] = hash
      counts[slot] = count
    }
  }
}
