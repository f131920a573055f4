import Prose

/// The words of a sentence, sorted by the brackets that they stand in.
struct BracketGroups {
  struct Group {
    /// The word directly before the opening bracket; `nil` for the words outside of all brackets.
    var outer: Int?
    /// The words, as ranges that brackets interrupt.
    var runs: [Range<Int>] = []
    /// What the words say when they are nothing but a remark.
    var remark: Strength?
    /// Whether the remark is about all that the list before it names: "(both a plus)".
    var isAboutAll = false
  }

  /// The words outside of brackets first, then each pair of brackets in order.
  private(set) var groups: [Group] = []

  mutating func read(_ text: SearchText, tokens: Range<Int>) {
    groups.removeAll(keepingCapacity: true)
    guard BracketGroups.holdsBracket(text, tokens: tokens) else {
      groups.append(Group(runs: tokens.isEmpty ? [] : [tokens]))
      return
    }
    groups.append(Group())
    var inner: Group?
    var depth = 0
    for index in tokens {
      let change = Punctuation.brackets(before: index, in: text, first: tokens.lowerBound)
      if change.closes > 0, depth > 0 {
        depth = max(0, depth - change.closes)
        if depth == 0, let group = inner {
          groups.append(group)
          inner = nil
        }
      }
      if change.opens > 0 {
        if depth == 0 { inner = Group(outer: index > tokens.lowerBound ? index - 1 : nil) }
        depth += change.opens
      }
      if inner != nil { inner?.add(index) } else { groups[0].add(index) }
    }
    if let group = inner { groups.append(group) }
    for index in groups.indices { groups[index].readRemark(text) }
  }

  /// What a remark about a whole list begins with.
  fileprivate static let all = ["both", "all", "each"].map { Array($0.utf8) }

  /// Whether a bracket opens before one of the words; in most sentences none does.
  private static func holdsBracket(_ text: SearchText, tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    let start = first > 0 ? Int(text.tokens[first - 1].end) : 0
    return text.bytes[start..<Int(text.tokens[last].start)].contains(UInt8(ascii: "("))
  }
}

extension BracketGroups.Group {
  /// Adds the next word.
  fileprivate mutating func add(_ index: Int) {
    if let last = runs.last, last.upperBound == index {
      runs[runs.count - 1] = last.lowerBound..<(index + 1)
    } else {
      runs.append(index..<(index + 1))
    }
  }

  fileprivate mutating func readRemark(_ text: SearchText) {
    guard outer != nil, let run = runs.first, runs.count == 1 else { return }
    let word = text.bytes[text.tokens[run.lowerBound].range]
    isAboutAll = BracketGroups.all.contains(where: word.elementsEqual)
    guard run.count <= 5 || isAboutAll else { return }
    for index in run.prefix(5) {
      guard
        let (cue, _) = CueLexicon.shared.cue(in: text.tokens, at: index, before: run.upperBound)
      else { continue }
      if cue.reach != .forward { remark = cue.strength }
      return
    }
  }
}
