import TaxonomySource
import HTML
import SiteModel
import Skills

extension SkillKind {
  /// The class that sets a kind's colour and shape.
  var styleClass: StaticString {
    switch self {
    case .language: "k-language"
    case .library: "k-library"
    case .tool: "k-tool"
    case .platform: "k-platform"
    case .protocol: "k-protocol"
    case .standard: "k-standard"
    case .hardware: "k-hardware"
    case .method: "k-method"
    case .field: "k-field"
    case .credential: "k-credential"
    case .human: "k-human"
    case .soft: "k-soft"
    }
  }
}

extension Strength {
  /// The class of chips and of links in the text.
  var styleClass: StaticString {
    switch self {
    case .required: "is-required"
    case .preferred: "is-preferred"
    case .mentioned: "is-mentioned"
    case .waived: "is-waived"
    }
  }

  /// The class of a part of a bar.
  var barClass: StaticString {
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
  /// A skill that some role names as a link in a box, with its strength in a role. `position` is its
  /// place among the skills of the site.
  func skillChip(at position: Int, strength: Strength) -> HTML {
    let kind = site.skills.uses[position].skill.kind
    return """
      <li><a class="chip \(kind.styleClass) \(strength.styleClass)" href="\(wayToSkills)\(fragments.skill(position).chip)\(strength.word))</span></span></a></li>
      """
  }

  /// A skill as a link in a box, with the number of roles that name it.
  func skillChip(_ use: SkillUse) -> HTML {
    """
    <li><a class="chip \(use.skill.kind.styleClass)" href="\(link(use.path))"><span>\(use.skill.name)</span> <span class="count">\(Wording.grouped(use.roleCount))<span class="vh"> \(use.roleCount == 1 ? "role" : "roles")</span></span></a></li>
    """
  }

  /// A skill that some role names as a link with the mark of its kind, where a box would be noise.
  func skillTerm(at position: Int) -> HTML {
    let kind = site.skills.uses[position].skill.kind
    return
      "<a class=\"kind \(kind.styleClass)\" href=\"\(wayToSkills)\(fragments.skill(position).link)"
  }

  /// The same for any skill that has a page.
  func skillTerm(_ skill: Skill) -> HTML {
    "<a class=\"kind \(skill.kind.styleClass)\" href=\"\(link(skill.path))\">\(skill.name)</a>"
  }
}
