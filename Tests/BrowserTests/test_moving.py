"""Moving about: contents of long pages, links to lines, neighbours, keys, narrow and wide text."""

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from reporting import no_problems

STATUS = "return document.querySelector('.line-status').textContent"
BUTTON_LINE = "return document.querySelector('.line-copy').textContent"
CURRENT = """return Array.from(document.querySelectorAll("[data-contents] [aria-current=location]"),
  link => link.hash)"""


@pytest.fixture
def wait(browser):
    return WebDriverWait(browser.driver, 5)


def longest(site, folder: str, holding: str) -> str:
    """The largest page of a folder that holds some markup."""
    by_size = sorted((path for path in site.files if path.startswith(folder)),
                     key=lambda path: site.files[path].stat().st_size, reverse=True)
    found = next((path for path in by_size if holding in site.files[path].read_text("utf-8")), None)
    assert found, f"no page of {folder} holds {holding}"
    return found


@pytest.fixture
def role(built_sites):
    site = built_sites["content"]
    return site.files[longest(site, "roles/", "data-line")]


# ── contents ──

@pytest.mark.parametrize("folder", ["sections/", "roles/", "report.html", "links.html"])
def test_contents_lead_to_their_places(folder, built_sites, browser, wait):
    site = built_sites["hostile" if folder == "sections/" else "content"]
    browser.open(site.files[longest(site, folder, 'class="toc"')])
    links = browser.driver.find_elements("css selector", ".toc a")
    assert len(links) >= 4
    for link in (links[1], links[-1], links[0]):
        anchor = browser.run("return arguments[0].hash.slice(1)", link)
        link.send_keys(Keys.ENTER)
        wait.until(lambda _: browser.run("""
            const box = document.getElementById(arguments[0]).getBoundingClientRect();
            return box.top >= -1 && box.top < innerHeight;""", anchor))
        wait.until(lambda _: browser.run(CURRENT) == [f"#{anchor}"])


def test_the_mark_follows_the_reader(built_sites, browser, wait):
    """Places have their turn on the way down, in the order of the page, and on the way up."""
    browser.open(built_sites["content"].files["report.html"])
    anchors = browser.run("return Array.from(document.querySelectorAll('.toc a'), a => a.hash)")
    assert browser.run(CURRENT) == anchors[:1]
    seen = browser.driver.execute_async_script("""
        const done = arguments[0], seen = [];
        function step() {
          const marked = document.querySelectorAll(".toc [aria-current=location]");
          seen.push(Array.from(marked, link => link.hash).join());
          const rest = document.documentElement.scrollHeight - innerHeight - scrollY;
          if (rest <= 0) { return done(seen); }
          scrollBy(0, 60);
          requestAnimationFrame(() => requestAnimationFrame(step));
        }
        step();""")
    # Of two that begin side by side, the later one is marked.
    turns = list(dict.fromkeys(seen))
    assert turns == [anchor for anchor in anchors if anchor in turns]
    assert turns[-1] == anchors[-1] and len(turns) >= len(anchors) - 1
    assert browser.run("""
        const nav = document.querySelector(".toc").getBoundingClientRect();
        return nav.top >= 0 && nav.bottom <= innerHeight;"""), "the list does not stay in sight"
    browser.run("scrollTo(0, 0)")
    wait.until(lambda _: browser.run(CURRENT) == anchors[:1])


def test_contents_are_a_closed_disclosure_on_a_phone(built_sites, browser):
    browser.look(width=360)
    browser.open(built_sites["content"].files["report.html"])
    link = browser.driver.find_element("css selector", ".toc a")
    summary = browser.driver.find_element("css selector", ".toc summary")
    assert summary.is_displayed() and not link.is_displayed()
    summary.send_keys(Keys.ENTER)
    assert link.is_displayed()
    assert not browser.axe()


def test_short_pages_have_no_contents(built_sites):
    site = built_sites["content"]
    for path in ("404.html", "index.html", "accessibility.html"):
        assert 'class="toc"' not in site.files[path].read_text("utf-8"), path


# ── links to lines ──

@pytest.fixture
def clipboard(browser):
    """Reads what was copied; Chromium asks for leave otherwise."""
    browser.driver.execute_cdp_cmd("Browser.grantPermissions", {
        "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]})
    yield lambda: browser.driver.execute_async_script(
        "const done = arguments[0]; navigator.clipboard.readText().then(done, e => done(String(e)))")
    browser.driver.execute_cdp_cmd("Browser.resetPermissions", {})


def test_a_line_number_copies_its_link(role, browser, clipboard, wait):
    browser.open(role)
    lines = browser.driver.find_elements("css selector", ".notes [data-line]")
    ActionChains(browser.driver).move_to_element(lines[3]).perform()
    number = browser.run("return arguments[0].dataset.line", lines[3])
    wait.until(lambda _: browser.run(BUTTON_LINE) == number)
    button = browser.driver.find_element("css selector", ".line-copy")
    assert f"line {number}" in button.accessible_name
    button.click()
    wait.until(lambda _: "copied" in browser.run(STATUS))
    copied = clipboard()
    assert copied == f"{role.as_uri()}#L{number}"
    browser.driver.get("about:blank")
    browser.driver.get(copied)
    highlight, other = browser.run("""
        const colour = e => getComputedStyle(e).backgroundColor;
        const lines = document.querySelectorAll(".notes [data-line]");
        return [colour(document.querySelector(".notes :target")), colour(lines[0])];""")
    assert highlight != other


def test_lines_are_one_stop_of_the_keyboard(role, browser, clipboard, wait):
    browser.open(role)
    numbers = browser.run("""
        return Array.from(document.querySelectorAll(".notes [data-line]"), e => e.dataset.line)""")
    assert len(browser.driver.find_elements("css selector", ".notes .line-copy")) == 1
    browser.run("document.querySelector('.line-copy').focus()")
    wait.until(lambda _: "arrow keys" in browser.run(STATUS))
    for key, line in ((Keys.ARROW_UP, numbers[0]), (Keys.ARROW_DOWN, numbers[1]),
                      (Keys.END, numbers[-1]), (Keys.ARROW_DOWN, numbers[-1]),
                      (Keys.HOME, numbers[0]), (Keys.ARROW_DOWN, numbers[1])):
        browser.press(key)
        assert browser.run(BUTTON_LINE) == line
        assert browser.run("return document.activeElement.className") == "line-copy"
    browser.press(Keys.ENTER)
    wait.until(lambda _: "copied" in browser.run(STATUS))
    assert clipboard().endswith(f"#L{numbers[1]}")
    assert not browser.axe()


def test_without_leave_to_copy_the_address_leads_there(role, browser, wait):
    browser.open(role)
    browser.run("""
        Object.defineProperty(navigator, "clipboard", { value: undefined });
        document.execCommand = () => false;
        document.querySelector(".line-copy").click();""")
    line = browser.run(BUTTON_LINE)
    wait.until(lambda _: f"line {line}" in browser.run(STATUS))
    assert browser.driver.current_url.endswith(f"#L{line}")


def test_a_place_in_a_closed_disclosure_is_shown(built_sites, browser):
    site = built_sites["content"]
    path = longest(site, "roles/", '<tr id="L')
    anchor = site.files[path].read_text("utf-8").split('<tr id="', 1)[1].split('"', 1)[0]
    browser.open(site.files[path], f"#{anchor}")
    assert browser.driver.find_element("id", anchor).is_displayed()


@pytest.mark.parametrize("hash", ["#%", "#%E0%A4%A", "#<img src=x onerror=alert(1)>", "#L999999"])
def test_odd_addresses_do_nothing(hash, role, browser):
    browser.open(role, hash)
    assert browser.run("return window.dialogs") is None
    assert browser.driver.find_element("css selector", ".line-copy").is_displayed()
    assert browser.console() == []


# ── neighbours and the way up ──

@pytest.mark.parametrize("name", ["content", "hostile"])
def test_neighbours_are_named_alike_in_head_and_page(name, built_sites):
    site = built_sites[name]
    problems = []
    for path, page in site.pages.items():
        if not path.startswith(("roles/", "sections/", "print/")):
            continue
        for relation in ("prev", "next"):
            head = [e.get("href") for e in page.all("link") if e.get("rel") == relation]
            body = [e.get("href") for e in page.all("a") if e.get("rel") == relation]
            if not set(head) <= set(body):
                problems.append(f"{path}: {relation} leads to {head} and to {body}")
    no_problems(problems)


@pytest.mark.parametrize("name", ["content", "hostile"])
def test_marks_of_breadcrumbs_stay_with_their_steps(name, built_sites, browser):
    site = built_sites[name]
    browser.look(width=360)
    path = max((path for path in site.pages if path.startswith("roles/")),
               key=lambda path: len(site.pages[path].source.split('class="crumbs"')[-1]
                                    .split("</nav>")[0]))
    browser.open(site.files[path])
    heights = browser.run("""
        return Array.from(document.querySelectorAll(".crumbs li:not(:last-child)"),
          li => li.offsetHeight - li.firstElementChild.offsetHeight);""")
    assert heights and max(heights) < 12


# ── the statement ──

def test_the_slash_key_can_be_switched_off_and_stays_off(built_sites, browser):
    site = built_sites["content"]
    browser.open(site.files["accessibility.html"])
    switch = browser.driver.find_element("css selector", "[data-key-switch]")
    if not browser.driver.find_elements("css selector", ".search-box input"):
        assert not switch.is_displayed()
        return
    try:
        assert switch.is_displayed()
        before = switch.text
        switch.click()
        assert switch.text != before
        for page in ("accessibility.html", "roles/index.html"):
            browser.open(site.files[page])
            browser.press("/")
            assert browser.run("return document.activeElement.tagName") == "BODY", page
        browser.open(site.files["accessibility.html"])
        browser.driver.find_element("css selector", "[data-key-switch]").click()
        browser.run("document.activeElement.blur()")
        browser.press("/")
        assert browser.run("return document.activeElement.type") == "search"
    finally:
        browser.run("localStorage.clear()")


def test_the_statement_works_without_scripts(built_sites, browser):
    browser.look(scripts=False)
    try:
        browser.open(built_sites["content"].files["accessibility.html"])
        assert "WCAG" in browser.driver.page_source or "Guidelines 2.2" in browser.driver.page_source
        buttons = browser.driver.find_elements("css selector", "main button")
        assert buttons and not any(button.is_displayed() for button in buttons)
    finally:
        browser.look()


# ── narrow windows, large text, wide spacing ──

# WCAG 1.4.12, as its definition puts it. Through the CSSOM, as the policy forbids style elements.
SPACING = """
const sheet = new CSSStyleSheet();
sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
  + " word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
document.adoptedStyleSheets = [sheet];
"""
LARGE = """
const sheet = new CSSStyleSheet();
sheet.replaceSync("html { font-size: 200% !important }");
document.adoptedStyleSheets = [sheet];
"""
CUT_OFF = """
const edge = document.documentElement.clientWidth;
const cut = [...document.querySelectorAll("main *, header *, footer *")].filter(e => {
  const style = getComputedStyle(e);
  const hides = ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
  // What is for screen readers alone is a pixel wide.
  return hides && e.clientWidth > 1
    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
});
const wide = document.documentElement.scrollWidth - edge;
return (wide > 0 ? [wide + " px too wide"] : []).concat(cut.slice(0, 3).map(e => e.outerHTML.slice(0, 100)));
"""


@pytest.mark.parametrize(("width", "change"), [(320, ""), (360, SPACING), (640, LARGE)],
                         ids=["reflow", "spacing", "large"])
def test_nothing_is_cut_off(width, change, built_sites, browser):
    site = built_sites["content"]
    browser.look(width=width)
    problems = []
    for path in site.page_types.values():
        browser.open(site.files[path])
        if change:
            browser.run(change)
        problems += [f"{path}: {found}" for found in browser.run(CUT_OFF)]
    no_problems(problems)
