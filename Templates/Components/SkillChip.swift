import TaxonomySource
import HTML
import SiteModel
import Skills

extension SkillKind {
  /// The class that sets a kind's colour and shape.
  var styleClass: String { "k-\(rawValue)" }
}

extension Strength {
  /// The class of chips and of links in the text.
  var styleClass: String {
    switch self {
    case .required: "is-required"
    case .preferred: "is-preferred"
    case .mentioned: "is-mentioned"
    case .waived: "is-waived"
    }
  }

  /// The class of a part of a bar.
  var barClass: String {
    switch self {
    case .required: "required"
    case .preferred: "preferred"
    case .mentioned: "mentioned"
    case .waived: "waived"
    }
  }

  /// The word for readers.
  var word: String {
    switch self {
    case .required: "required"
    case .preferred: "preferred"
    case .mentioned: "mentioned"
    case .waived: "not needed"
    }
  }

  /// From the strongest to the weakest, as pages show them.
  static let inOrder: [Strength] = [.required, .preferred, .mentioned, .waived]
}

extension PageContext {
  /// A skill as a link in a box, with its strength in a role.
  func skillChip(_ skill: Skill, strength: Strength) -> HTML {
    """
    <li><a class="chip \(skill.kind.styleClass) \(strength.styleClass)" href="\(link(skill.path))"><span>\(skill.name) <span class="vh">(\(strength.word))</span></span></a></li>
    """
  }

  /// A skill as a link in a box, with the number of roles that name it.
  func skillChip(_ use: SkillUse) -> HTML {
    """
    <li><a class="chip \(use.skill.kind.styleClass)" href="\(link(use.path()))"><span>\(use.skill.name)</span> <span class="count">\(Wording.grouped(use.roleCount))<span class="vh"> \(use.roleCount == 1 ? "role" : "roles")</span></span></a></li>
    """
  }

  /// A skill as a link with the mark of its kind, where a box would be noise.
  func skillTerm(_ skill: Skill) -> HTML {
    "<a class=\"kind \(skill.kind.styleClass)\" href=\"\(link(skill.path))\">\(skill.name)</a>"
  }
}
