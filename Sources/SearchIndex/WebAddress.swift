/// Web addresses in a text, of which only the host is worth a search.
enum WebAddress {
  private static let schemes = ["https://", "http://"].map { Array($0.unicodeScalars) }

  /// The end of the address that begins at `start`; `nil` where none does.
  static func end(in text: String.UnicodeScalarView, from start: String.Index) -> String.Index? {
    guard text[start] == "h",
      let scheme = schemes.first(where: { text[start...].starts(with: $0) })
    else { return nil }
    return text[start...].dropFirst(scheme.count)
      .firstIndex { $0.value <= 0x20 || "<>\"".unicodeScalars.contains($0) } ?? text.endIndex
  }

  /// The host of an address, without `www.`.
  static func host(of address: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    let afterScheme = address.drop { $0 != "/" }.dropFirst(2)
    let host = afterScheme.prefix { !"/?#".unicodeScalars.contains($0) }
    return host.starts(with: "www.".unicodeScalars) ? host.dropFirst(4) : host
  }
}
