import Addresses

/// A path as the disks compare it that know neither case nor Unicode form.
///
/// Equal texts are equal in Swift whatever their Unicode form. Upper case first folds letters whose
/// small forms differ, such as the two small sigmas, and `ß` with `ss`.
struct PathKey: Hashable {
  private let text: String

  init(_ path: SitePath) { self.init(path.description) }

  init(_ path: some StringProtocol) {
    text = PathKey.isFolded(path.utf8) ? String(path) : path.uppercased().lowercased()
  }

  /// Whether the path is its own key.
  static func isFolded(_ path: SitePath) -> Bool {
    let utf8 = path.description.utf8
    return utf8.withContiguousStorageIfAvailable { isFolded($0) } ?? isFolded(utf8)
  }

  private static func isFolded(_ utf8: some Sequence<UInt8>) -> Bool {
    utf8.allSatisfy { $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) }
  }
}
