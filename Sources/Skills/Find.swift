/// A skill found in a text, before its strength is known.
struct Find {
  var skill: Int32
  /// The tokens that name it.
  var tokens: Range<Int>
  /// The bytes that name it.
  var range: Range<Int>
  var sentence: Int
  /// Whether it counts only if the sentence says more that supports it.
  var isProvisional: Bool
}
