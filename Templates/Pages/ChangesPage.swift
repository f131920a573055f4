import Addresses
import Exports
import HTML
import History
import Notes
import SiteModel

extension SitePath {
  /// A page of the list of new and changed roles.
  static func changes(_ number: Int = 1) -> SitePath {
    SitePath(folder: "changes", .index, page: number)
  }
}

extension PageContext {
  /// The roles that came or changed last, by day.
  func changesPage(_ history: RoleHistory, _ number: Int) -> HTML {
    let listed = history.listed
    let paging = Paging(page: number, total: listed.count, size: site.settings.pageSize)
    let content: HTML = """
      \(pageHead(title: "New and changed", lede: changesLede(history)))
      <div class="changes">\(days(of: listed[paging.range], in: history).map { changesBlock($0.day, $0.roles, in: history) })</div>
      \(pager(paging, of: "roles") { .changes($0) })
      """
    return page(
      PageFrame(
        title: number == 1 ? "New and changed" : "New and changed, page \(number)",
        description: "The roles that came or changed last, by day.", branch: .roles,
        crumbs: [Crumb("Roles", .roles)]
          + (number == 1
            ? [Crumb("New and changed")]
            : [Crumb("New and changed", .changes()), Crumb("Page \(number)")]),
        previous: paging.previous.map { .changes($0) }, next: paging.next.map { .changes($0) }),
      content: content)
  }

  private func changesLede(_ history: RoleHistory) -> HTML {
    let (listed, all) = (history.listed.count, site.roles.count)
    let count =
      listed == all
      ? Wording.count(all, "role")
      : "\(Wording.grouped(listed)) of \(Wording.count(all, "role"))"
    return
      "\(count) by the day they came or changed, as the history of the notes tells. There is a <a href=\"\(link(Feed.path))\" type=\"application/atom+xml\">feed</a> too."
  }

  /// The roles of each day; the list has each day in one piece.
  private func days(
    of roles: ArraySlice<Int>, in history: RoleHistory
  ) -> [(day: CalendarDay, roles: [Int])] {
    var days: [(day: CalendarDay, roles: [Int])] = []
    for role in roles {
      guard let day = history.dates[role].changed?.day else { continue }
      if days.last?.day == day {
        days[days.count - 1].roles.append(role)
      } else {
        days.append((day, [role]))
      }
    }
    return days
  }

  private func changesBlock(_ day: CalendarDay, _ roles: [Int], in history: RoleHistory) -> HTML {
    let entries = roles.map { index -> HTML in
      let role = site.roles[index]
      return """
        <li><h3 class="entry-title">\(roleLink(role))</h3>\(roleMeta(role, adding: [changeNote(history.dates[index])]))</li>
        """
    }
    return """
      <section class="block" aria-labelledby="d-\(day.description)"><h2 id="d-\(day.description)">\(time(day))</h2><ul class="entries">\(entries)</ul></section>
      """
  }

  private func changeNote(_ dates: EntryDates) -> HTML {
    guard dates.hasChangedSince else { return "<strong>new</strong>" }
    return dates.added.map { "changed, added \(time($0.day))" } ?? "changed"
  }

  /// The latest few, for the home page.
  func latestChanges() -> HTML? {
    guard let history = site.history else { return nil }
    let items = history.latest.prefix(6).compactMap { index -> HTML? in
      guard let changed = history.dates[index].changed else { return nil }
      let role = site.roles[index]
      let note = history.dates[index].hasChangedSince ? "changed" : "new"
      return """
        <li>\(roleLink(role))<span class="muted">\(note) \(time(changed.day))</span></li>
        """
    }
    return """
      <section class="block"><div class="block-head"><h2>New and changed</h2><a href="\(link(.changes()))">All by day</a></div><ul class="latest">\(items)</ul></section>
      """
  }
}
