import Prose

/// How often a role speaks of a name, as a name of its own and not as part of a longer one.
struct NameUses {
  private(set) var all = 0
  /// Those within a sentence, where a capital shows that it is a name.
  private(set) var inside = 0

  init(of name: String, in reading: Reading) {
    let keys = Line(name).words.map(\.key)
    guard let first = keys.first else { return }
    for (_, line) in reading.prose where line.passage.depth > 0 {
      for index in line.words.indices where line.words[index].key == first {
        guard line.words[index].isName, line.matches(keys, at: index) else { continue }
        guard !continues(line, after: index + keys.count - 1),
          index == 0 || !continues(line, after: index - 1)
        else { continue }
        all += 1
        if line.words[index].lead < .stop { inside += 1 }
      }
    }
  }

  /// Whether the word after `index` belongs to the same name.
  private func continues(_ line: Line, after index: Int) -> Bool {
    guard let word = line.word(index), let next = line.word(index + 1) else { return false }
    return word.isName && next.isName && next.lead == .space && !word.isPossessive
      && !word.cues.contains(.common)
  }
}
