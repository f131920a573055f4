import HTML
import SiteModel
import Skills

extension PageContext {
  /// Sections with the number of their roles and the skills that those name most; `below` adds to
  /// each what stands below it. A list in columns is for where there is room beside it.
  func sectionList(
    _ sections: [Int], inColumns: Bool = false, below: (Int) -> HTML? = { _ in nil }
  ) -> HTML {
    let items = sections.map { index -> HTML in
      let section = site.sections[index]
      let leading = leadingSkillNames(of: section.allRoles)
      let sub: HTML? = leading.isEmpty ? nil : "<span class=\"sub\">\(leading)</span>"
      return
        "<li><a href=\"\(link(section.path))\">\(section.title)</a><span class=\"num muted\">\(roleCount(section))</span>\(sub)\(below(index))</li>"
    }
    return "<ul class=\"outline\(inColumns ? " in-columns" : "")\">\(items)</ul>"
  }

  private func leadingSkillNames(of roles: [Int]) -> String {
    site.wantedSkills.ranked(in: roles, limit: 5)
      .map { site.taxonomy[SkillID(index: Int($0.value))].name }.joined(separator: ", ")
  }
}
