import Prose

/// Reads the wording of one sentence: which of its words are wanted, which a plus, which not needed.
///
/// A cue reaches as far as its clause. Dashes and semicolons end a clause, and so do "but",
/// "although" and their like. Words in brackets are read by themselves, and where they say nothing
/// count as what stands before them: in "Linux (scripting in Bash is a plus)" only Bash is a plus, in
/// "kernel bypass would be ideal (such as DPDK)" DPDK is one too.
struct ClauseReader {
  private let lexicon = CueLexicon.shared
  /// The finds of the sentence and what follows it.
  private var finds: ArraySlice<Find> = []
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
    self.finds = finds
    // The search fills its array again for the next passage; a second owner would make it copy.
    defer { self.finds = [] }
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
      applyRemark(group, in: text)
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
    clause.previousStart = clause.start
    var isBehindCue = false
    for (place, run) in group.runs.enumerated() {
      var index = run.lowerBound
      while index < run.upperBound {
        let token = text.tokens[index]
        let mark = Punctuation.before(index, in: text)
        // A dash right behind a cue leads to what the cue is about: "Required - Python".
        if mark == .clauseEnd,
          !isBehindCue || index != clause.cueEnd || Punctuation.isSemicolon(before: index, in: text)
        {
          clause.end(at: index)
          // "Preferred: Kotlin; Haskell": the label is about all items.
          if let label = clause.label, Punctuation.isSemicolon(before: index, in: text) {
            clause.forward = label
          }
        }
        if mark == .comma { clause.lastComma = index }
        let word = lexicon.word(of: token)
        let roles = lexicon.roles(ofWord: word)
        if roles.contains(.contrast) {
          clause.end(at: index)
          clause.label = nil
        }
        if roles.contains(.no) { clause.no = index }
        if roles.contains(.infinitive), tellsDuty(index, before: run.upperBound, in: text) {
          clause.forward = .duty
        }
        if let (cue, end) = lexicon.cue(
          from: word, in: text.tokens, at: index, before: run.upperBound),
          counts(cue, base, at: index),
          cue.reach != .label || Punctuation.isColon(before: end, in: text)
        {
          apply(cue, at: index..<end, in: text, runs: group.runs, place: place)
          isBehindCue = true
          index = end
          continue
        }
        if let forward = clause.forward { strengths[index - first] = forward.strength }
        if let end = endOfExcluded(from: index, roles, before: run.upperBound, in: text) {
          for excluded in index..<end { strengths[excluded - first] = .waived }
          index = end
          continue
        }
        index += 1
      }
    }
  }

  private func counts(_ cue: Cue, _ base: PassageShape.Base, at index: Int) -> Bool {
    if cue.isEcho { return index == clause.cueEnd && clause.echo != nil }
    if cue.isDescriptive { return base.countsDescription }
    return !cue.isWeak || base.countsWeakCues || clause.seeksPerson
  }

  /// Whether the "to" at `index` says what the person wanted is to do, as in "looking for someone to
  /// build", and not what that person can do, as in "someone who knows how to build".
  private func tellsDuty(_ index: Int, before end: Int, in text: SearchText) -> Bool {
    guard clause.forward?.seeksPerson == true, index + 1 < end, index > first else { return false }
    return lexicon.roles(of: text.tokens[index + 1]).contains(.dutyOpening)
      && !lexicon.roles(of: text.tokens[index - 1]).contains(.takesInfinitive)
  }

  private mutating func apply(
    _ cue: Cue, at range: Range<Int>, in text: SearchText, runs: [Range<Int>], place: Int
  ) {
    defer { clause.cueEnd = range.upperBound }
    let isLast = place == runs.count - 1
    if isRemarkBehindDash(cue, at: range, before: runs[place].upperBound, in: text) {
      set(cue.strength, from: clause.previousStart, to: range.upperBound, in: runs[...place])
      clause.end(at: range.upperBound)
      return
    }
    if reachesForward(cue, at: range, in: text),
      !isLast || !isAfterthought(cue, at: range, before: runs[place].upperBound, in: text)
    {
      clause.reachOn(cue, at: range)
      if clause.forward == cue, cue.isLabel, Punctuation.isPlainColon(behind: range, in: text) {
        clause.label = cue
      }
      let strength = clause.forward?.strength ?? cue.strength
      for index in range { strengths[index - first] = strength }
      return
    }
    var strength = cue.strength
    if strength == .waived, !tellsOfOther(before: range.lowerBound, in: text),
      refersBack(upTo: runs[place].upperBound, in: text)
    {
      waiveBefore()
      clause.end(at: range.upperBound)
      return
    }
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
    set(strength, from: start, to: range.upperBound, in: runs[...place])
    clause.echo = strength
    clause.end(at: range.upperBound)
  }

  /// Says it of the words from `start` on, over all brackets between.
  private mutating func set(
    _ strength: Strength, from start: Int, to end: Int, in runs: ArraySlice<Range<Int>>
  ) {
    for run in runs.reversed() {
      guard run.upperBound > start else { break }
      for index in max(run.lowerBound, start)..<min(run.upperBound, end) {
        strengths[index - first] = strength
      }
    }
  }

  /// The end of the skills that a "no" or "not" directly before them excludes, of which it may be a
  /// whole list: "no Java, Perl", "Python, not Java". What follows must not go on about them, as in "no
  /// Java experience is required", which has cues of its own.
  private func endOfExcluded(
    from index: Int, _ roles: WordRoles, before end: Int, in text: SearchText
  ) -> Int? {
    guard roles.contains(.no) || roles.contains(.not) && standsApart(index, in: text) else {
      return nil
    }
    var next = index + 1
    var place = firstFind(endingBehind: index)
    while place < finds.endIndex, finds[place].tokens.lowerBound == next, next < end {
      next = finds[place].tokens.upperBound
      place += 1
      guard next < end, Punctuation.before(next, in: text) == .comma else { break }
    }
    let isWhole = next == end || Punctuation.before(next, in: text) != .none
    return next > index + 1 && isWhole ? next : nil
  }

  /// Whether a mark stands before a word, or nothing.
  private func standsApart(_ index: Int, in text: SearchText) -> Bool {
    index == first || Punctuation.before(index, in: text) != .none
      || Punctuation.brackets(before: index, in: text, first: first).opens > 0
  }

  /// Whether the cue is all that stands behind a dash: "Kotlin - nice to have", "Lua - not required".
  private func isRemarkBehindDash(
    _ cue: Cue, at range: Range<Int>, before end: Int, in text: SearchText
  ) -> Bool {
    guard cue.reach == .backward || cue.reach == .either, range.lowerBound == clause.start,
      clause.start > clause.previousStart, Punctuation.isDash(before: clause.start, in: text)
    else { return false }
    return (range.upperBound == end || Punctuation.before(range.upperBound, in: text) != .none)
      && namesSkill(clause.previousStart..<clause.start)
  }

  private func reachesForward(_ cue: Cue, at range: Range<Int>, in text: SearchText) -> Bool {
    let isAtStart = range.lowerBound <= clause.start
    switch cue.reach {
    case .forward, .label: return true
    case .either where isAtStart: return true
    case .impersonal: return !namesSkill(clause.start..<range.lowerBound)
    case .backward where isAtStart:
      // "A plus: Rust", "Would be nice - Rust".
      return Punctuation.isColon(before: range.upperBound, in: text)
    case .backward, .either: return false
    }
  }

  /// Whether a waiver has nothing behind it to speak of, and so is about what precedes: "for OCaml,
  /// we don't expect any experience".
  private func isAfterthought(
    _ cue: Cue, at range: Range<Int>, before end: Int, in text: SearchText
  ) -> Bool {
    guard cue.strength == .waived, !cue.isFirm else { return false }
    if refersBack(upTo: end, in: text) { return true }
    guard clause.forward.map({ $0.isWeak || $0.isDescriptive }) ?? true,
      namesSkill(clause.start..<range.lowerBound)
    else { return false }
    for index in range.upperBound..<end {
      let roles = lexicon.roles(of: text.tokens[index])
      if roles.contains(.pronoun) { return true }
      let mark = Punctuation.before(index, in: text)
      if mark == .clauseEnd || mark == .comma || roles.contains(.contrast) { return true }
      guard roles.contains(.emptyObject) else { return false }
    }
    return true
  }

  /// Whether the clause says of something else what it is before it comes to "it": "Mu is our dialect,
  /// no need to know it".
  private func tellsOfOther(before cue: Int, in text: SearchText) -> Bool {
    (clause.start..<max(clause.start, cue)).contains {
      lexicon.roles(of: text.tokens[$0]).contains(.finiteVerb)
    }
  }

  /// Whether the clause names no skill and speaks of the one before: "but we don't expect you to know
  /// it", "but experience with them is not essential".
  private func refersBack(upTo end: Int, in text: SearchText) -> Bool {
    var refers = false
    var index = clause.start
    while index < end {
      let roles = lexicon.roles(of: text.tokens[index])
      if index > clause.start,
        roles.contains(.contrast) || Punctuation.before(index, in: text) == .clauseEnd
      {
        break
      }
      refers = refers || roles.contains(.pronoun)
      index += 1
    }
    return refers && clause.start > clause.previousStart && !namesSkill(clause.start..<index)
  }

  /// Takes back what the clause before says of its skills, but for what it calls a plus.
  private mutating func waiveBefore() {
    let end = firstFind(endingBehind: clause.start)
    for find in finds[..<end].reversed() {
      guard find.tokens.lowerBound >= clause.previousStart else { break }
      for index in find.tokens where strengths[index - first] != .preferred {
        strengths[index - first] = .waived
      }
    }
  }

  /// Whether a skill is named within `tokens`.
  private func namesSkill(_ tokens: Range<Int>) -> Bool {
    let place = firstFind(endingBehind: tokens.lowerBound)
    return place < finds.endIndex && finds[place].tokens.lowerBound < tokens.upperBound
  }

  /// A remark in brackets that names no skill itself is about what stands before: "Go (preferred)".
  private mutating func applyRemark(_ group: BracketGroups.Group, in text: SearchText) {
    guard let outer = group.outer, let run = group.runs.first, let remark = group.remark else {
      return
    }
    let next = firstFind(endingBehind: run.lowerBound)
    if next < finds.endIndex, finds[next].tokens.lowerBound < run.upperBound { return }
    let place = firstFind(endingBehind: outer)
    guard place < finds.endIndex, finds[place].tokens.contains(outer) else {
      applyLabel(group, remark, in: text)
      return
    }
    for index in finds[place].tokens { strengths[index - first] = remark }
    let start = startOfList(endingWith: place, in: text)
    guard group.isAboutAll || isItem(from: start, to: run.upperBound, in: text) else { return }
    for find in finds[start..<place] {
      for index in find.tokens { strengths[index - first] = remark }
    }
  }

  /// "Skills (preferred): Python, Docker": the remark of a label is about what follows it.
  private mutating func applyLabel(
    _ group: BracketGroups.Group, _ remark: Strength, in text: SearchText
  ) {
    guard let outer = group.outer, outer - first < 4, let run = group.runs.first,
      run.upperBound < first + strengths.count
    else { return }
    let gap = Int(text.tokens[run.upperBound - 1].end)..<Int(text.tokens[run.upperBound].start)
    guard text.bytes[gap].starts(with: "):".utf8) else { return }
    for index in strengths.indices.dropFirst(run.upperBound - first)
    where strengths[index] == .required || strengths[index] == .mentioned {
      strengths[index] = remark
    }
  }

  /// The first of the skills that a list names without any other word, up to the one at `place`.
  private func startOfList(endingWith place: Int, in text: SearchText) -> Int {
    var start = place
    while start > finds.startIndex {
      let gap = finds[start - 1].tokens.upperBound..<finds[start].tokens.lowerBound
      guard finds[start - 1].tokens.lowerBound >= first, gap.count <= 1,
        gap.allSatisfy({ lexicon.roles(of: text.tokens[$0]).contains(.joiner) }),
        (gap.lowerBound...finds[start].tokens.lowerBound).allSatisfy({ index in
          Punctuation.before(index, in: text) != .clauseEnd
            && Punctuation.brackets(before: index, in: text, first: first) == (0, 0)
        })
      else { break }
      start -= 1
    }
    return start
  }

  /// Whether a list from the find at `start` to the end of a remark behind it stands between
  /// semicolons: the last item of "SQL, Python (required); Haskell, Elm (nice to have)".
  private func isItem(from start: Int, to end: Int, in text: SearchText) -> Bool {
    guard Punctuation.isSemicolon(before: finds[start].tokens.lowerBound, in: text) else {
      return false
    }
    return end >= first + strengths.count || Punctuation.isSemicolon(before: end, in: text)
  }

  /// The first find whose tokens end behind `token`; finds are in order.
  private func firstFind(endingBehind token: Int) -> Int {
    var (low, high) = (finds.startIndex, finds.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if finds[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
