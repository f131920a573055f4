/// Words that begin a sentence far more often than a name.
enum SentenceOpening {
  private static let words: Set<String> = [
    "A", "Able", "About", "After", "All", "Also", "An", "Any", "Applicants", "As", "At", "Base",
    "Before", "Being", "But", "By", "Candidates", "Contribute", "Design", "Develop", "Each",
    "Experience", "Experienced", "Familiarity", "Familiar", "For", "From", "Good", "Have", "He",
    "Here", "How", "However", "I", "If", "In", "It", "Its", "Join", "Knowledge", "Many", "Most",
    "Must", "My", "No", "Not", "Of", "On", "One", "Or", "Our", "Proficiency", "Proficient",
    "Several", "She", "Skills", "Some", "Strong", "That", "The", "Their", "Then", "There", "These",
    "They", "This", "Those", "To", "Understanding", "Use", "Using", "We", "What", "When", "Where",
    "While", "Who", "Why", "With", "Work", "Working", "You", "Your",
  ]

  /// Whether the word at `start` is one of them.
  static func isOne(in bytes: [UInt8], at start: Int) -> Bool {
    var end = start
    while end < bytes.count, ByteClass.isLetter(bytes[end]), end - start <= 13 { end += 1 }
    return words.contains(String(decoding: bytes[start..<end], as: UTF8.self))
  }
}
