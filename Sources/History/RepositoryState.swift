import Files

/// What a repository's files say about the commit that is checked out, found without starting git.
///
/// <https://git-scm.com/docs/gitrepository-layout>
struct RepositoryState: Sendable, Hashable {
  /// The commit that is checked out, or `HEAD` where only git can tell.
  var revision: String
  /// Everything that the history depends on.
  var fingerprint: String
  /// The commits whose parents a shallow clone lacks.
  var boundaries: Set<String>

  /// `nil` where there is no commit yet.
  init?(gitFolder: String, commonFolder: String, on fileSystem: FileSystem) {
    func text(_ path: String) -> String? {
      do throws(FileError) {
        let bytes = try fileSystem.contents(of: path, limit: 1 << 28)
        return String(decoding: bytes, as: UTF8.self)
      } catch {
        return nil
      }
    }
    let shallow = text("\(commonFolder)/shallow") ?? ""
    boundaries = Set(shallow.split(whereSeparator: \.isNewline).map(String.init))
    // The form of references that newer repositories may have is for git alone to read; its list of
    // tables changes with every change.
    if let tables = text("\(commonFolder)/reftable/tables.list") {
      revision = "HEAD"
      fingerprint = "\(tables) \(text("\(gitFolder)/reftable/tables.list") ?? "") \(shallow)"
      return
    }
    guard let head = text("\(gitFolder)/HEAD") else { return nil }
    var value = RepositoryState.firstLine(head)
    var steps = 0
    while let name = RepositoryState.reference(value) {
      steps += 1
      guard steps < 6, !name.split(separator: "/").contains("..") else { return nil }
      if let loose = text("\(gitFolder)/\(name)") ?? text("\(commonFolder)/\(name)") {
        value = RepositoryState.firstLine(loose)
      } else if let packed = text("\(commonFolder)/packed-refs"),
        let found = RepositoryState.value(of: name, packed: packed)
      {
        value = found
      } else {
        return nil
      }
    }
    guard RepositoryState.isName(value) else { return nil }
    revision = value
    fingerprint = "\(value) \(shallow)"
  }

  /// Whether a text is a commit's name: SHA-1 or SHA-256 in hexadecimal digits.
  static func isName(_ text: some StringProtocol) -> Bool {
    (text.utf8.count == 40 || text.utf8.count == 64) && text.utf8.allSatisfy(isHexDigit)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static func firstLine(_ text: String) -> String {
    String(text.prefix { !$0.isNewline })
  }

  /// The name that a symbolic reference leads to.
  private static func reference(_ value: String) -> String? {
    guard value.hasPrefix("ref:") else { return nil }
    return String(value.dropFirst(4).drop { $0 == " " })
  }

  /// The value of a reference in the file that gathers them: `HASH refs/heads/main`.
  static func value(of name: String, packed: String) -> String? {
    let ending = " \(name)"
    for line in packed.utf8.split(separator: UInt8(ascii: "\n")) {
      guard line.count > ending.utf8.count,
        line.suffix(ending.utf8.count).elementsEqual(ending.utf8)
      else { continue }
      let value = String(decoding: line.dropLast(ending.utf8.count), as: UTF8.self)
      if isName(value) { return value }
    }
    return nil
  }
}
