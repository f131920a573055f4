extension HTML {
  /// Markup that the author of the site wrote for its pages, in files of their own that the settings
  /// name: trusted as such, and nothing else is. `{root}` in it becomes `root`, the way to the site's
  /// root, escaped.
  ///
  /// - Precondition: `markup` is UTF-8.
  package init(ofAuthor markup: [UInt8], root: String) {
    let name = Array("{root}".utf8)
    var way = HTML(escaping: root).bytes
    if way.isEmpty { way = Array("./".utf8) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(markup.count)
    var index = 0
    while index < markup.count {
      if markup[index] == name[0], markup[index...].starts(with: name) {
        bytes += way
        index += name.count
      } else {
        bytes.append(markup[index])
        index += 1
      }
    }
    self.init(trusting: bytes)
  }
}
