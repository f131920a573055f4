import HTML
import SiteModel

extension PageContext {
  /// The page on which readers tick what they know: roles by coverage, what is missing, what to
  /// learn next. All of it is done by scripts, as it never leaves the browser.
  func mySkillsPage() -> HTML {
    let content: HTML = """
      \(pageHead(title: "My skills", lede: "Tick the skills that you know, and see \(site.roles.count > 1 ? "which of the \(Wording.grouped(site.roles.count)) roles you are closest to" : "how close you are to each role")."))
      \(privacy)
      <div class="with-filter my" id="my-skills" hidden>
      <aside class="my-panel" aria-label="Ticked skills"><details class="filters"><summary>My skills: see and change</summary><div class="rail">
      \(known)\(picker)\(counting)\(keeping)
      </div></details></aside>
      <div class="my-main"><div data-notice role="status"></div><div data-link></div><div data-start></div><div data-next></div><div data-ranking></div></div>
      </div>
      """
    return page(
      PageFrame(
        title: "My skills",
        description:
          "Tick the skills you know: roles by how much of what they require that covers, what is missing, and what to learn next.",
        branch: .mySkills, crumbs: [Crumb("My skills")],
        scripts: [.data, .parts, .coverage, .mySkills]),
      content: content)
  }

  /// Who gets to know the ticks, and what there is without scripts.
  private var privacy: HTML {
    """
    <p class="note my-privacy">Nothing leaves your browser. The ticks are kept in its storage and in the part of the address behind the #, which is never sent to a server. There is no account, and the page makes no request about you.</p>
    <div class="callout" data-without-script><p>Ticking skills and ranking roles needs JavaScript, which does not run here. <a href="\(link(.skills))">All skills</a> are listed with the number of roles that ask for each, and each skill’s page says which roles require it.</p></div>
    """
  }

  private var known: HTML {
    "<section aria-labelledby=\"kn\"><h2 id=\"kn\" tabindex=\"-1\">I know</h2><div data-known></div></section>"
  }

  private var picker: HTML {
    """
    <section><h2><label for="pick">Add a skill</label></h2><input id="pick" type="search" autocomplete="off" spellcheck="false" placeholder="Type to find one of \(Wording.grouped(site.skills.uses.count))"><p class="vh" role="status" data-found></p><div class="picker" data-picker role="group" aria-label="Skills, most asked for first"></div></section>
    """
  }

  private var counting: HTML {
    """
    <section><h2>How to count</h2><label class="check"><input type="checkbox" data-instances checked><span>A thing counts for what it is one of: PostgreSQL for relational databases</span></label></section>
    """
  }

  private var keeping: HTML {
    """
    <section><h2>Keep and share</h2><p data-kept></p>
    <div class="actions"><button type="button" data-do="share">Copy link</button><button type="button" data-do="export">Export</button><button type="button" data-do="copy">Copy as text</button><button type="button" data-do="clear">Clear all</button></div>
    <p class="my-field" data-shared hidden><label for="share-link">Link with these skills</label><input id="share-link" type="text" readonly></p>
    <p class="my-field" data-copied hidden><label for="copy-text">These skills as text</label><textarea id="copy-text" rows="6" readonly></textarea></p>
    <details class="more"><summary>Import</summary><div class="stack"><p class="my-field"><label for="import-file">A file from Export, or a text file with one skill on a line</label><input id="import-file" type="file" accept=".json,.txt,.csv,.md,application/json,text/plain"></p><p class="my-field"><label for="import-text">Or write them here, with commas or one on a line</label><textarea id="import-text" rows="3" spellcheck="false"></textarea></p><div class="actions"><button type="button" data-do="import">Add these</button></div></div></details></section>
    """
  }
}
