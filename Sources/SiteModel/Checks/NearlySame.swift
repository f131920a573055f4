import Diagnostics

/// Roles that repeat another one nearly word for word.
struct NearlySame: Checker {
  func diagnostics(in site: Site) -> [Diagnostic] {
    site.nearDuplicates.filter { $0.similarity >= 0.9 }.map { pair in
      let (first, second) = (site.roles[pair.first], site.roles[pair.second])
      return Diagnostic(
        .note, "nearly-same", at: second.location,
        "the role ‘\(second.title)’ repeats the one at \(first.location) nearly word for word",
        help: "Delete one of the two, if they are one role.")
    }
  }
}
