/// A logarithm that gives the same bits on every machine, which the C library's does not promise.
enum Logarithm {
  /// The logarithm to base 2, linear between the powers of 2: off by 0.09 at most, and growing
  /// where the true one grows, which is all that weights need.
  ///
  /// - Precondition: `value` is positive and finite.
  static func base2(_ value: Double) -> Double {
    Double(value.exponent) + value.significand - 1
  }
}
