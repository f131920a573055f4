import Roles
package import Skills

extension Site {
  /// Terms of the roles that behave like skills and are in no taxonomy, the surest first.
  package func suggestedSkills(limit: Int) -> [SkillSuggestion] {
    var suggester = SkillSuggester(SkillMatcher(taxonomy))
    for role in roles { suggester.add(role.role.entry.passages, of: role.file) }
    return suggester.suggestions(limit: limit)
  }
}
