/// Random numbers that are the same in every run: SplitMix64.
///
/// <https://prng.di.unimi.it/splitmix64.c>
package struct RandomSource: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return bits ^ (bits >> 31)
  }

  /// One of the choices.
  package mutating func pick<Choice>(_ first: Choice, _ others: Choice...) -> Choice {
    let index = Int.random(in: 0...others.count, using: &self)
    return index == 0 ? first : others[index - 1]
  }

  /// Whether something with a chance of 1 in `count` happens.
  package mutating func oneIn(_ count: Int) -> Bool {
    Int.random(in: 0..<max(1, count), using: &self) == 0
  }
}
