"""The sites in Chromium, opened from disk: accessibility, policy, themes, keys."""

import warnings

import pytest
from selenium.webdriver.common.keys import Keys

from reading import beyond, odd_words
from reporting import no_problems

# Width and theme of every look at a page.
LOOKS = [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")]

RAN = "return window.pwned !== undefined || window.dialogs !== undefined"

WIDE_ELEMENTS = """
const edge = document.documentElement.clientWidth;
const clips = e => { for (let p = e.parentElement; p; p = p.parentElement) {
  if (getComputedStyle(p).overflowX !== "visible") { return true; } } return false; };
return [...document.querySelectorAll("main *, header *, footer *")]
  .filter(e => e.getBoundingClientRect().right > edge + 1 && !clips(e))
  .slice(0, 3).map(e => e.outerHTML.slice(0, 120));
"""


def test_every_page_type_holds_up(site, chromium):
    """axe, the console, the requests and the width of every type of page, in one visit each."""
    problems, advice = [], []
    root = site.folder.as_uri() + "/"
    # One site in every look; the others have other content, but neither other colours nor styles.
    looks = LOOKS if site.name == "content" else LOOKS[::2]
    for path in site.page_types.values():
        chromium.look(*looks[0])
        chromium.open(site.files[path])
        problems += [f"{path}: {line}" for line in chromium.console()]
        problems += [
            f"{path}: asks for {address}"
            for address in chromium.requests() if not address.startswith(root)
        ]
        # The notes of the other sites hold markup and such as text.
        if site.name == "content":
            problems += [f"{path}: says {words!r}" for words in odd_words(chromium)]
        for width, theme in looks:
            chromium.look(width, theme)
            where = f"{path}, {width} px, {theme}"
            if (empty := beyond(chromium)[1]) > 0:
                problems.append(f"{where}: {empty} px below the footer")
            overflow = chromium.run(
                "const d = document.documentElement; return d.scrollWidth - d.clientWidth;")
            if overflow > 0:
                wide = chromium.run(WIDE_ELEMENTS)
                problems.append(f"{where}: {overflow} px wider than the window: {wide}")
            if site.name != "content" and width == 1280:
                continue
            # The dark theme changes colours, and nothing else that axe looks at.
            for violation in chromium.axe(only_colour=theme == "dark"):
                (problems if violation.is_wcag else advice).append(f"{where}: axe {violation}")
        if chromium.run(RAN):
            problems.append(f"{path}: a script of the notes ran")
    if advice:
        warnings.warn("best practices:\n" + "\n".join(advice), stacklevel=1)
    no_problems(problems)


def test_no_script_of_the_notes_runs(built_sites, browser):
    """Every page that holds a script's text in its content, and not only one of each type."""
    site = built_sites["hostile"]
    # The site's own title is hostile and stands on every page as often; more is content.
    counts = {path: page.source.count("pwned") for path, page in site.pages.items()}
    frame = min(counts.values())
    paths = [path for path, count in counts.items() if count > frame + 2][:60]
    assert frame and paths, "the hostile text reached no page"
    problems = []
    for path in paths:
        browser.open(site.files[path])
        if browser.run(RAN):
            problems.append(f"{path}: a script ran")
        problems += [f"{path}: {line}" for line in browser.console()]
    no_problems(problems)


def test_the_policy_is_in_force(built_sites, browser):
    browser.open(built_sites["content"].files["index.html"])
    # Appended as the page itself would do it; the policy refuses it and says so.
    browser.run("""
        const script = document.createElement("script");
        script.textContent = "window.pwned = 1";
        document.head.append(script);
        const style = document.createElement("style");
        style.textContent = "main { display: none }";
        document.head.append(style);
    """)
    assert browser.run("return window.pwned") is None
    assert browser.run("return getComputedStyle(document.querySelector('main')).display") != "none"
    assert len(browser.console()) == 2


SCHEME = "return getComputedStyle(document.documentElement).colorScheme"


@pytest.mark.parametrize("system", ["light", "dark"])
def test_the_theme_switch_works_and_remembers(system, built_sites, browser):
    site = built_sites["content"]
    other = {"light": "dark", "dark": "light"}[system]
    browser.look(theme=system)
    browser.open(site.files["index.html"])
    browser.run("localStorage.clear()")
    browser.open(site.files["index.html"])
    try:
        paper = browser.run(PAPER)
        button = browser.driver.find_element("css selector", "[data-theme-switch]")
        assert button.is_displayed()
        assert other in button.accessible_name.lower()
        button.send_keys(Keys.ENTER)
        assert browser.run(PAPER) != paper
        assert browser.run(SCHEME) == other
        assert system in button.accessible_name.lower()
        changed = browser.run(PAPER)
        for page in ("index.html", "skills/index.html"):
            browser.open(site.files[page])
            assert browser.run(PAPER) == changed, f"{page} forgot the theme"
        browser.driver.find_element("css selector", "[data-theme-switch]").click()
        assert browser.run(PAPER) == paper
    finally:
        browser.run("localStorage.clear()")


# The colour behind the text, on whichever element it stands.
PAPER = """
return ["body", "html"].map(name => getComputedStyle(document.querySelector(name)).backgroundColor)
  .find(colour => colour !== "rgba(0, 0, 0, 0)");
"""


def test_the_system_theme_is_followed(built_sites, browser):
    papers = set()
    for theme in ("light", "dark"):
        browser.look(theme=theme)
        browser.open(built_sites["content"].files["index.html"])
        papers.add(browser.run(PAPER))
    assert len(papers) == 2


@pytest.mark.parametrize("keys", [("/",), (Keys.CONTROL, "k")], ids=["slash", "control-k"])
def test_the_search_keys_focus_the_box(keys, built_sites, browser):
    browser.open(built_sites["content"].files["index.html"])
    box = browser.driver.find_element("css selector", ".search-box input")
    before = browser.driver.current_url
    browser.press_together(*keys)
    assert browser.driver.switch_to.active_element == box
    assert box.get_attribute("value") == ""
    assert browser.driver.current_url == before
    assert browser.console() == []


def test_the_skip_link_comes_first_and_leads_to_the_content(built_sites, browser):
    browser.open(built_sites["content"].files["roles/index.html"])
    browser.press(Keys.TAB)
    skip = browser.driver.switch_to.active_element
    assert skip.get_attribute("href").endswith("#main")
    box = skip.rect
    assert box["width"] > 20 and box["height"] > 10 and box["x"] >= 0 and box["y"] >= 0
    browser.press(Keys.ENTER)
    assert browser.run("return document.activeElement.id") == "main"


def test_focus_can_be_seen_everywhere(built_sites, browser):
    """Tabs through a page: whatever has the focus has an outline, and none is a trap."""
    browser.open(built_sites["content"].files["index.html"])
    seen, problems = [], []
    for _ in range(60):
        browser.press(Keys.TAB)
        element = browser.run("""
            const e = document.activeElement, s = getComputedStyle(e);
            return [e.outerHTML.slice(0, 100), s.outlineStyle, parseFloat(s.outlineWidth)];""")
        if element[0].startswith("<body"):
            break
        if element[1] == "none" or element[2] < 1:
            problems.append(f"no outline on {element[0]}")
        seen.append(element[0])
    no_problems(problems)
    assert len(set(seen)) > 10


def test_pages_work_without_scripts(site, browser):
    """What a reader without scripts sees: everything but what only a script could do."""
    browser.look(scripts=False)
    try:
        for path in site.page_types.values():
            browser.open(site.files[path])
            assert browser.driver.find_element("css selector", "h1").is_displayed(), path
            switch = browser.driver.find_elements("css selector", "[data-theme-switch]")
            assert not any(button.is_displayed() for button in switch), path
    finally:
        browser.look()


def test_long_lists_are_paged(built_sites, browser):
    """Four hundred roles stand on pages that all can be reached by the pages' numbers."""
    site = built_sites["hostile"]
    listed = {path for path in site.pages
              if path == "roles/index.html" or path.startswith("roles/index/")}
    assert len(listed) > 5
    # With scripts the filter's own pages take the place of these.
    browser.look(scripts=False)
    waiting, seen, titles = ["roles/index.html"], set(), set()
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        browser.open(site.files[path])
        titles.add(browser.driver.title)
        current = browser.driver.find_elements("css selector", ".pager [aria-current=page]")
        assert len(current) == 1, path
        for link in browser.driver.find_elements("css selector", ".pager a"):
            target = link.get_attribute("href").removeprefix(site.folder.as_uri() + "/")
            waiting.append(target)
    browser.look()
    assert seen == listed
    assert len(titles) == len(listed)


def test_print_has_no_navigation_and_no_dark_paper(built_sites, browser):
    browser.look(theme="dark")
    browser.open(max(
        (file for path, file in built_sites["content"].files.items()
         if path.startswith("roles/") and path != "roles/index.html"),
        key=lambda file: file.stat().st_size))
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "media": "print", "features": [{"name": "prefers-color-scheme", "value": "dark"}]})
    try:
        nav = browser.driver.find_element("css selector", ".site-nav")
        assert not nav.is_displayed()
        assert browser.run(PAPER) in ("rgb(255, 255, 255)", None)
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
