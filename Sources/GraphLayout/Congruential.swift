/// Numbers that look random and are the same on every machine: a linear congruential generator
/// with the constants of D. Knuth's MMIX.
struct Congruential {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, and without, 1.
  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    // 24 bits, which a Double holds exactly.
    return Double(state >> 40) / 16_777_216
  }
}
