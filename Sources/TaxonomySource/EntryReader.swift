import Diagnostics
import Yams

/// Reads one entry of a taxonomy file out of its YAML.
struct EntryReader {
  let path: SourcePath
  let lineOffset: Int
  private(set) var diagnostics: [Diagnostic] = []

  private static let keys = [
    "name", "kind", "aliases", "slug", "broader", "about", "case", "exact", "needs",
    "listed-with", "unless-before", "unless-after", "remove",
  ]

  init(path: SourcePath, lineOffset: Int) {
    self.path = path
    self.lineOffset = lineOffset
  }

  /// The entry that `node` states; `nil`, with a diagnostic, when it can't be used.
  mutating func entry(from node: Node) -> TaxonomyEntry? {
    guard case .mapping(let mapping) = node else {
      report(
        "taxonomy-form", node, "an entry has a name and other keys",
        help: "Write it as in - {name: Mercurial, kind: tool}")
      return nil
    }
    guard let nameNode = mapping["name"], let name = text(nameNode, "name", of: "the entry") else {
      if mapping["name"] == nil {
        report(
          "taxonomy-name", node, "the entry has no name", help: "Give every entry a name: key.")
      }
      return nil
    }
    var entry = TaxonomyEntry(name: name, at: location(of: node))
    var isUsable = true
    for (keyNode, value) in mapping {
      let key = keyNode.string ?? ""
      if !set(key, to: value, keyNode: keyNode, in: &entry) { isUsable = false }
    }
    return isUsable ? entry : nil
  }
}

extension EntryReader {
  /// Sets one key; `false` when the entry can't be used then.
  private mutating func set(
    _ key: String, to value: Node, keyNode: Node, in entry: inout TaxonomyEntry
  ) -> Bool {
    let name = "\"\(entry.name)\""
    switch key {
    case "name": return true
    case "kind":
      guard let word = text(value, key, of: name) else { return false }
      guard let kind = SkillKind(rawValue: word) else {
        let kinds = SkillKind.allCases.map(\.rawValue)
        report(
          "taxonomy-kind", value, "\(name) has the unknown kind \"\(word)\"",
          help: Spellcheck.advice(for: word, among: kinds))
        return false
      }
      entry.kind = kind
    case "case":
      guard let word = text(value, key, of: name) else { return false }
      guard let rule = CaseRule(rawValue: word) else {
        report(
          "taxonomy-case", value, "\(name) has the unknown case rule \"\(word)\"",
          help: "Write exact or fold.")
        return false
      }
      entry.caseRule = rule
    case "remove":
      guard let isRemoval = value.bool else {
        report("taxonomy-value", value, "remove: of \(name) is neither true nor false")
        return false
      }
      entry.isRemoval = isRemoval
    case "slug", "about":
      guard let text = text(value, key, of: name) else { return false }
      if key == "slug" { entry.slug = text } else { entry.about = text }
    case "aliases", "exact", "broader", "needs", "listed-with", "unless-before", "unless-after":
      guard let texts = texts(value, key, of: name) else { return false }
      set(key, to: texts, in: &entry)
    default:
      report(
        "taxonomy-key", keyNode, "\(name) has the unknown key \"\(key)\"",
        help: Spellcheck.advice(for: key, among: Self.keys))
      return false
    }
    return true
  }

  private func set(_ key: String, to texts: [String], in entry: inout TaxonomyEntry) {
    switch key {
    case "aliases": entry.aliases = texts
    case "exact": entry.exact = texts
    case "broader": entry.broader = texts
    case "needs": entry.needs = texts
    case "listed-with": entry.listedWith = texts
    case "unless-before": entry.unlessBefore = texts
    default: entry.unlessAfter = texts
    }
  }

  /// A text that is there and can stand on one line; numbers and dates count as they are written.
  private mutating func text(_ node: Node, _ key: String, of name: String) -> String? {
    guard let scalar = node.scalar else {
      report("taxonomy-value", node, "\(key): of \(name) is not a text")
      return nil
    }
    let text = scalar.string.trimmed
    guard !text.isEmpty else {
      report("taxonomy-value", node, "\(key): of \(name) is empty")
      return nil
    }
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0 != "\u{7F}" && $0 != "|" }) else {
      report(
        "taxonomy-value", node, "\(key): of \(name) holds a line break, a | or a control character")
      return nil
    }
    return text
  }

  private mutating func texts(_ node: Node, _ key: String, of name: String) -> [String]? {
    guard case .sequence(let items) = node else {
      if let scalar = node.scalar, scalar.string.isEmpty { return [] }
      return text(node, key, of: name).map { [$0] }
    }
    var texts: [String] = []
    for item in items {
      guard let text = text(item, key, of: name) else { return nil }
      texts.append(text)
    }
    return texts
  }

  private mutating func report(_ id: String, _ node: Node, _ summary: String, help: String? = nil) {
    diagnostics.append(Diagnostic(.warning, id, at: location(of: node), summary, help: help))
  }

  private func location(of node: Node) -> SourceLocation {
    guard let mark = node.mark else { return SourceLocation(path: path, line: lineOffset + 1) }
    return SourceLocation(
      path: path, line: lineOffset + max(1, mark.line), column: max(1, mark.column))
  }
}
