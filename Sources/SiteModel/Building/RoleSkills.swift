import Prose
import Roles
import Skills

/// The skills of one role, with the mentions of each.
struct RoleSkills {
  /// Strongest first, then in the order of the text.
  let skills: [RoleSkill]
  /// Indexes of the role's mentions: those of one skill side by side, in the order of the text.
  let mentions: [Int32]
  /// How each of those spells its skill.
  let spellings: [String]

  init(of mentions: [SkillMention], in passages: [Passage]) {
    let order = RoleSkills.sorted(mentions.indices) { mentions[$0].skill.index }
    var skills: [RoleSkill] = []
    skills.reserveCapacity(order.count)
    var start = 0
    while start < order.count {
      let skill = mentions[order[start]].skill
      let end = order[start...].firstIndex { mentions[$0].skill != skill } ?? order.count
      let own = order[start..<end]
      let strength = own.map { mentions[$0].strength }.strongest ?? .mentioned
      skills.append(
        RoleSkill(
          skill, strength, evidence: RoleSkills.evidence(among: own, of: strength, mentions),
          mentions: start..<end))
      start = end
    }
    var positions = [Int32](repeating: 0, count: mentions.count)
    for (position, skill) in skills.enumerated() {
      positions[order[skill.mentions.lowerBound]] = Int32(position)
    }
    let firsts = skills.map { order[$0.mentions.lowerBound] }
    self.skills = RoleSkills.sorted(firsts) { -skills[Int(positions[$0])].strength.rank }
      .map { skills[Int(positions[$0])] }
    self.mentions = order.map { Int32($0) }
    spellings = order.map { mentions[$0].spelling(in: passages) }
  }

  /// Places in the order of a number of theirs, and those of one number in their own. Both stand in one
  /// whole number for that, as those are sorted several times as fast as pairs.
  private static func sorted(
    _ places: some Sequence<Int>, by number: (Int) -> Int
  ) -> [Int] {
    var keys = places.map { number($0) << 32 | $0 }
    keys.sort()
    return keys.map { $0 & 0xFFFF_FFFF }
  }

  /// The first mention of this strength whose sentence says more than the skill's name.
  private static func evidence(
    among own: ArraySlice<Int>, of strength: Strength, _ mentions: [SkillMention]
  ) -> Int {
    var first: Int?
    for index in own where mentions[index].strength == strength {
      if mentions[index].sentence.count - mentions[index].range.count >= tellingLength {
        return index
      }
      first = first ?? index
    }
    return first ?? own[own.startIndex]
  }

  /// How many bytes a sentence has beside the skill's name to say something about it.
  private static let tellingLength = 24
}
