import HTML

/// A position or a length in a picture as a share of its width, written as percent with two decimals:
/// `12.50%`, in any locale.
struct Percentage {
  private let hundredths: Int

  init(_ share: Double) {
    hundredths = Int((share * 10_000).rounded())
  }

  /// The digits of the whole percent, and those behind the point.
  fileprivate var parts: (sign: StaticString, whole: Int, tenth: Int, hundredth: Int) {
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    return (hundredths < 0 ? "-" : "", whole, rest / 10, rest % 10)
  }
}

extension HTML.StringInterpolation {
  // Charts hold a hundred thousand of these, so none becomes a text on the way.
  mutating func appendInterpolation(_ percentage: Percentage) {
    let parts = percentage.parts
    appendInterpolation(parts.sign)
    appendInterpolation(parts.whole)
    appendLiteral(".")
    appendInterpolation(parts.tenth)
    appendInterpolation(parts.hundredth)
    appendLiteral("%")
  }
}
