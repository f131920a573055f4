import Addresses

/// A path as the disks compare it that know neither case nor Unicode form.
///
/// Equal texts are equal in Swift whatever their Unicode form. Upper case first folds letters whose
/// small forms differ, such as the two small sigmas, and `ß` with `ss`.
struct PathKey: Hashable {
  private let text: String

  init(_ path: SitePath) { self.init(path.description) }

  init(_ path: some StringProtocol) {
    let isSmall = path.utf8.allSatisfy { $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5A) }
    text = isSmall ? String(path) : path.uppercased().lowercased()
  }
}
