/// Sums up values in a ``ContentHash`` that is the same in every run and on every machine, which
/// Swift's own `Hasher` is not.
///
/// Texts and lists come behind their length, so that no two rows of values look alike. Each word of
/// 64 bits is folded into the sum by one multiplication to 128 bits, as in wyhash (Wang Yi,
/// <https://github.com/wangyi-fudan/wyhash>).
package struct ContentHasher {
  private var sum: UInt64 = 0xA076_1D64_78BD_642F

  package init() {}

  /// The hash of everything combined so far.
  package var hash: ContentHash { ContentHash(value: sum) }

  package mutating func combine(_ number: Int) { combine(bits: UInt64(truncatingIfNeeded: number)) }

  package mutating func combine(_ number: Double) { combine(bits: number.bitPattern) }

  package mutating func combine(_ flag: Bool) { combine(bits: flag ? 1 : 0) }

  package mutating func combine(_ hash: ContentHash) { combine(bits: hash.value) }

  /// The text as it is written: other than `==`, two Unicode forms of one text are two texts.
  package mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
  }

  package mutating func combine(_ content: [UInt8]) {
    content.withUnsafeBytes { combine($0) }
  }

  package mutating func combine(_ value: some ContentHashable) { value.combine(into: &self) }

  package mutating func combine(_ values: [some ContentHashable]) {
    combine(values.count)
    for value in values { combine(value) }
  }

  package mutating func combine(_ value: (some ContentHashable)?) {
    combine(value != nil)
    if let value { combine(value) }
  }

  private mutating func combine(_ content: UnsafeRawBufferPointer) {
    combine(content.count)
    combine(ContentHash(of: content))
  }

  private mutating func combine(bits: UInt64) {
    let product = (sum ^ bits).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    sum = product.high ^ product.low
  }
}

/// A value that a ``ContentHasher`` takes: all of it, so that values of one hash are one value.
package protocol ContentHashable {
  func combine(into hasher: inout ContentHasher)
}

extension String: ContentHashable {
  package func combine(into hasher: inout ContentHasher) { hasher.combine(self) }
}

extension Int: ContentHashable {
  package func combine(into hasher: inout ContentHasher) { hasher.combine(self) }
}

extension Double: ContentHashable {
  package func combine(into hasher: inout ContentHasher) { hasher.combine(self) }
}

extension Bool: ContentHashable {
  package func combine(into hasher: inout ContentHasher) { hasher.combine(self) }
}

extension ContentHash: ContentHashable {
  package func combine(into hasher: inout ContentHasher) { hasher.combine(self) }
}

extension RawRepresentable where RawValue == String, Self: ContentHashable {
  package func combine(into hasher: inout ContentHasher) { hasher.combine(rawValue) }
}
