import Prose

/// Reads the wording of one sentence: which of its words are wanted, which a plus, which not needed.
///
/// A cue reaches as far as its clause. Dashes and semicolons end a clause, and so do "but",
/// "although" and their like. Words in brackets are read by themselves, and where they say nothing
/// count as what stands before them: in "Linux (scripting in Bash is a plus)" only Bash is a plus, in
/// "kernel bypass would be ideal (such as DPDK)" DPDK is one too.
struct ClauseReader {
  private let lexicon = CueLexicon.shared
  private var strengths: [Strength] = []
  private var first = 0
  private var brackets = BracketGroups()
  private var clause = ClauseState()

  /// Reads the sentence; ask ``strength(at:)`` afterwards.
  mutating func read(
    _ text: SearchText, sentence: Int, base: PassageShape.Base, finds: ArraySlice<Find>
  ) {
    let tokens = text.sentenceTokens[sentence]
    first = tokens.lowerBound
    strengths.removeAll(keepingCapacity: true)
    strengths.append(contentsOf: repeatElement(base.strength, count: tokens.count))
    brackets.read(text, tokens: tokens)
    for group in brackets.groups {
      var base = base
      if let outer = group.outer {
        base.strength = strengths[outer - first]
        for run in group.runs { for index in run { strengths[index - first] = base.strength } }
      }
      readGroup(group, in: text, base: base)
    }
    for group in brackets.groups where group.remark != nil {
      applyRemark(group, finds: finds)
    }
  }

  /// What the clause says about the words at `tokens`.
  func strength(at tokens: Range<Int>) -> Strength { strengths[tokens.lowerBound - first] }
}

extension ClauseReader {
  /// Goes over the words inside one pair of brackets, or over those outside of all.
  private mutating func readGroup(
    _ group: BracketGroups.Group, in text: SearchText, base: PassageShape.Base
  ) {
    clause = ClauseState()
    clause.start = group.runs.first?.lowerBound ?? first
    var isBehindCue = false
    for (place, run) in group.runs.enumerated() {
      var index = run.lowerBound
      while index < run.upperBound {
        let token = text.tokens[index]
        let mark = Punctuation.before(index, in: text)
        if mark == .clauseEnd, !isBehindCue || index != clause.cueEnd { clause.end(at: index) }
        if mark == .comma { clause.lastComma = index }
        let roles = lexicon.roles(of: token)
        if roles.contains(.contrast) { clause.end(at: index) }
        if roles.contains(.no) { clause.no = index }
        if let (cue, end) = lexicon.cue(in: text.tokens, at: index, before: run.upperBound),
          counts(cue, base)
        {
          apply(cue, at: index..<end, in: text, runs: group.runs[...place])
          isBehindCue = true
          index = end
          continue
        }
        if let forward = clause.forward { strengths[index - first] = forward.strength }
        index += 1
      }
    }
  }

  private func counts(_ cue: Cue, _ base: PassageShape.Base) -> Bool {
    if cue.isDescriptive { return base.countsDescription }
    return !cue.isWeak || base.countsWeakCues
  }

  private mutating func apply(
    _ cue: Cue, at range: Range<Int>, in text: SearchText, runs: ArraySlice<Range<Int>>
  ) {
    defer { clause.cueEnd = range.upperBound }
    if reachesForward(cue, at: range, in: text) {
      if !cue.isWeak
        || clause.forward.map({ $0.strength == .required || $0.strength == .mentioned }) ?? true
      {
        clause.forward = cue
      }
      let strength = clause.forward?.strength ?? cue.strength
      for index in range { strengths[index - first] = strength }
      return
    }
    var strength = cue.strength
    var start = clause.start
    if strength == .required, let no = clause.no {
      // "No experience with OCaml is required."
      strength = .waived
      start = no
    } else if strength == .required, clause.forward?.strength == .waived {
      return
    }
    if clause.forward?.strength == .required, clause.forward?.isWeak == false,
      strength != .required, let comma = clause.lastComma, comma > start
    {
      // "You must know Python, Rust is a plus."
      start = comma
    }
    for run in runs.reversed() {
      guard run.upperBound > start else { break }
      for index in max(run.lowerBound, start)..<min(run.upperBound, range.upperBound) {
        strengths[index - first] = strength
      }
    }
    clause.end(at: range.upperBound)
  }

  private func reachesForward(_ cue: Cue, at range: Range<Int>, in text: SearchText) -> Bool {
    let isAtStart = range.lowerBound <= clause.start
    switch cue.reach {
    case .forward: return true
    case .either where isAtStart: return true
    case .backward where isAtStart:
      // "A plus: Rust", "Would be nice - Rust".
      return Punctuation.isColon(before: range.upperBound, in: text)
    case .backward, .either: return false
    }
  }

  /// A remark in brackets that names no skill itself is about what stands before: "Go (preferred)".
  private mutating func applyRemark(_ group: BracketGroups.Group, finds: ArraySlice<Find>) {
    guard let outer = group.outer, let run = group.runs.first, let remark = group.remark else {
      return
    }
    let next = firstFind(in: finds, endingBehind: run.lowerBound)
    if next < finds.endIndex, finds[next].tokens.lowerBound < run.upperBound { return }
    let place = firstFind(in: finds, endingBehind: outer)
    guard place < finds.endIndex, finds[place].tokens.contains(outer) else { return }
    for index in finds[place].tokens { strengths[index - first] = remark }
  }

  /// The first find whose tokens end behind `token`; finds are in order.
  private func firstFind(in finds: ArraySlice<Find>, endingBehind token: Int) -> Int {
    var (low, high) = (finds.startIndex, finds.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if finds[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
