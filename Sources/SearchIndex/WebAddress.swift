/// Web addresses in a text, of which only the host is worth a search.
enum WebAddress {
  private static let schemes = ["https://", "http://"].map { Array($0.utf8) }
  private static let ends = Array("<>\"".utf8)
  private static let hostEnds = Array("/?#".utf8)

  /// The end of the address that begins at `start`; `nil` where none does.
  static func end(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard text[start] == UInt8(ascii: "h"),
      let scheme = schemes.first(where: { text[start...].starts(with: $0) })
    else { return nil }
    return text[(start + scheme.count)...].firstIndex { $0 <= 0x20 || ends.contains($0) }
      ?? text.endIndex
  }

  /// Where the host of an address stands, without `www.`.
  static func host(of address: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int> {
    let afterScheme = address.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    let host = afterScheme.prefix { !hostEnds.contains($0) }
    return host.starts(with: "www.".utf8) ? host.dropFirst(4).indices : host.indices
  }
}
