import Notes
import Prose

extension FrontMatter {
  /// What front matter says of a role, as the passages that would say it in an entry: the title as
  /// the label, every other key as a field line.
  var passages: [Passage] {
    guard let title = values["title"] else { return [] }
    let label = Passage(
      title.texts.joined(separator: " "), line: title.line, depth: 0, kind: .label)
    let others = values.filter { $0.key != "title" }.sorted { $0.value.line < $1.value.line }
    return [label]
      + others.map { key, value in
        Passage("\(key): \(value.texts.joined(separator: "; "))", line: value.line, depth: 1)
      }
  }
}
