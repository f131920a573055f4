import Addresses

/// Gives every page of one folder an address of its own.
///
/// The address depends on the page's own text. Where two would be equal, the first in the order of
/// the notes keeps the short one, and the others take a suffix from their own content: the first
/// of the given ones that tells them apart.
struct SlugRegister {
  private var taken: Set<Slug> = [.index]
  /// The last number given to entries of the same address, so that none is tried twice.
  private var counts: [Slug: Int] = [:]

  mutating func slug(of plain: Slug, suffixes: @autoclosure () -> [String]) -> Slug {
    if taken.insert(plain).inserted { return plain }
    for suffix in suffixes() where !suffix.isEmpty {
      let longer = plain.appending(Slug(suffix))
      if taken.insert(longer).inserted { return longer }
    }
    // Only entries that are equal to the letter come this far: nothing but order tells them apart.
    var count = counts[plain, default: 1] + 1
    while !taken.insert(plain.appending(Slug("\(count)"))).inserted { count += 1 }
    counts[plain] = count
    return plain.appending(Slug("\(count)"))
  }
}
