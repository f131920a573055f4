import Fields

extension Role {
  /// The indexes of passages that say nothing but a fact (`LOCATION: New York`, the title, the
  /// label of the entry): pages set them apart from the text.
  package var factPassages: Set<Int> {
    var facts = fields.lines
    if let label = entry.label, label.content == nil { facts.insert(0) }
    return facts
  }
}
