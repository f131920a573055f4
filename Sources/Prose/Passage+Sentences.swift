extension Passage {
  /// The sentences of the text as ranges of UTF-8 offsets, without the white space around them.
  ///
  /// A full stop ends a sentence unless it belongs to an abbreviation ("e.g.", "Ph.D.", "Inc."), a
  /// name ("Node.js", ".NET") or a number; a line break of the source does not end one, except in
  /// code.
  package var sentences: [Range<Int>] {
    SentenceScanner.sentences(in: Array(text.utf8), separatesLines: kind == .code)
  }
}
