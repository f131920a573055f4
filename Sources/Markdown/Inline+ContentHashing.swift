package import ContentHashing

// As with blocks: each case begins with a number of its own, and nothing that it holds is left out.
extension Inline: ContentHashable {
  package func combine(into hasher: inout ContentHasher) {
    switch self {
    case .text(let text):
      hasher.combine(0)
      hasher.combine(text)
    case .code(let text):
      hasher.combine(1)
      hasher.combine(text)
    case .html(let text):
      hasher.combine(2)
      hasher.combine(text)
    case .softBreak: hasher.combine(3)
    case .lineBreak: hasher.combine(4)
    case .emphasis(let inlines):
      hasher.combine(5)
      hasher.combine(inlines)
    case .strong(let inlines):
      hasher.combine(6)
      hasher.combine(inlines)
    case .strikethrough(let inlines):
      hasher.combine(7)
      hasher.combine(inlines)
    case .link(let destination, let title, let inlines):
      hasher.combine(8)
      hasher.combine(destination)
      hasher.combine(title)
      hasher.combine(inlines)
    case .image(let source, let title, let alternative):
      hasher.combine(9)
      hasher.combine(source)
      hasher.combine(title)
      hasher.combine(alternative)
    case .footnoteReference(let number, let index):
      hasher.combine(10)
      hasher.combine(number)
      hasher.combine(index)
    }
  }
}
