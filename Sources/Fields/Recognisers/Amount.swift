/// A figure in a line that may be pay, with what is written around it.
struct Amount: Sendable {
  /// The bytes of the figure with its currency, unit and period.
  var range: Range<Int>
  /// Where the digits begin.
  var digits: Int
  var value: Double
  var currency: Currency?
  /// What the figure was multiplied by: 1000 for `k`.
  var unit = 1.0
  /// `M`, `billion` ...: no salary.
  var isHuge = false
  /// Groups of three digits are set apart: "250,000".
  var isGrouped = false
  var period: PayPeriod?
  /// `+` follows: "$150k+".
  var isOpen = false
}
