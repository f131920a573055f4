package import ContentHashing
import Markdown

extension Section.Part: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    switch self {
    case .block(let block):
      hasher.combine(0)
      hasher.combine(block)
    case .list(let start, let isTight, let entries):
      hasher.combine(1)
      hasher.combine(start)
      hasher.combine(isTight)
      hasher.combine(entries)
    }
  }
}

extension Entry: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    switch self {
    case .role(let entry):
      hasher.combine(0)
      hasher.combine(entry)
    case .placeholder(let placeholder):
      hasher.combine(1)
      hasher.combine(placeholder.lines.lowerBound)
      hasher.combine(placeholder.lines.upperBound)
      hasher.combine(placeholder.text)
    case .note(let item):
      hasher.combine(2)
      hasher.combine(item)
    }
  }
}
