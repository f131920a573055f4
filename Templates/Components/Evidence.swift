import Addresses
import HTML
import Prose
import Roles
import SiteModel
import Skills

extension PageContext {
  /// Adds the sentence that names a skill, with its line of the notes.
  func appendEvidence(of named: RoleSkill, in role: SiteRole, to html: inout HTML) {
    let mention = role.mentions[named.evidence]
    let passage = role.entry.passages[mention.passage]
    let excerpt = Excerpt(of: mention, in: passage.text)
    let line = passage.line(atUTF8Offset: mention.range.lowerBound)
    html.append("<blockquote class=\"evidence\"><a class=\"line\" href=\"")
    html += wayToRoles
    html.append(escaping: role.slug.description[...])
    html.append(".html#L")
    html.append(passage.line)
    html.append("\"><span class=\"vh\">Line </span>")
    html.append(line)
    html.append("</a><span>")
    if excerpt.isCutBefore { html.append("… ") }
    html.append(escaping: excerpt.before)
    html.append("<mark>")
    html.append(escaping: excerpt.marked)
    html.append("</mark>")
    html.append(escaping: excerpt.after)
    if excerpt.isCutAfter { html.append(" …") }
    html.append("</span></blockquote>")
  }
}

/// A sentence around a mention, cut at words where it is very long.
struct Excerpt {
  let before: Substring
  let marked: Substring
  let after: Substring
  /// Whether the sentence begins before the excerpt.
  let isCutBefore: Bool
  let isCutAfter: Bool

  /// How many bytes of the sentence stand on each side of the mention.
  private static let reach = 220

  init(of mention: SkillMention, in text: String) {
    let utf8 = text.utf8
    let space = UInt8(ascii: " ")
    func position(_ offset: Int) -> String.Index { utf8.index(utf8.startIndex, offsetBy: offset) }
    let sentence = mention.sentence.clamped(to: 0..<utf8.count)
    let range = mention.range.clamped(to: sentence)
    let (from, to) = (position(range.lowerBound), position(range.upperBound))
    var start = position(sentence.lowerBound)
    isCutBefore = range.lowerBound - sentence.lowerBound > Excerpt.reach
    if isCutBefore {
      start = position(range.lowerBound - Excerpt.reach)
      start = utf8[start..<from].firstIndex(of: space).map { utf8.index(after: $0) } ?? start
      // Without a space the cut may be within a character.
      while start < from, utf8[start] & 0xC0 == 0x80 { utf8.formIndex(after: &start) }
    }
    var end = position(sentence.upperBound)
    isCutAfter = sentence.upperBound - range.upperBound > Excerpt.reach
    if isCutAfter {
      end = position(range.upperBound + Excerpt.reach)
      end = utf8[to..<end].lastIndex(of: space) ?? end
      while end > to, utf8[end] & 0xC0 == 0x80 { utf8.formIndex(before: &end) }
    }
    before = text[start..<from]
    marked = text[from..<to]
    after = text[to..<end]
  }
}
