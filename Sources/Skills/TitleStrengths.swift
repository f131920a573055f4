import Prose

/// Makes a title's word for a skill give way to what the text says about it.
///
/// "Radar Engineer" asks for radar where nothing else speaks of it. Where a line below says that
/// radar is a plus, the plus counts.
enum TitleStrengths {
  static func settle(_ mentions: inout [SkillMention], in passages: [Passage]) {
    let titles = passages.indices.prefix(2).filter { isTitle($0, in: passages) }
    // What the text says of each skill that a title names; at first nothing.
    var graded: [SkillID: Strength?] = [:]
    for mention in mentions where mention.strength == .required && titles.contains(mention.passage)
    {
      graded[mention.skill] = .some(nil)
    }
    guard !graded.isEmpty else { return }
    for mention in mentions
    where mention.strength != .mentioned && !titles.contains(mention.passage) {
      guard let known = graded[mention.skill] else { continue }
      graded[mention.skill] = [known ?? mention.strength, mention.strength].strongest
    }
    for index in mentions.indices
    where mentions[index].strength == .required && titles.contains(mentions[index].passage) {
      guard let strength = graded[mentions[index].skill] ?? nil, strength != .required else {
        continue
      }
      mentions[index].strength = .mentioned
    }
  }

  /// Whether the passage is the entry's label, or a line under it that names a job.
  static func isTitle(_ index: Int, in passages: [Passage]) -> Bool {
    let passage = passages[index]
    if passage.kind == .label || passage.kind == .heading { return true }
    guard index > 0, passages[index - 1].kind == .label, passage.text.utf8.count <= 120 else {
      return false
    }
    return words(of: passage.text).contains(where: jobs.contains)
  }

  /// The words of a text in lower case, without digits. Most texts are ASCII, for which Unicode's
  /// tables are not needed.
  private static func words(of text: String) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.lowercased().split { !$0.isLetter }.map(String.init)
    }
    return Array(text.utf8)
      .split { !ByteClassification.isUpper($0) && !ByteClassification.isLower($0) }
      .map { word in String(decoding: word.map { $0 | 0x20 }, as: UTF8.self) }
  }

  private static let jobs: Set<String> = [
    "engineer", "engineers", "developer", "developers", "programmer", "scientist", "researcher",
    "intern", "internship", "manager", "administrator", "architect", "analyst", "specialist",
    "technician", "designer", "consultant", "director", "lead", "postdoc", "fellow", "engineering",
  ]
}
