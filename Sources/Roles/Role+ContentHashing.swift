package import ContentHashing
import Fields
import Markdown
import Skills

// The passages are another form of the blocks, and add nothing.
extension RoleEntry: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    hasher.combine(line)
    hasher.combine(lastLine)
    hasher.combine(blocks)
    hasher.combine(label)
  }
}

extension ContentHash {
  /// The hash of a role as it was read.
  init(of entry: RoleEntry, _ fields: RoleFields, _ mentions: [SkillMention]) {
    var hasher = ContentHasher()
    hasher.combine(entry)
    hasher.combine(fields)
    hasher.combine(mentions.count)
    for mention in mentions {
      hasher.combine(mention.skill.index)
      hasher.combine(mention.strength.rank)
      hasher.combine(mention.passage)
      hasher.combine(mention.range.lowerBound)
      hasher.combine(mention.range.upperBound)
      hasher.combine(mention.sentence.lowerBound)
      hasher.combine(mention.sentence.upperBound)
    }
    self = hasher.hash
  }
}
