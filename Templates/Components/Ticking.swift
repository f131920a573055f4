import Addresses
import HTML
import Notes
import SiteModel
import Skills

/// Places for what `my-skills-marks.js` does; hidden without it.
extension PageContext {
  /// The scripts of pages on which skills can be ticked.
  var tickingScripts: [Asset] { has(.mySkills) ? [.parts, .mySkillsMarks] : [] }

  /// The button that ticks the skill of a page.
  func tick(_ skill: Skill) -> HTML? {
    guard has(.mySkills) else { return nil }
    return """
      <p class="ticking" hidden><button type="button" class="know" data-know="\(skill.slug.description)" aria-pressed="false">I know this</button> <a href="\(link(.mySkills))" data-tick-count>My skills</a></p>
      """
  }

  /// The switch that puts a box to tick beside every skill of a page.
  func tickSwitch() -> HTML? {
    guard has(.mySkills) else { return nil }
    return """
      <p class="ticking" hidden><button type="button" data-tick-switch>Tick what I know</button> <a href="\(link(.mySkills))" data-tick-count>My skills</a></p>
      """
  }

  /// What the reader has and misses of a role's skills; nothing where it names none.
  func ownCoverage(of role: SiteRole) -> HTML? {
    guard !role.skills.isEmpty, has(.mySkills) else { return nil }
    return "<div class=\"own-coverage\" data-own-coverage hidden></div>\(tickSwitch())"
  }
}
