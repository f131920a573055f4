/// How much of full time a role is, as Switzerland and its neighbours say it: "80-100%", "Pensum 60%".
enum WorkShare {
  /// What a share says of a title's end or of a line that is nothing else: up to all of full time, or
  /// a part of it.
  static func employment(in line: Line) -> Employment? {
    guard line.hasDigit, line.bytes.contains(UInt8(ascii: "%")) else { return nil }
    for index in line.words.indices {
      guard let share = share(in: line, at: index) else { continue }
      return share == 100 ? .fullTime : .partTime
    }
    return nil
  }

  /// Whether a line has no other words than those of a share.
  static func isAlone(in line: Line) -> Bool {
    line.words.count <= 4
      && line.words.allSatisfy { $0.shape == .number || labels.contains($0.key) }
  }

  /// The figure at `index`, where a per cent sign follows it and nothing that it is a share of
  /// ("100% remote").
  private static func share(in line: Line, at index: Int) -> Int? {
    guard line.words[index].shape == .number, let share = Int(line.key(index)),
      (10...100).contains(share)
    else { return nil }
    let next = line.word(index + 1)
    let behind = line.bytes[
      line.words[index].range.upperBound..<(next?.range.lowerBound ?? line.bytes.count)
    ].drop { $0 == 0x20 }
    guard behind.first == UInt8(ascii: "%") else { return nil }
    return next == nil || behind.dropFirst().contains { $0 != 0x20 } ? share : nil
  }

  private static let labels: Set<String> = [
    "pensum", "arbeitspensum", "workload", "taux", "fte", "employment", "level",
  ]
}
