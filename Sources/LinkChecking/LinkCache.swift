package import Addresses

/// What was found out about addresses lately, so that a second check does not ask them all again.
///
/// Only good answers are kept. As a file it is a line for each: the time in seconds since 1970, the
/// address, and where it has moved to, with TABs between.
package struct LinkCache: Sendable, Hashable {
  private struct Entry: Sendable, Hashable {
    var time: Int
    var verdict: LinkVerdict
  }

  private static let head = "rolebook-links 1"
  /// No entry is kept longer, in seconds: 30 days.
  private static let limit = 30 * 86_400

  private var entries: [ExternalURL: Entry] = [:]

  package init() {}

  /// Reads a file; what is none gives an empty cache, as nothing but time is lost.
  package init(parsing bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == LinkCache.head else { return }
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t")
      guard (2...3).contains(fields.count), let time = Int(fields[0]),
        let url = ExternalURL(String(fields[1]))
      else { continue }
      if fields.count == 2 {
        entries[url] = Entry(time: time, verdict: .alive)
      } else if let target = ExternalURL(String(fields[2])) {
        entries[url] = Entry(time: time, verdict: .moved(to: target))
      }
    }
  }

  /// The verdict that was given at most `age` seconds before `now`.
  package func verdict(on url: ExternalURL, age: Int, now: Int) -> LinkVerdict? {
    guard let entry = entries[url], entry.time <= now, now - entry.time < age else { return nil }
    return entry.verdict
  }

  /// Keeps the verdicts of now, and forgets what is too old for anybody.
  package mutating func add(_ verdicts: [ExternalURL: LinkVerdict], now: Int) {
    for (url, verdict) in verdicts {
      entries[url] = verdict.isKept ? Entry(time: now, verdict: verdict) : nil
    }
    entries = entries.filter { now - $0.value.time < LinkCache.limit && $0.value.time <= now }
  }

  /// The cache as a file, by address.
  package var bytes: [UInt8] {
    var text = LinkCache.head + "\n"
    for (url, entry) in entries.sorted(by: { $0.key.description < $1.key.description }) {
      text += "\(entry.time)\t\(url)"
      if case .moved(let target) = entry.verdict { text += "\t\(target)" }
      text += "\n"
    }
    return Array(text.utf8)
  }
}
