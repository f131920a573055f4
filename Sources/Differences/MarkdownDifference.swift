/// A difference as a comment on a pull request, in GitHub Flavored Markdown.
package struct MarkdownDifference {
  private let difference: SiteDifference
  /// Comments have a limit, at GitHub of 65,536 characters, and readers too.
  private static let listLimit = 40
  private static let skillLimit = 12
  private static let textLimit = 200

  package init(_ difference: SiteDifference) { self.difference = difference }

  package var text: String {
    let wording = DifferenceWording(difference: difference)
    let parts = [
      "**\(wording.summary)**", list("New roles", difference.came.map(item)),
      list("Roles that went", difference.went.map(item)),
      list("Changed roles", difference.changed.map(item)), skills,
    ]
    return parts.compactMap(\.self).joined(separator: "\n\n") + "\n"
  }

  private func list(_ title: String, _ items: [String]) -> String? {
    guard !items.isEmpty else { return nil }
    let rest = items.count - MarkdownDifference.listLimit
    let more = rest > 0 ? ["- and \(rest) more"] : []
    let shown = items.prefix(MarkdownDifference.listLimit) + more
    return "### \(title) (\(items.count))\n\n\(shown.joined(separator: "\n"))"
  }

  private func item(_ role: RoleSnapshot) -> String {
    let skills = role.skills.prefix(MarkdownDifference.skillLimit).map { escaped($0.name) }
    let rest = role.skills.count - skills.count
    let names = skills + (rest > 0 ? ["\(rest) more"] : [])
    let list = names.isEmpty ? "" : ": \(names.joined(separator: ", "))"
    return "- **\(escaped(role.name))** (\(escaped(role.place)))\(list)"
  }

  private func item(_ change: RoleChange) -> String {
    var lines = ["- **\(escaped(change.new.name))** (\(escaped(change.new.place)))"]
    lines += change.fields.map {
      "  - \($0.name): \(DifferenceWording.values($0.old, $0.new, quoting: escaped))"
    }
    if !change.skills.isEmpty {
      let shown = change.skills.prefix(MarkdownDifference.skillLimit)
        .map { DifferenceWording.skill($0, quoting: escaped) }
      let rest = change.skills.count - shown.count
      let all = shown + (rest > 0 ? ["\(rest) more"] : [])
      lines.append("  - skills: \(all.joined(separator: ", "))")
    }
    if change.fields.isEmpty, change.skills.isEmpty { lines.append("  - other words") }
    return lines.joined(separator: "\n")
  }

  private var skills: String? {
    guard !difference.skills.isEmpty else { return nil }
    let shown = difference.skills.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }.map(\.element).prefix(MarkdownDifference.listLimit)
    let rows = shown.map { "| \(escaped($0.name)) | \($0.old) | \($0.new) |" }
    let rest = difference.skills.count - shown.count
    let more = rest > 0 ? "\n\nand \(rest) more" : ""
    return """
      ### Skills (\(difference.skills.count))

      | skill | roles before | roles now |
      | --- | ---: | ---: |
      \(rows.joined(separator: "\n"))\(more)
      """
  }

  private func escaped(_ text: String) -> String {
    let short = text.unicodeScalars.prefix(MarkdownDifference.textLimit)
    let isWhole = short.endIndex == text.unicodeScalars.endIndex
    return MarkdownText.escaped(String(short)) + (isWhole ? "" : "…")
  }
}

extension SiteDifference.Skill {
  /// What says most stands first: what is new or gone, and what changed in many roles.
  fileprivate var rank: Int { old == 0 || new == 0 ? .min : -abs(new - old) }
}
