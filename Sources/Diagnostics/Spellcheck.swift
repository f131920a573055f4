/// Finds the word that was probably meant.
package enum Spellcheck {
  /// How much of a word is looked at, in bytes: no word that is known is longer.
  package static let reach = 40

  /// "Did you mean …?", or the words that there are.
  package static func advice(for word: String, among words: [String]) -> String {
    let near = words.map { (distance(word, $0), $0) }.min { $0 < $1 }
    if let (distance, word) = near, distance <= 2 { return "Did you mean \"\(word)\"?" }
    return "Use one of: \(words.joined(separator: ", "))."
  }

  /// The word that was probably meant: the nearest one, if no more than a third of the letters
  /// differ; short words may differ in two. Of equally near words it is the first.
  package static func nearest(to word: String, among words: some Sequence<String>) -> String? {
    let length = min(word.utf8.count, reach)
    let limit = max(2, length / 3)
    var best: (distance: Int, word: String)?
    for candidate in words {
      // No distance is below the difference of the lengths.
      let gap = abs(min(candidate.utf8.count, reach) - length)
      guard gap <= limit, gap < best?.distance ?? .max else { continue }
      let distance = distance(word, candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// How many letters must be added, dropped or changed to make one word of the other (Levenshtein's
  /// distance), over the first ``reach`` bytes of each.
  package static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.prefix(reach).utf8), Array(right.prefix(reach).utf8))
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let cost =
          byte == right[column] ? diagonal : 1 + min(diagonal, row[column], row[column + 1])
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[right.count]
  }
}
