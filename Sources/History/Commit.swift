/// A commit that touched the notes.
struct Commit: Sendable, Hashable {
  var name: String
  /// When its author wrote it; `nil` where what it brought may be older, as at the end of a shallow
  /// clone, or where its date is none.
  var date: CommitDate?
  /// The positions of its parents in the list, the first parent first.
  var parents: [Int]

  /// Reads the list of commits, parents before children: `NAME SECONDS ZONE PARENT PARENT` a line.
  ///
  /// - Returns: `nil` for what is no such list.
  static func list(_ text: String, boundaries: Set<String>) -> [Commit]? {
    var commits: [Commit] = []
    var positions: [Substring: Int] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 3, RepositoryState.isName(fields[0]) else { return nil }
      let name = String(fields[0])
      positions[fields[0]] = commits.count
      commits.append(
        Commit(
          name: name,
          date: boundaries.contains(name) ? nil : CommitDate(raw: fields[1], fields[2]),
          parents: fields[3...].compactMap { positions[$0] }))
    }
    return commits
  }
}
