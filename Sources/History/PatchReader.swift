/// Reads what `git log -p` writes, as it comes.
///
/// ```
/// commit 45a042afd4aca65d4fb2bad1be96a2beaebe22e3
/// --- a/notes.md
/// +++ b/notes.md
/// @@ -12,0 +13,2 @@
/// +- Compiler Engineer
/// +  - OCaml
/// ```
///
/// The lines of a hunk are counted, so that no line of the notes can pass for one of git's.
struct PatchReader {
  /// Head lines as the format of the log gives them.
  static let commitMark = "commit "

  private let finish: (String, [FileChange]) -> Void
  private var unread: [UInt8] = []
  private var commit: String?
  private var changes: [FileChange] = []
  private var oldPath: String?
  private var removalsLeft = 0
  private var additionsLeft = 0

  /// `finish` is called with every commit and what it changed, in the order of the log.
  init(finish: @escaping (String, [FileChange]) -> Void) { self.finish = finish }

  mutating func read(_ bytes: ArraySlice<UInt8>) {
    let feed = UInt8(ascii: "\n")
    var rest = bytes
    if !unread.isEmpty {
      guard let end = rest.firstIndex(of: feed) else {
        unread += rest
        return
      }
      let line = unread + rest[..<end]
      unread = []
      read(line: line[...])
      rest = rest[(end + 1)...]
    }
    while let end = rest.firstIndex(of: feed) {
      read(line: rest[..<end])
      rest = rest[(end + 1)...]
    }
    unread = Array(rest)
  }

  /// Hands on the last commit.
  mutating func end() {
    if !unread.isEmpty { read(line: unread[...]) }
    unread = []
    if let commit { finish(commit, changes) }
    commit = nil
  }

  private mutating func read(line: ArraySlice<UInt8>) {
    if removalsLeft > 0, line.first == UInt8(ascii: "-") {
      removalsLeft -= 1
    } else if additionsLeft > 0, line.first == UInt8(ascii: "+") {
      additionsLeft -= 1
      addLine(LineDigest(of: line.dropFirst()))
    } else if line.first == UInt8(ascii: "@") {
      beginHunk(String(decoding: line, as: UTF8.self))
    } else if line.starts(with: PatchReader.commitMark.utf8) {
      if let commit { finish(commit, changes) }
      changes = []
      commit = String(decoding: line.dropFirst(PatchReader.commitMark.utf8.count), as: UTF8.self)
    } else if line.starts(with: "--- ".utf8) {
      oldPath = PatchReader.path(line.dropFirst(4))
    } else if line.starts(with: "+++ ".utf8) {
      beginFile(PatchReader.path(line.dropFirst(4)))
    }
  }

  private mutating func beginFile(_ newPath: String?) {
    guard let path = newPath ?? oldPath else { return }
    changes.append(FileChange(path: path, isKept: newPath != nil, hunks: []))
  }

  /// `@@ -OLD,COUNT +NEW,COUNT @@`, where a count of 1 is left out.
  private mutating func beginHunk(_ text: String) {
    let fields = text.split(separator: " ")
    guard fields.count >= 3, !changes.isEmpty,
      let old = PatchReader.range(fields[1]), let new = PatchReader.range(fields[2])
    else { return }
    (removalsLeft, additionsLeft) = (old.count, new.count)
    // Without lines of its own, a hunk stands behind the line that it names.
    changes[changes.count - 1].hunks.append(
      FileChange.Hunk(
        start: old.count == 0 ? old.start : old.start - 1, removed: old.count, added: []))
  }

  private mutating func addLine(_ line: LineDigest) {
    guard let last = changes.indices.last, let hunk = changes[last].hunks.indices.last else {
      return
    }
    changes[last].hunks[hunk].added.append(line)
  }

  private static func range(_ text: Substring) -> (start: Int, count: Int)? {
    let numbers = text.dropFirst().split(separator: ",").map { Int($0) }
    guard let start = numbers.first ?? nil, start >= 0 else { return nil }
    guard numbers.count > 1 else { return (start, 1) }
    return numbers[1].flatMap { $0 < 0 ? nil : (start, $0) }
  }

  /// A path behind `a/` or `b/`; `nil` for `/dev/null`.
  static func path(_ text: ArraySlice<UInt8>) -> String? {
    var name = text
    if name.first == UInt8(ascii: "\"") {
      name = QuotedPath.unquoted(name)[...]
    } else if name.last == UInt8(ascii: "\t") {
      // git ends a name with a space in it so.
      name = name.dropLast()
    }
    guard name.starts(with: "a/".utf8) || name.starts(with: "b/".utf8) else { return nil }
    return String(decoding: name.dropFirst(2), as: UTF8.self)
  }
}
