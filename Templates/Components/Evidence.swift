import HTML
import Prose
import Roles
import SiteModel
import Skills

extension PageContext {
  /// The sentence that names a skill, with its line of the notes.
  func evidence(of named: RoleSkill, in role: SiteRole) -> HTML? {
    let mentions = role.role.mentions
    guard let mention = named.evidence(among: mentions) else { return nil }
    let passage = role.role.entry.passages[mention.passage]
    let excerpt = Excerpt(of: mention, in: passage.text)
    let marked: HTML = "\(excerpt.before)<mark>\(excerpt.marked)</mark>\(excerpt.after)"
    let line = passage.line(atUTF8Offset: mention.range.lowerBound)
    return """
      <blockquote class="evidence"><a class="line" href="\(link(role.path, anchor: "L\(passage.line)"))"><span class="vh">Line </span>\(line)</a><span>\(marked)</span></blockquote>
      """
  }
}

/// A sentence around a mention, cut at words where it is very long.
struct Excerpt {
  let before: String
  let marked: String
  let after: String

  /// How many bytes of the sentence stand on each side of the mention.
  private static let reach = 220

  init(of mention: SkillMention, in text: String) {
    let utf8 = Array(text.utf8)
    func words(_ range: Range<Int>) -> String {
      String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
    }
    let sentence = mention.sentence.clamped(to: 0..<utf8.count)
    let range = mention.range.clamped(to: sentence)
    var start = sentence.lowerBound
    if range.lowerBound - start > Excerpt.reach {
      let from = range.lowerBound - Excerpt.reach
      start = utf8[from..<range.lowerBound].firstIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? from
    }
    var end = sentence.upperBound
    if end - range.upperBound > Excerpt.reach {
      let to = range.upperBound + Excerpt.reach
      end = utf8[range.upperBound..<to].lastIndex(of: UInt8(ascii: " ")) ?? to
    }
    before = (start > sentence.lowerBound ? "… " : "") + words(start..<range.lowerBound)
    marked = words(range)
    after = words(range.upperBound..<end) + (end < sentence.upperBound ? " …" : "")
  }
}
