/// A difference for a terminal.
///
/// ```
/// 1 role came, 1 changed; skills: 1 new.
///
/// + Build Engineer at Example Ltd (jobs.md:12)
/// ~ Compiler Engineer (jobs.md:3)
///     pay: €50,000–60,000 a year → €55,000–70,000 a year
///     skills: +Rust (required), OCaml (preferred → required)
/// ```
package struct TextDifference {
  private let difference: SiteDifference

  package init(_ difference: SiteDifference) { self.difference = difference }

  package var text: String {
    let wording = DifferenceWording(difference: difference)
    var lines = [wording.summary]
    if !difference.came.isEmpty || !difference.went.isEmpty || !difference.changed.isEmpty {
      lines.append("")
    }
    lines += difference.came.map { "+ \(line($0.name)) (\(line($0.place)))" }
    lines += difference.went.map { "- \(line($0.name)) (\(line($0.place)))" }
    lines += difference.changed.flatMap { self.lines(of: $0) }
    if !difference.skills.isEmpty { lines += ["", "Skills, with the roles that name them:"] }
    lines += difference.skills.map { skill in
      let sign = skill.old == 0 ? "+" : skill.new == 0 ? "-" : "~"
      return "\(sign) \(line(skill.name)): \(skill.old) → \(skill.new)"
    }
    return lines.joined(separator: "\n")
  }

  private func lines(of change: RoleChange) -> [String] {
    var lines = ["~ \(line(change.new.name)) (\(line(change.new.place)))"]
    lines += change.fields.map {
      "    \($0.name): \(DifferenceWording.values($0.old, $0.new, quoting: line))"
    }
    if !change.skills.isEmpty {
      let skills = change.skills.map { DifferenceWording.skill($0, quoting: line) }
      lines.append("    skills: \(skills.joined(separator: ", "))")
    }
    if change.fields.isEmpty, change.skills.isEmpty { lines.append("    other words") }
    return lines
  }

  /// A text of the notes on one line, without what would move a terminal's cursor.
  private func line(_ text: String) -> String { PlainLine.of(text) }
}
