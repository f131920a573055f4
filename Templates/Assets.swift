package import Addresses

/// A file of the theme that pages load: the style sheet, the icon, a script.
package struct Asset: Sendable {
  package let path: SitePath
  package let bytes: [UInt8]

  /// The file of `assets/` with a name, put together from sources in their order.
  init(_ name: StaticString, _ sources: [UInt8]...) {
    path = SitePath(literal: name)
    bytes = Array(sources.joined())
  }
}

// The style sheet is one for every page; its sources are cut by what they style, and later ones may
// lean on what the earlier ones set.
extension Asset {
  static let styles = Asset(
    "assets/site.css", PackageResources.tokens_css, PackageResources.base_css,
    PackageResources.frame_css, PackageResources.text_css, PackageResources.skills_css,
    PackageResources.roles_css, PackageResources.charts_css, PackageResources.pages_css,
    PackageResources.changes_css,
    PackageResources.compare_css, PackageResources.filters_css, PackageResources.map_css,
    PackageResources.moving_css, PackageResources.my_skills_css, PackageResources.previews_css,
    PackageResources.search_css, PackageResources.media_css, PackageResources.print_css)
  static let icon = Asset("assets/icon.svg", PackageResources.icon_svg)

  /// What every page runs: the theme, the keys, and the loading of everything else.
  static let script = Asset("assets/site.js", PackageResources.site_js)
  /// The tables of the site as objects.
  static let data = Asset("assets/data.js", PackageResources.data_js)
  /// The components of pages, made by scripts.
  static let parts = Asset("assets/parts.js", PackageResources.parts_js)
  /// Text fields with suggestions.
  static let combobox = Asset("assets/combobox.js", PackageResources.combobox_js)
  /// The comparison of roles.
  static let compare = Asset(
    "assets/compare.js", PackageResources.own_words_js, PackageResources.compare_text_js,
    PackageResources.compare_js)
  /// Cards that say what a link leads to; pages load them when the first such link is met.
  static let previews = Asset("assets/previews.js", PackageResources.previews_js)
  /// Moving about in the skill map.
  static let map = Asset("assets/map.js", PackageResources.map_js)
  /// The skills that the reader ticked, on every page.
  static let mySkillsStore = Asset(
    "assets/my-skills-store.js", PackageResources.my_skills_store_js)
  /// Ticking on the pages of skills and roles.
  static let mySkillsMarks = Asset(
    "assets/my-skills-marks.js", PackageResources.my_skills_marks_js)
  /// How far ticked skills cover roles.
  static let coverage = Asset("assets/coverage.js", PackageResources.coverage_js)
  /// The page “My skills”.
  static let mySkills = Asset(
    "assets/my-skills.js", PackageResources.my_skills_exchange_js,
    PackageResources.my_skills_picker_js, PackageResources.my_skills_ranking_js,
    PackageResources.my_skills_js)
  /// The notes' text and words as the search reads them; loaded with the search, and by the
  /// comparison when the text of roles is asked for.
  static let searchIndex = Asset(
    "assets/search-index.js", PackageResources.search_words_js, PackageResources.search_index_js)
  /// The search and its box; loaded when the box is first used.
  static let search = Asset(
    "assets/search.js", PackageResources.search_query_js, PackageResources.search_engine_js,
    PackageResources.search_box_js)
  /// The results page.
  static let searchPage = Asset("assets/search-page.js", PackageResources.search_page_js)
  /// The filters on the list of all roles. The first three sources need no document.
  static let filters = Asset(
    "assets/filters.js", PackageResources.role_index_js, PackageResources.role_orders_js,
    PackageResources.role_query_js, PackageResources.role_rows_js,
    PackageResources.filter_lists_js, PackageResources.skill_finder_js,
    PackageResources.filter_panel_js, PackageResources.applied_filters_js,
    PackageResources.filters_js)
  /// Moving about on a page: the table of contents, links to lines, printing.
  static let moving = Asset("assets/moving.js", PackageResources.moving_js)

  /// All assets; they are embedded in the program.
  package static let all = [
    styles, icon, script, data, parts, combobox, compare, previews, map, mySkillsStore,
    mySkillsMarks, coverage, mySkills, searchIndex, search, searchPage, filters, moving,
  ]
}
