/// Gives the headings of one file the anchors that they have on GitHub and in most editors, as that
/// is what links in notes are written for.
///
/// "C++ & friends" is `c--friends`; a second one of that name is `c--friends-1`.
struct HeadingAnchors {
  private var counts: [String: Int] = [:]

  /// The anchor of the next heading of the file.
  mutating func next(for title: String) -> String {
    let plain = HeadingAnchors.plain(title)
    let count = counts[plain, default: 0]
    counts[plain] = count + 1
    return count == 0 ? plain : "\(plain)-\(count)"
  }

  private static func plain(_ title: String) -> String {
    var anchor = ""
    for scalar in title.lowercased().unicodeScalars {
      if scalar == " " {
        anchor += "-"
      } else if scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      {
        anchor.unicodeScalars.append(scalar)
      }
    }
    return anchor
  }
}
