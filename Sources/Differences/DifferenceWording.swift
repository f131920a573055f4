import Fields

/// The words that the forms for people share.
struct DifferenceWording {
  let difference: SiteDifference

  /// "2 roles came, 1 went, 3 changed; 4 skills differ in their number of roles."
  var summary: String {
    guard !difference.isEmpty else { return "Nothing differs." }
    let roles = [
      (difference.came.count, "came"), (difference.went.count, "went"),
      (difference.changed.count, "changed"),
    ].filter { $0.0 > 0 }
    var text = roles.enumerated().map { position, part in
      "\(position == 0 ? part.0.counting("role") : part.0.grouped) \(part.1)"
    }.joined(separator: ", ")
    if !difference.skills.isEmpty {
      let came = difference.skills.count { $0.old == 0 }
      let went = difference.skills.count { $0.new == 0 }
      let others = difference.skills.count - came - went
      let skills = [(came, "new"), (went, "gone"), (others, "in more or fewer roles")]
        .filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }
      text += "\(text.isEmpty ? "S" : "; s")kills: \(skills.joined(separator: ", "))"
    }
    return text + "."
  }

  /// A fact's old and new value.
  static func values(_ old: String?, _ new: String?, quoting: (String) -> String) -> String {
    switch (old, new) {
    case (let old?, let new?): "\(quoting(old)) → \(quoting(new))"
    case (nil, let new?): "now \(quoting(new))"
    case (let old?, nil): "no longer \(quoting(old))"
    case (nil, nil): ""
    }
  }

  /// How the demand for a skill changed: "Rust (now required)".
  static func skill(_ change: RoleChange.Skill, quoting: (String) -> String) -> String {
    let name = quoting(change.name)
    return switch (change.old, change.new) {
    case (let old?, let new?): "\(name) (\(old) → \(new))"
    case (nil, let new?): "+\(name) (\(new))"
    case (let old?, nil): "−\(name) (\(old))"
    case (nil, nil): name
    }
  }
}
