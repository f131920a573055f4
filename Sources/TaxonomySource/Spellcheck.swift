/// Finds the word that was probably meant.
enum Spellcheck {
  /// "Did you mean …?", or the words that there are.
  static func advice(for word: String, among words: [String]) -> String {
    let near = words.map { (distance(word, $0), $0) }.min { $0 < $1 }
    if let (distance, word) = near, distance <= 2 { return "Did you mean \"\(word)\"?" }
    return "Use one of: \(words.joined(separator: ", "))."
  }

  /// How many letters must be added, dropped or changed to make one word of the other.
  static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.prefix(40).utf8), Array(right.prefix(40).utf8))
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
