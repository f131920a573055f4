#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension MemoryState {
  /// A way from a folder to a name: the folder that the last part stands in, and what stands there.
  struct Place {
    var folder: Int
    var name: String
    /// `nil` when nothing stands there.
    var number: Int?
  }

  /// Walks to `path`, through links except, with `.refuse`, one at the very end.
  ///
  /// - Returns: the place, or the reason why there is no such way.
  func place(of path: String, from start: Int, _ links: LinkPolicy) -> Result<Place, FileReason> {
    var rest = path.split(separator: "/").map(String.init)
    var place = Place(folder: 0, name: ".", number: path.hasPrefix("/") ? 0 : start)
    var hops = 0
    rest.reverse()
    while let name = rest.popLast() {
      guard let here = place.number else { return .failure(FileReason(ENOENT)) }
      guard children(of: here) != nil else { return .failure(FileReason(ENOTDIR)) }
      if name == "." { continue }
      place = Place(folder: here, name: name, number: child(name, of: here)?.number)
      guard let number = place.number, case .symbolicLink(let target)? = nodes[number]?.content,
        links == .follow || !rest.isEmpty
      else { continue }
      hops += 1
      guard hops < 40 else { return .failure(FileReason(ELOOP)) }
      rest += target.split(separator: "/").map(String.init).reversed()
      place = Place(folder: 0, name: ".", number: 0)
    }
    return .success(place)
  }
}

/// Why a step of a tree in memory fails, as `errno` gives it.
struct FileReason: Error {
  var code: Int32

  init(_ code: Int32) { self.code = code }
}
