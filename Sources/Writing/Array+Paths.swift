import Addresses

// Of elements in the order of their paths' bytes.
extension Array {
  /// Where the element of a path stands.
  func index(of path: Substring, by pathOf: (Element) -> SitePath) -> Int? {
    let index = firstIndex(notBefore: path.utf8, by: pathOf)
    guard index < count, pathOf(self[index]).description.utf8.elementsEqual(path.utf8) else {
      return nil
    }
    return index
  }

  /// Where the first element stands whose path is not before `path`; the end where none is.
  func firstIndex(notBefore path: Substring.UTF8View, by pathOf: (Element) -> SitePath) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if pathOf(self[middle]).description.utf8.lexicographicallyPrecedes(path) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
