/// Finds lines that came back at another place: a role that was moved, a file with a new name, a
/// line that only its white space changed.
///
/// Lines count as moved in runs of some length, as in `git blame -M`: short lines such as
/// `LOCATION: Paris` stand in many roles.
struct MovedLines {
  /// How many letters and digits a run has at least; the number is that of `git blame -C`.
  private static let leastWeight = 40

  private let removed: [TrackedLine]
  /// The removed lines of each hash that nobody took yet, the first one last.
  private var supply: [UInt64: [Int]] = [:]

  init(removed: [TrackedLine]) {
    self.removed = removed
    for index in removed.indices.reversed() where removed[index].digest.weight > 0 {
      supply[removed[index].digest.hash, default: []].append(index)
    }
  }

  /// Gives the new lines of a file the origins of those that they were.
  mutating func trace(_ range: Range<Int>, in lines: inout [TrackedLine]) {
    guard !supply.isEmpty else { return }
    var run: [(line: Int, source: Int)] = []
    for index in range {
      let digest = lines[index].digest
      if digest.weight == 0 { continue }
      if let source = supply[digest.hash]?.popLast() {
        run.append((index, source))
      } else {
        close(&run, in: &lines)
      }
    }
    close(&run, in: &lines)
  }

  private mutating func close(
    _ run: inout [(line: Int, source: Int)], in lines: inout [TrackedLine]
  ) {
    let weight = run.reduce(0) { $0 + Int(lines[$1.line].digest.weight) }
    for (line, source) in run.reversed() {
      if weight >= MovedLines.leastWeight {
        lines[line].origin = removed[source].origin
        lines[line].cut = removed[source].cut
      } else {
        supply[removed[source].digest.hash]?.append(source)
      }
    }
    run = []
  }
}
