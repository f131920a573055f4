import Fields
import HTML
import Notes
import SiteModel

extension PageContext {
  /// The filters on the list of all roles: hidden until the script that fills and runs them shows
  /// them, as they do nothing without it.
  func roleFilter() -> HTML {
    """
    <form class="filter-form" action="\(link(.roles))" method="get" aria-label="Filter roles" data-role-filter data-page-size="\(site.settings.pageSize)" hidden><details class="filters"><summary>Filter</summary>
    \(skillFilter)<div class="find"><label for="find-title">Words in the title</label><input id="find-title" name="title" type="search" maxlength="200" autocomplete="off"></div>
    \(options("section", "Section", isShown: site.sections.count > 1))\(facetOptions(.location, .company, .level, .employment))\(payFilter)\(experienceFilter)\(degreeFilter)\(facetOptions(.department, .team))<div class="fields actions"><button class="primary" type="submit" data-show>Show roles</button><button type="reset">Clear all</button></div>
    </details></form>
    """
  }

  /// What is in force, and the order: above the table, and hidden with the form.
  func rolesInForce() -> HTML {
    """
    <p class="callout" role="status" data-notice hidden></p><div class="applied" hidden><p class="result-count" role="status" tabindex="-1">\(Wording.count(site.roles.count, "role"))</p><ul class="chips" aria-label="Filters in force" hidden></ul><label class="inline" for="sort">Sort by <select id="sort" name="sort">\(sorts.map { "<option value=\"\($0.0)\">\($0.1)</option>" as HTML })<option data-other hidden disabled>Another order</option></select></label></div>
    """
  }

  private var sorts: [(String, String)] {
    [
      ("notes", "Order in the notes"), ("title", "Title"), ("location", "Place"),
      ("level", "Level"), ("pay", "Pay, highest first"), ("-pay", "Pay, lowest first"),
      ("years", "Experience, least first"), ("-years", "Experience, most first"),
      ("skills", "Most skills named"), ("mine", "Most skills in common with mine"),
    ]
  }

  private var skillFilter: HTML? {
    guard !site.skills.uses.isEmpty else { return nil }
    return """
      <div class="find"><label for="find-skill">Find a skill</label><div class="finder"><input id="find-skill" type="text" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="found-skills" autocomplete="off" spellcheck="false"><ul id="found-skills" role="listbox" aria-label="Skills found" hidden></ul></div></div>
      <fieldset data-options="skill"><legend>Skills</legend><div class="fields"><label>Counted when<select name="strength"><option value="0">named at all</option><option value="2">required or preferred</option><option value="3">required</option></select></label></div><a href="\(link(.skills))">All \(Wording.count(site.skills.uses.count, "skill"))</a></fieldset>

      """
  }

  private func facetOptions(_ facets: Facet...) -> [HTML] {
    facets.compactMap {
      options($0.rawValue, $0.singular, isShown: !site.facet($0).values.isEmpty)
    }
  }

  /// A list that the script fills: one box to tick for each value.
  private func options(_ name: String, _ legend: String, isShown: Bool) -> HTML? {
    isShown ? "<fieldset data-options=\"\(name)\"><legend>\(legend)</legend></fieldset>\n" : nil
  }

  private var payFilter: HTML? {
    guard !site.pay.isEmpty else { return nil }
    return """
      <fieldset><legend>Pay</legend><div class="fields"><label class="whole">Currency and period<select name="pay-group"></select></label><label>At least<input name="pay-min" type="text" inputmode="decimal" autocomplete="off"></label><label>At most<input name="pay-max" type="text" inputmode="decimal" autocomplete="off"></label></div>\(absentBox("pay-absent"))</fieldset>

      """
  }

  private var experienceFilter: HTML? {
    guard site.roles.contains(where: { $0.fields.experience != nil }) else { return nil }
    return """
      <fieldset><legend>Experience</legend><div class="fields"><label>At most<select name="years"><option value="">Any</option></select></label></div>\(absentBox("years-absent"))</fieldset>

      """
  }

  private var degreeFilter: HTML? {
    guard site.roles.contains(where: { $0.fields.degree != nil }) else { return nil }
    return """
      <fieldset><legend>Degree</legend><div class="fields"><label>At most<select name="degree"><option value="">Any</option></select></label></div></fieldset>

      """
  }

  private func absentBox(_ name: String) -> HTML {
    """
    <label class="check"><input type="checkbox" name="\(name)" checked><span>Also where none is stated</span><span class="count"></span></label>
    """
  }
}
