import Addresses

extension SitePath {
  /// The last part: the file's name.
  var name: Substring {
    let text = description
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text[...] }
    return text[text.utf8.index(after: slash)...]
  }

  /// All folders above the file, the innermost first.
  var folders: [Substring] {
    var folders: [Substring] = []
    var rest = folder
    while !rest.isEmpty {
      folders.append(rest)
      rest = rest[..<(rest.utf8.lastIndex(of: UInt8(ascii: "/")) ?? rest.startIndex)]
    }
    return folders
  }
}
