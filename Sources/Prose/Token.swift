/// A word of a text: where it stands, how it hangs together with the one before, and a hash of its
/// normal form.
///
/// `C++`, `C#`, `ef_vi`, `I2C` and `3D` are one token each; `Node.js`, `TCP/IP` and `real-time` are
/// two, with a ``Joint`` that remembers what stood between them.
package struct Token: Sendable, Hashable {
  /// The UTF-8 offset of the first byte, after a prefix.
  package var start: Int32
  /// The UTF-8 offset behind the last byte, before a possessive `'s`.
  package var end: Int32
  /// The hash of the normal form (see ``WordFolding``).
  package var hash: UInt64
  /// The hash of the word without a version number or a plus sign at its end (`HTML5`, `Linux+`),
  /// 0 when it has none.
  package var stem: UInt64
  package var joint: Joint
  /// The `.` of `.NET` or the `*` of `*nix`, which stands directly before `start`; 0 without one.
  package var prefix: UInt8
  /// Whether the token is part of a host name such as `example.com`.
  package var isInHost: Bool

  /// The bytes of the word.
  package var range: Range<Int> { Int(start)..<Int(end) }
}
