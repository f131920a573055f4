/// A name as a file system compares it.
enum MemoryName: Sendable, Hashable {
  /// Byte by byte, as on Linux.
  case exact([UInt8])
  /// Without regard to case and Unicode form (equal texts are equal whatever their form).
  case folded(String)

  init(_ name: String, folding: Bool) {
    self = folding ? .folded(name.lowercased()) : .exact(Array(name.utf8))
  }
}
