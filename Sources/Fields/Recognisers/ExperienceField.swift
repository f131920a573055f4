import Prose

/// Reads the years of experience that a role asks for over all.
///
/// Every statement of years is a condition of its own, and the largest decides; figures for
/// different degrees are alternatives, and the smallest counts. What is only preferred, the age of
/// a company and the length of a study course don't count, and years per skill only where no
/// overall figure stands.
enum ExperienceField {
  static func read(_ reading: Reading) -> Stated<Int>? {
    var overall: [Statement] = []
    var perSkill: [Statement] = []
    var listDepth: Int?
    for (_, line) in reading.prose {
      if let depth = listDepth, line.passage.depth <= depth { listDepth = nil }
      let isListed = listDepth != nil
      if line.endsWithMustInclude { listDepth = line.passage.depth }
      guard line.cues.contains(.year), line.strand.mayAsk else {
        continue
      }
      let statements = YearsReader(line).statements()
      if isListed { perSkill += statements } else { overall += statements }
    }
    return decide(overall) ?? decide(perSkill)
  }

  /// Years in a line, and whether they go with a degree.
  struct Statement {
    let years: Stated<Int>
    let hasDegree: Bool
  }

  private static func decide(_ statements: [Statement]) -> Stated<Int>? {
    let byDegree = statements.filter(\.hasDegree).map(\.years)
    let others = statements.filter { !$0.hasDegree }.map(\.years)
    let lowest = byDegree.first { years in byDegree.allSatisfy { years.value <= $0.value } }
    return ([lowest].compactMap(\.self) + others).reduce(nil) { best, years in
      guard let best else { return years }
      return years.value > best.value ? years : best
    }
  }
}

extension Line {
  /// "Experience must include:", after which each item speaks of one skill.
  fileprivate var endsWithMustInclude: Bool {
    guard words.count >= 2, bytes.last(where: { $0 != 0x20 }) == UInt8(ascii: ":") else {
      return false
    }
    let last = words[words.count - 1].key
    return last == "include" || last == "including" || last == "includes"
  }
}
