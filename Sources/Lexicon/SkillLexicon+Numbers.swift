extension SkillLexicon {
  /// Writes the lexicon, so that a program need not build it at its start.
  package func write(to writer: inout NumberWriter) {
    trie.write(to: &writer)
    writer.append(spellings.count, digits: 4)
    for spelling in spellings {
      writer.append(Int(spelling.skill), digits: 3)
      writer.append(Int(spelling.end - spelling.start), digits: 2)
      writer.append((spelling.isExact ? 1 : 0) | (spelling.isLetter ? 2 : 0), digits: 1)
    }
    writer.append(letters.count, digits: 4)
    for letter in letters { writer.append(Int(letter), digits: 2) }
    writer.append(contextIndex.count, digits: 4)
    writer.append(contexts.count, digits: 3)
    for (skill, context) in contextIndex.enumerated() where context >= 0 {
      writer.append(skill, digits: 3)
      contexts[Int(context)].write(to: &writer)
    }
  }

  /// Reads what `write(to:)` wrote.
  package init(reading reader: inout NumberReader) {
    trie = PhraseTrie(reading: &reader)
    let spellingCount = reader.next(digits: 4)
    spellings.reserveCapacity(spellingCount)
    var start: Int32 = 0
    for _ in 0..<spellingCount {
      let skill = Int32(reader.next(digits: 3))
      let end = start + Int32(reader.next(digits: 2))
      let marks = reader.next(digits: 1)
      spellings.append(
        Spelling(
          skill: skill, start: start, end: end, isExact: marks & 1 != 0, isLetter: marks & 2 != 0))
      start = end
    }
    let letterCount = reader.next(digits: 4)
    letters.reserveCapacity(letterCount)
    for _ in 0..<letterCount { letters.append(UInt8(reader.next(digits: 2))) }
    contextIndex = [Int32](repeating: -1, count: reader.next(digits: 4))
    for context in 0..<reader.next(digits: 3) {
      contextIndex[reader.next(digits: 3)] = Int32(context)
      contexts.append(ContextRules(reading: &reader))
    }
  }
}
