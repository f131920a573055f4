extension TitleParts {
  /// Takes out who may apply: "Engineer (m/w/d) - Storage", "Engineer M/F".
  mutating func splitGenders() {
    guard name.utf8.contains(UInt8(ascii: "/")) || name.utf8.contains(UInt8(ascii: ")")) else {
      return
    }
    while let open = name.lastIndex(of: "("), let close = name[open...].firstIndex(of: ")"),
      TitleParts.namesGenders(name[name.index(after: open)..<close])
    {
      var behind = name[name.index(after: close)...]
      if behind.first == "*" { behind = behind.dropFirst() }
      let head = TitleParts.plain(String(name[..<open]))
      name = behind.allSatisfy { $0 == " " } ? head : head + behind
    }
    if let space = name.lastIndex(of: " "),
      TitleParts.namesGenders(name[name.index(after: space)...])
    {
      name = TitleParts.plain(String(name[..<space]))
    }
  }

  /// "m/w/d", "F/M/x", "all genders": at least two letters, with a mark between.
  private static func namesGenders(_ text: Substring) -> Bool {
    if text.lowercased() == "all genders" { return true }
    let letters = text.lowercased().split { "/|,*: ".contains($0) }
    return letters.count > 1 && letters.allSatisfy { genders.contains(String($0)) }
  }

  private static let genders: Set<String> = [
    "m", "f", "d", "w", "x", "h", "i", "gn", "div", "diverse", "mf", "fm", "nb",
  ]

  /// Takes a bracket about how one works off the beginning: "(contract) Compiler Engineer".
  mutating func splitBracketBefore() {
    guard name.first == "(", let close = name.firstIndex(of: ")") else { return }
    let inside = name[name.index(after: name.startIndex)..<close]
    guard TitleParts.isAboutWork(String(inside)) else { return }
    name = TitleParts.plain(String(name[name.index(after: close)...]))
  }
}
