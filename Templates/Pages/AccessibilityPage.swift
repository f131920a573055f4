import HTML
import Notes
import SiteModel

extension PageContext {
  /// The site's statement about its own accessibility, for its readers.
  func accessibilityPage() -> HTML {
    let content: HTML = """
      \(pageHead(title: "Accessibility", lede: "This site is meant for everybody: with a mouse, a keyboard or a screen reader, large or small, light or dark."))
      <div class="statement">
      \(standard)
      \(keyboardHelp)
      \(display)
      \(knownLimits)
      \(testing)
      \(contact)
      </div>
      """
    return page(
      PageFrame(
        title: "Accessibility",
        description:
          "What this site does so that everybody can use it, the keys it knows, and what is not good yet.",
        crumbs: [Crumb("Accessibility")]),
      content: content)
  }

  private var standard: HTML {
    """
    <section class="block"><h2>What this site aims at</h2><p>Every page is to meet the <a href="https://www.w3.org/TR/WCAG22/" rel="noopener noreferrer">Web Content Accessibility Guidelines 2.2</a> at level AA. Whatever can be read here can be read without scripts; search, filters and the other tools need them and say so.</p></section>
    """
  }

  private var keyboardHelp: HTML {
    """
    <section class="block"><h2>Keys</h2><p class="intro">Everything can be reached with the keyboard alone. Beside the browser’s own keys, these work where scripts run:</p><div class="scroll" role="region" aria-label="Keys" tabindex="0"><table class="data keys"><thead><tr><th scope="col">Key</th><th scope="col">What it does</th></tr></thead><tbody>\(has(.search) ? searchKeys : nil)<tr><th scope="row"><kbd>↑</kbd> <kbd>↓</kbd> <kbd>Home</kbd> <kbd>End</kbd></th><td>on a line number beside the notes: choose another line</td></tr><tr><th scope="row"><kbd>Enter</kbd></th><td>on a line number beside the notes: copies the link to that line</td></tr></tbody></table></div><p class="note">The first link of every page skips to the content.\(has(.search) ? keySwitch : "</p>")</section>
    """
  }

  private var searchKeys: HTML {
    """
    <tr><th scope="row"><kbd>/</kbd></th><td>goes to the search box</td></tr><tr><th scope="row"><kbd>Ctrl</kbd> <kbd>K</kbd> or <kbd>⌘</kbd> <kbd>K</kbd></th><td>goes to the search box, also while you type somewhere else</td></tr>
    """
  }

  private var keySwitch: HTML {
    """
     A single key such as <kbd>/</kbd> can be pressed by mistake, or by speech input; it can be switched off:</p><p class="page-links"><button type="button" data-key-switch hidden>Switch the / key off</button></p>
    """
  }

  private var display: HTML {
    """
    <section class="block"><h2>Colours, size and motion</h2><p>The site follows the light or dark theme of your system; the button at the top of each page chooses the other one and remembers it. Text can be enlarged to 200% and pages to 400% without loss, and your own colours, spacing and contrast settings are respected. Nothing flashes or moves by itself. Kinds of skills have a shape and a word beside their colour.</p><p class="page-links"><button type="button" data-preview-switch hidden>Switch previews of links off</button></p></section>
    """
  }

  private var knownLimits: HTML {
    let wide = Wording.list(
      [
        has(.map) ? "the skill map" : nil, has(.compare) ? "the comparison of roles" : nil,
        "wide tables",
      ]
      .compactMap(\.self))
    let map: HTML? = has(.map) ? " What the map shows also stands in a table." : nil
    return """
      <section class="block"><h2>What is not good yet</h2><ul class="bullets"><li>\(wide.prefix(1).uppercased() + wide.dropFirst()) scroll sideways in small windows, each in a frame of its own that the keyboard reaches.\(map)</li><li>The notes are shown as they were written: abbreviations are not explained, and words of another language are not marked as such.</li><li>Pictures in the notes are shown as links to them.</li><li>With a theme chosen by hand, a page may show the other one for a moment while it loads.</li></ul></section>
      """
  }

  private var testing: HTML {
    """
    <section class="block"><h2>How it is tested</h2><p>Each version of the program that writes these pages is tested by other programs: <a href="https://github.com/dequelabs/axe-core" rel="noopener noreferrer">axe</a> examines every type of page in Chromium, in the light and the dark theme, as wide as a phone and as a desktop screen; the <a href="https://validator.github.io/validator/" rel="noopener noreferrer">Nu HTML checker</a> reads every page; further tests use the pages with the keyboard alone, without scripts, and with wider spacing between letters and lines.</p><p>Such tests find many faults, but not all: whether a page can be understood well with a screen reader, only people can tell.</p></section>
    """
  }

  private var contact: HTML? {
    site.settings.author.map {
      "<section class=\"block\"><h2>Who to tell</h2><p>\($0) publishes this site. If something here is hard to use for you, please say so.</p></section>"
    }
  }
}
