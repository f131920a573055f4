import Fields
import Prose
import Skills

extension [SkillMention] {
  /// Whether a skill is mentioned by this name.
  func name(_ name: String, in passages: [Passage]) -> Bool {
    contains { $0.range.count == name.utf8.count && $0.spelling(in: passages) == name }
  }

  /// Takes out what names the employer and no skill: the words inside its name ("Gantry Cloud"), and the
  /// whole of it where the employer is called like a product: "At Docker, we", "About Docker". What the
  /// role asks for ("Python and Docker") stays.
  mutating func removeEmployer(_ company: Stated<String>?, in passages: [Passage]) {
    guard let company else { return }
    let name = [UInt8](company.value.utf8)
    removeAll { mention in
      mention.range.count < name.count
        ? mention.isPart(of: name, in: passages)
        : mention.range.count == name.count && mention.spelling(in: passages) == company.value
          && EmployerMention(mention, in: passages).isEmployer(statedIn: company.line)
    }
  }
}

extension SkillMention {
  /// Whether the mention stands inside `name` in its passage: the "Cloud" of "Gantry Cloud".
  fileprivate func isPart(of name: [UInt8], in passages: [Passage]) -> Bool {
    let text = passages[passage].text.utf8
    guard text.count >= name.count else { return false }
    let spare = name.count - range.count
    let first = Swift.max(0, range.lowerBound - spare)
    let last = Swift.min(range.lowerBound, text.count - name.count)
    guard first <= last else { return false }
    return (first...last).contains { start in
      text.dropFirst(start).starts(with: name)
    }
  }
}

/// A mention of a skill that is also the employer's name, with the words around it.
private struct EmployerMention {
  private let passage: Passage
  /// The last word before the name in its sentence, in lower case.
  private let before: String
  /// What follows the name in its sentence.
  private let rest: Substring.UTF8View
  private let isFirst: Bool

  init(_ mention: SkillMention, in passages: [Passage]) {
    passage = passages[mention.passage]
    let text = passage.text.utf8
    let start = text.index(text.startIndex, offsetBy: mention.range.lowerBound)
    let end = text.index(start, offsetBy: mention.range.count)
    let first = text.index(text.startIndex, offsetBy: mention.sentence.lowerBound)
    rest = text[end...].prefix(24)
    var lead = text[first..<start].suffix(16)
    while lead.last == 0x20 || lead.last == UInt8(ascii: "*") { lead.removeLast() }
    isFirst = lead.isEmpty || lead.last == UInt8(ascii: ":")
    let word = lead.reversed().prefix(while: EmployerMention.isLetter).reversed()
    before = String(decoding: word, as: UTF8.self).lowercased()
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// `line` is where the notes say who the employer is.
  func isEmployer(statedIn line: Int) -> Bool {
    let isStated = passage.line == line && (passage.kind == .label || passage.text.utf8.count <= 80)
    if isStated || isPossessive { return true }
    if EmployerMention.prepositions.contains(before) { return true }
    let word = next
    if EmployerMention.nouns.contains(word) { return true }
    return isFirst
      && (EmployerMention.verbs.contains(word)
        || [", the ", ", a ", ", an "].contains { rest.starts(with: $0.utf8) })
  }

  private var isPossessive: Bool {
    rest.starts(with: "'s".utf8) || rest.starts(with: "\u{2019}s".utf8)
  }

  /// The word behind the name, in lower case; empty where a mark stands between.
  private var next: String {
    guard rest.first == 0x20 else { return "" }
    let word = rest.dropFirst().prefix(while: EmployerMention.isLetter)
    return String(decoding: word, as: UTF8.self).lowercased()
  }

  /// What stands before an employer, and before no skill.
  private static let prepositions: Set<String> = ["at", "about", "join", "joining", "why", "meet"]

  /// What an employer has.
  private static let nouns: Set<String> = [
    "team", "teams", "employees", "employee", "culture", "values", "careers", "benefits",
    "colleagues", "headquarters", "office", "offices", "recruiters",
  ]

  /// What an employer does, in a sentence that begins with its name.
  private static let verbs: Set<String> = [
    "is", "was", "are", "has", "helps", "enables", "provides", "builds", "offers", "makes",
    "powers", "empowers", "gives", "seeks", "believes", "serves", "will", "does", "values",
    "welcomes", "hires", "exists", "wants", "combines", "brings",
  ]
}
