"""Search: what it finds and in which order, its box, its page and its address."""

import warnings
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from reporting import no_problems

# On our own notes: the kind, and what stands first in it.
FIRST = [
    ("ocaml", "skills", "OCaml"),
    ("OCAML", "skills", "OCaml"),
    ("c++", "skills", "C++"),
    ("tcp/ip", "skills", "TCP/IP"),
    ("linux", "skills", "Linux"),
    ("lin", "skills", "Linux"),
    ("network securty", "roles", "Network Security Engineer"),
    ("netwrok security", "skills", "network security"),
    ("virtualizaton", "roles", "Virtualization Engineer"),
    ("low latency", "roles", "Low-Latency Engineer"),
    ("low-latency", "roles", "Low-Latency Engineer"),
    ("senior linux engineer", "roles", "Senior Linux Engineer"),
    ("serokell", "roles", "OCaml Developer"),
    ("front end", "roles", "Front End Software Engineer"),
    ("data center hong kong", "roles", "Data Center Engineer"),
    ("london security", "roles", "Network Security Engineer"),
    ("production engineer singapore", "roles", "Production Engineer"),
    ("data engineer", "roles", "Data Engineer"),
    ("\"automation engineer\"", "roles", "Network Automation Engineer, Security"),
    ("cybersecurity ana", "roles", "Cybersecurity Analyst"),
    ("data center support", "sections", "Data Center Support Roles"),
    ("network administration", "sections",
     "Network Administration, System Administration, and DevOps Roles"),
]

# On the original notes, which name more.
FIRST_IN_NOTES = [
    ("c#", "skills", "C#"),
    (".net", "skills", ".NET"),
    ("kuberntes", "skills", "Kubernetes"),
    ("next.js", "skills", "Next.js"),
    ("quantum comp", "skills", "quantum computing"),
]

HOSTILE = [
    "<img src=x onerror=alert(1)>", "\"", "\"\"\"", "' OR 1=1 --", "\\", "%", "%00", "(((((", "[a-z",
    "*", "__proto__", "constructor", "hasOwnProperty toString", "\u202e\u0000\U0001f600", "++", "#",
    "a" * 5000, "word " * 400, ".", "é" * 50,
]

STATE = "return document.querySelector('[data-search-page]').dataset.searchPage"


class SearchPage:
    """The results page in the browser, as its reader sees it."""

    def __init__(self, browser, address: str):
        self.browser, self.address = browser, address

    def open(self, query: str, more: str = "") -> "SearchPage":
        driver = self.browser.driver
        driver.get("about:blank")
        driver.get_log("browser")
        driver.get(f"{self.address}search.html?q={quote(query, safe='')}{more}")
        return self.wait()

    def ask(self, query: str) -> "SearchPage":
        """Asks the open page for something else, through its address."""
        self.browser.run("location.hash = 'q=' + encodeURIComponent(arguments[0])", query)
        WebDriverWait(self.browser.driver, 5, 0.02).until(
            lambda _: self.browser.run("return document.querySelector('.query')?.textContent")
            == query[:300].strip())
        return self.wait()

    def wait(self) -> "SearchPage":
        WebDriverWait(self.browser.driver, 15, 0.02).until(
            lambda _: self.browser.run(STATE) in ("complete", "empty"))
        return self

    def results(self, kind: str) -> list[str]:
        return self.browser.run("""
            const block = document.querySelector(`[aria-labelledby="found-${arguments[0]}"]`);
            return !block ? [] : [...block.querySelectorAll(
                ".chip > span:first-child, .entry-title a, .outline > li > a")].map(e => e.textContent);
            """, kind)

    @property
    def line(self) -> str:
        return self.browser.run("return document.querySelector('.result-line').textContent")

    def counts(self) -> dict[str, int]:
        return dict(self.browser.run("""
            return [...document.querySelectorAll(".narrow li")].map(e =>
              [e.firstChild.textContent, Number(e.lastChild.textContent.replace(",", ""))]);"""))

    def follow(self, text: str) -> "SearchPage":
        link = self.browser.run("""
            return [...document.querySelectorAll("main a")].find(e => e.textContent === arguments[0]);
            """, text)
        assert link, f"no link ‘{text}’"
        link.click()
        return self.wait()

    def parameters(self) -> dict[str, list[str]]:
        parts = urlsplit(self.browser.driver.current_url)
        return parse_qs(parts.query if "=" not in parts.fragment else parts.fragment)


@pytest.fixture(params=["disk", "server"])
def search(request, built_sites, browser, served):
    """The results page of our own notes, from disk and from a server."""
    site = built_sites["content"]
    return SearchPage(
        browser, served(site) if request.param == "server" else site.folder.as_uri() + "/")


@pytest.fixture
def on_disk(built_sites, browser):
    return SearchPage(browser, built_sites["content"].folder.as_uri() + "/")


def check_first(page: SearchPage, expected) -> None:
    problems = []
    page.open("first")
    for query, kind, first in expected:
        found = page.ask(query).results(kind)
        if found[:1] != [first]:
            problems.append(f"{query!r}: {kind} are {found[:3]}, and not first {first!r}")
    problems += page.browser.console()
    no_problems(problems)


def test_finds_what_is_meant_first(on_disk):
    check_first(on_disk, FIRST)


def test_finds_what_is_meant_in_the_notes(built_sites, browser):
    if "notes" not in built_sites:
        pytest.skip("the original notes are not here")
    check_first(
        SearchPage(browser, built_sites["notes"].folder.as_uri() + "/"), FIRST_IN_NOTES)


def test_works_from_disk_and_from_a_server(search):
    page = search.open("network securty")
    assert page.results("roles")[0] == "Network Security Engineer"
    assert "read as network security" in page.line
    assert page.browser.driver.title.startswith("Search: network securty")
    assert page.browser.console() == []


def test_shows_the_line_that_was_found(on_disk):
    page = on_disk.open("firewalls")
    marks = page.browser.run(
        "return [...document.querySelectorAll('.evidence mark')].map(e => e.textContent)")
    assert marks and all("firewall" in mark.lower() for mark in marks)
    line = page.browser.driver.find_element("css selector", ".entries .evidence .line")
    line.click()
    target = page.browser.run("return document.querySelector(location.hash)?.textContent")
    assert "firewall" in target.lower()


def test_reads_typing_errors_unless_told_not_to(on_disk):
    page = on_disk.open("securty")
    assert "read as security" in page.line
    page.follow("Search for the exact letters instead")
    assert page.parameters() == {"q": ["securty"], "exact": ["1"]}
    assert page.line.startswith("Nothing found")
    assert page.results("roles") == []


def test_wants_every_word_or_says_so(on_disk):
    both = on_disk.open("ocaml linux").counts()["Roles"]
    one = on_disk.open("ocaml").counts()["Roles"]
    assert 0 < both < one
    on_disk.open("ocaml xylophonists")
    assert "Nothing has all the words" in on_disk.line
    assert on_disk.counts()["Roles"] == one


def test_a_phrase_is_words_together(on_disk):
    apart = on_disk.open("engineer network").counts()["Roles"]
    together = on_disk.open('"engineer network"').counts()["Roles"]
    assert together < apart


def test_narrows_to_a_kind_and_pages(built_sites, browser):
    page = SearchPage(browser, built_sites["hostile"].folder.as_uri() + "/")
    page.open("platform engineer")
    counts = page.counts()
    assert counts["All"] == counts["Roles"] + counts["Skills"] + counts["Sections"]
    assert counts["Roles"] >= 400
    page.follow("Roles")
    assert page.parameters()["in"] == ["roles"]
    assert page.results("skills") == [] and len(page.results("roles")) == 20
    first = page.results("roles")
    browser.driver.find_element("css selector", ".pager a").click()
    assert page.wait().parameters()["page"] == ["2"]
    second = page.results("roles")
    assert len(second) == 20 and not set(first) & set(second)
    browser.driver.back()
    WebDriverWait(browser.driver, 5, 0.02).until(lambda _: page.results("roles") == first)
    browser.driver.forward()
    WebDriverWait(browser.driver, 5, 0.02).until(lambda _: page.results("roles") == second)
    page.open("platform engineer", "&in=roles&page=2")
    assert page.results("roles") == second
    page.open("platform engineer", "&in=nonsense&page=-3")
    assert len(page.results("roles")) == 10


def test_the_form_changes_the_address_and_back_returns(search):
    page = search.open("ocaml")
    box = page.browser.driver.find_element("css selector", ".search-box input")
    assert box.get_attribute("value") == "ocaml"
    box.clear()
    box.send_keys("linux", Keys.ENTER)
    WebDriverWait(page.browser.driver, 5, 0.02).until(lambda _: "“linux”" in page.line)
    assert page.parameters()["q"] == ["linux"]
    assert page.results("skills")[0] == "Linux"
    page.browser.driver.back()
    WebDriverWait(page.browser.driver, 5, 0.02).until(lambda _: "“ocaml”" in page.line)
    assert box.get_attribute("value") == "ocaml"


def test_nothing_asked_and_nothing_found_are_answered(on_disk):
    page = on_disk.open("")
    assert page.browser.driver.find_element("css selector", "[data-start] .chip").is_displayed()
    assert page.browser.driver.title.startswith("Search ")
    page.open("zzzzqqqq")
    assert page.line.startswith("Nothing found")
    assert page.browser.driver.find_element("css selector", ".empty a").is_displayed()


def test_hostile_queries_do_nothing(on_disk):
    problems = []
    page = on_disk.open(HOSTILE[0])
    for query in HOSTILE:
        page.ask(query)
        if page.browser.run("return window.dialogs !== undefined"):
            problems.append(f"{query[:40]!r}: a script ran")
        if page.browser.run("return document.querySelectorAll('main img, main script').length"):
            problems.append(f"{query[:40]!r}: became markup")
        problems += [f"{query[:40]!r}: {entry}" for entry in page.browser.console()]
    no_problems(problems)


class Box:
    """The search box of a page."""

    def __init__(self, browser):
        self.browser = browser
        self.input = browser.driver.find_element("css selector", ".search-box input")

    def type(self, text: str) -> list[str]:
        """Types, and returns the suggestions that come of it."""
        self.input.send_keys(text)
        WebDriverWait(self.browser.driver, 10, 0.02).until(
            lambda _: self.input.get_attribute("value") in self.last)
        return self.options

    @property
    def options(self) -> list[str]:
        return self.browser.run("""
            return [...document.querySelectorAll(".suggestions:not([hidden]) [role=group] .option")]
              .map(e => e.firstChild.textContent);""")

    @property
    def last(self) -> str:
        return self.browser.run("""
            return document.querySelector(".suggestions:not([hidden]) > .option")?.textContent || "";""")

    @property
    def chosen(self) -> str | None:
        return self.browser.run("""
            const id = arguments[0].getAttribute("aria-activedescendant");
            const option = id && document.getElementById(id);
            return option && option.getAttribute("aria-selected") === "true"
              ? option.firstChild.textContent : null;""", self.input)


def test_the_box_suggests_and_keys_choose(search):
    browser = search.browser
    browser.driver.get(search.address + "roles/index.html")
    box = Box(browser)
    assert box.input.get_attribute("role") is None
    browser.press("/")
    options = box.type("lin")
    assert options[0] == "Linux" and "Linux Engineer" in options
    assert box.input.get_attribute("aria-expanded") == "true"
    assert box.chosen is None
    browser.press(Keys.ARROW_DOWN)
    assert box.chosen == "Linux"
    browser.press(Keys.ARROW_UP)
    assert box.chosen is None
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN)
    assert box.chosen == options[1]
    browser.press(Keys.ESCAPE)
    assert box.options == [] and box.input.get_attribute("value") == "lin"
    assert box.input.get_attribute("aria-expanded") == "false"
    browser.press(Keys.ARROW_DOWN)
    browser.press(Keys.ARROW_DOWN)
    assert box.chosen == "Linux"
    assert [v for v in browser.axe() if v.is_wcag] == []
    browser.press(Keys.ENTER)
    WebDriverWait(browser.driver, 5, 0.02).until(
        lambda driver: driver.current_url.endswith("skills/linux.html"))


def test_the_box_without_a_choice_leads_to_the_results(search):
    browser = search.browser
    browser.driver.get(search.address + "skills/ocaml.html")
    box = Box(browser)
    assert box.type("compilr")[-1:] != []
    browser.press(Keys.ENTER)
    WebDriverWait(browser.driver, 5, 0.02).until(
        lambda driver: "search.html" in driver.current_url)
    search.wait()
    assert "read as compiler" in search.line
    assert browser.console() == []


def test_only_names_are_loaded_for_suggestions(built_sites, browser):
    site = built_sites["content"]
    browser.open(site.files["index.html"])
    assert not [address for address in browser.requests() if "/index/" in address]
    Box(browser).type("o")
    WebDriverWait(browser.driver, 5, 0.02).until(
        lambda driver: "spellings-0" in browser.run(
            "return [...document.scripts].map(e => e.src).join()"))
    loaded = {address.rsplit("/", 1)[1] for address in browser.requests()}
    assert {"catalogue.js", "roles-0.js"} <= loaded
    assert not {"words-0.js", "text-0.js"} & loaded


def test_the_slash_key_can_be_switched_off(on_disk):
    browser = on_disk.open("").browser
    button = browser.driver.find_element("css selector", "[data-key-switch]")
    try:
        button.click()
        browser.press("/")
        assert browser.run("return document.activeElement.name") != "q"
        browser.driver.get(on_disk.address + "index.html")
        browser.press("/")
        assert browser.run("return document.activeElement.name") != "q"
        browser.press_together(Keys.CONTROL, "k")
        assert browser.run("return document.activeElement.name") == "q"
    finally:
        browser.run("localStorage.clear()")


def test_without_scripts_the_form_leads_to_what_works(on_disk):
    browser = on_disk.browser
    browser.look(scripts=False)
    try:
        browser.driver.get(on_disk.address + "index.html")
        box = browser.driver.find_element("css selector", ".search-box input")
        box.send_keys("ocaml", Keys.ENTER)
        WebDriverWait(browser.driver, 5, 0.02).until(
            lambda driver: driver.current_url.endswith("search.html?q=ocaml"))
        note = browser.driver.find_element("css selector", "[data-no-script]")
        assert note.is_displayed()
        links = [e.get_attribute("href") for e in note.find_elements("css selector", "a")]
        assert len(links) == 3 and links[1].endswith("roles/index.html")
    finally:
        browser.look()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_results_are_accessible(width, theme, built_sites, browser):
    browser.look(width, theme)
    page = SearchPage(browser, built_sites["content"].folder.as_uri() + "/")
    problems = []
    for query, more in (("network securty", ""), ("network", "&in=sections"), ("zzzzqqqq", "")):
        page.open(query, more)
        found = browser.axe(only_colour=theme == "dark")
        problems += [f"{query}: {violation}" for violation in found if violation.is_wcag]
        overflow = browser.run(
            "const d = document.documentElement; return d.scrollWidth - d.clientWidth")
        if overflow > 0:
            problems.append(f"{query}: {overflow} px too wide")
        advice = [str(violation) for violation in found if not violation.is_wcag]
        if advice:
            warnings.warn("\n".join(advice), stacklevel=1)
    no_problems(problems)
