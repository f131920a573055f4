@testable import HTML

extension HTML {
  /// The markup as text, to compare with.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
