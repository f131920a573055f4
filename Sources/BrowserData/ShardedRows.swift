package import Exports

/// Rows of a long table in several shards of bounded size: `NAME-0`, `NAME-1` and so on, each an
/// object `{"first": index of its first row, "rows": [...]}`.
package struct ShardedRows: Sendable {
  package let shards: [Shard]
  /// The index of each shard's first row.
  package let starts: [Int]

  /// Cuts `rows` into shards of about `limit` bytes; no rows make no shard.
  package init(_ name: String, rows: [JSON], limit: Int = defaultLimit) {
    self.init(name, count: rows.count, limit: limit) { rows[$0].append(to: &$1) }
  }

  /// The same of rows that are JSON texts already.
  package init(_ name: String, texts: [[UInt8]], limit: Int = defaultLimit) {
    self.init(name, count: texts.count, limit: limit) { $1 += texts[$0] }
  }

  private init(
    _ name: String, count: Int, limit: Int, appendRow: (Int, inout [UInt8]) -> Void
  ) {
    var shards: [Shard] = []
    var starts: [Int] = []
    var first = 0
    var json: [UInt8] = []
    func finish(before next: Int) {
      guard next > first else { return }
      let object = Array("{\"first\":\(first),\"rows\":[".utf8) + json + Array("]}".utf8)
      shards.append(Shard("\(name)-\(shards.count)", json: object))
      starts.append(first)
      first = next
      json = []
    }
    for index in 0..<count {
      if json.count > limit { finish(before: index) }
      if !json.isEmpty { json += ",\n".utf8 }
      appendRow(index, &json)
    }
    finish(before: count)
    self.shards = shards
    self.starts = starts
  }

  /// Half of what one file may have at most, as a row comes after the limit is met.
  package static let defaultLimit = 500_000
}
