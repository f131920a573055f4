package import Addresses
package import Diagnostics

/// Entries that were checked against each other: every skill has a kind and an address of its own,
/// and what is broader is there.
package struct TaxonomyDraft: Sendable {
  /// The entries in the order of their slugs.
  package private(set) var entries: [TaxonomyEntry] = []
  /// The slug of each entry.
  package private(set) var slugs: [Slug] = []
  /// For each entry, where its broader ones are.
  package private(set) var broader: [[Int]] = []
  package private(set) var diagnostics: [Diagnostic] = []

  /// Checks `entries`; what can't be used is left out and reported.
  package init(checking entries: [TaxonomyEntry]) {
    sortBySlug(entries)
    resolveBroader()
    breakCycles()
    diagnostics += SpellingConflicts.diagnostics(of: self.entries)
    diagnostics.sort()
  }

  /// The address of a skill with this name: letters that slugs lose are written out where names
  /// differ by nothing else.
  package static func slug(named name: String) -> Slug {
    let writtenOut = ["C++": "cpp", "C#": "csharp", "F#": "fsharp", ".NET": "dotnet"]
    return writtenOut[name].flatMap(Slug.init(checked:)) ?? Slug(name)
  }
}

extension TaxonomyDraft {
  private mutating func sortBySlug(_ given: [TaxonomyEntry]) {
    var taken: [Slug: Int] = [:]
    var kept: [(slug: Slug, entry: TaxonomyEntry)] = []
    for entry in given {
      guard entry.kind != nil else {
        report(
          "taxonomy-kind", entry, "\"\(entry.name)\" has no kind",
          help: "Give it one of: \(SkillKind.allCases.map(\.rawValue).joined(separator: ", ")).")
        continue
      }
      let slug = slug(of: entry)
      if let other = taken[slug] {
        let first = kept[other].entry
        report(
          "taxonomy-slug", entry,
          "\"\(entry.name)\" and \"\(first.name)\" (\(first.location)) both have the address \(slug)",
          help: "Make them one entry, or give one of them a slug: key.")
        continue
      }
      taken[slug] = kept.count
      kept.append((slug, entry))
    }
    kept.sort { $0.slug < $1.slug }
    entries = kept.map(\.entry)
    slugs = kept.map(\.slug)
  }

  private mutating func slug(of entry: TaxonomyEntry) -> Slug {
    guard let stated = entry.slug else { return Self.slug(named: entry.name) }
    if let slug = Slug(checked: stated) { return slug }
    report(
      "taxonomy-slug", entry, "\"\(entry.name)\" has the slug \"\(stated)\", which is none",
      help: "Use lower-case letters, digits and single hyphens.")
    return Self.slug(named: entry.name)
  }

  private mutating func resolveBroader() {
    var names: [String: Int] = [:]
    for (index, entry) in entries.enumerated() { names[entry.name] = index }
    // There are many more of these, and most entries name what is broader by its name.
    lazy var aliases = aliases
    var unknown = 0
    for (index, entry) in entries.enumerated() {
      var targets: [Int] = []
      for name in entry.broader ?? [] {
        guard let target = names[name] ?? aliases[name] else {
          // Looking for what was meant takes time; a file with many such slips has another problem.
          unknown += 1
          let known =
            unknown > 50
            ? []
            : Set(names.keys).union(aliases.keys).filter { $0.first == name.first }.sorted()
          let near = known.min { Spellcheck.distance(name, $0) < Spellcheck.distance(name, $1) }
          report(
            "taxonomy-broader", entry,
            "\"\(entry.name)\" names the broader \"\(name)\", which is none",
            help: near.map { "Did you mean \"\($0)\"?" })
          continue
        }
        if target != index, !targets.contains(target) { targets.append(target) }
      }
      broader.append(targets)
    }
  }

  /// The first entry that has each alias.
  private var aliases: [String: Int] {
    var aliases: [String: Int] = [:]
    for (index, entry) in entries.enumerated() {
      for alias in entry.aliases where aliases[alias] == nil { aliases[alias] = index }
    }
    return aliases
  }

  /// Cuts every chain of broader skills that comes back to where it began.
  private mutating func breakCycles() {
    var isDone = [Bool](repeating: false, count: entries.count)
    for start in entries.indices where !isDone[start] {
      // Depth first without recursion: the path down, and which of each node's links is next.
      var path: [(node: Int, next: Int)] = [(start, 0)]
      var isOnPath: Set<Int> = [start]
      while let (node, next) = path.last {
        guard next < broader[node].count else {
          isDone[node] = true
          isOnPath.remove(node)
          path.removeLast()
          continue
        }
        let target = broader[node][next]
        if isOnPath.contains(target) {
          let names = path.drop { $0.node != target }.map { entries[$0.node].name }
          report(
            "taxonomy-cycle", entries[node],
            "broader skills go in a circle: \((names + [entries[target].name]).joined(separator: " > "))",
            help: "Take one of these broader: keys out.")
          broader[node].remove(at: next)
          continue
        }
        path[path.count - 1].next += 1
        if !isDone[target] {
          path.append((target, 0))
          isOnPath.insert(target)
        }
      }
    }
  }

  private mutating func report(
    _ id: String, _ entry: TaxonomyEntry, _ summary: String, help: String? = nil
  ) {
    diagnostics.append(Diagnostic(.warning, id, at: entry.location, summary, help: help))
  }
}
