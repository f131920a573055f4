/// Numbers written as words.
enum NumberWord {
  static let values: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
  ]

  /// The number that a word stands for: `7`, `seven`; `nil` for `7th`, `3d`.
  static func value(of key: String) -> Int? { Int(key) ?? values[key] }
}
