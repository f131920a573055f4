"""My skills in Chromium: ticking, ranking, learning next, and keeping it all in the browser.

What the page shows is checked against the published data with a plain computation of its own."""

import json
import random
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from urllib.parse import quote

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

from reporting import no_problems

# The kinds whose skills are things with a name, which count for what they are one of.
THINGS = {"language", "library", "tool", "platform", "protocol", "standard", "hardware"}


@dataclass
class Expected:
    """Coverage computed from the published data."""

    roles: list
    skills: dict

    @classmethod
    def of(cls, site):
        roles = json.loads(site.files["data/roles.json"].read_text("utf-8"))["roles"]
        skills = json.loads(site.files["data/skills.json"].read_text("utf-8"))["skills"]
        return cls(roles, {skill["slug"]: skill for skill in skills})

    def known(self, ticks, instances=True):
        known = set(ticks)
        for slug in ticks if instances else ():
            if self.skills[slug]["kind"] in THINGS:
                known |= {broader for broader in self.skills[slug]["broader"] if broader in self.skills}
        return known

    @staticmethod
    def asked(role, strength):
        return [skill["slug"] for skill in role["skills"] if skill["strength"] == strength]

    def missing(self, role, known):
        return [slug for slug in self.asked(role, "required") if slug not in known]

    def ranking(self, ticks, instances=True):
        """The addresses of the roles in order, each with "have of required"."""
        known = self.known(ticks, instances)
        keyed = []
        for order, role in enumerate(self.roles):
            required = self.asked(role, "required")
            have = len(required) - len(self.missing(role, known))
            preferred = sum(slug in known for slug in self.asked(role, "preferred"))
            share = Fraction(have, len(required)) if required else -1
            text = f"{have} of {len(required)}" if required else "requires none"
            keyed.append(((-share, -preferred, -have, order), (role["url"], text)))
        return [entry for _, entry in sorted(keyed)]

    def next(self, ticks, first, instances=True):
        """What to learn next, by trying every skill: (slug, completed, asking)."""
        known = self.known(ticks, instances)
        lacking = [(role, self.missing(role, known)) for role in self.roles]
        asking = Counter(slug for _, missing in lacking for slug in missing)
        completed = Counter()
        for slug in asking:
            after = self.known({*ticks, slug}, instances)
            completed[slug] = sum(
                slug in missing and not self.missing(role, after) for role, missing in lacking)
        names = list(self.skills)
        rows = [(slug, completed[slug], asking[slug]) for slug in asking]
        one, other = (1, 2) if first == "opened" else (2, 1)
        return sorted(rows, key=lambda row: (-row[one], -row[other], names.index(row[0])))


class MySkills:
    """The page as a reader uses it."""

    def __init__(self, browser, site):
        self.browser, self.site = browser, site

    def forget(self):
        self.browser.open(self.site.files["404.html"])
        self.browser.run("localStorage.clear()")
        return self

    def keep(self, *slugs):
        self.browser.open(self.site.files["404.html"])
        self.browser.run("localStorage.clear(); localStorage.setItem('my-skills', arguments[0])",
                         " ".join(slugs))
        return self

    def open(self, suffix=""):
        self.browser.open(self.site.files["my-skills.html"], suffix)
        return self.settle()

    def visit(self, path):
        self.browser.open(self.site.files[path])
        return self

    def wait(self, condition, what="the page"):
        WebDriverWait(self.browser.driver, 10, 0.02).until(lambda _: condition(), what)
        return self

    def settle(self):
        """Waits until every list follows the ticks: their work is done in one later task."""
        self.wait(lambda: self.browser.run(
            "return document.querySelector('[data-picker] input') !== null"
            " && !document.querySelector('[data-ranking] > .absent')"))
        self.browser.driver.execute_async_script(
            "const done = arguments[0]; setTimeout(() => setTimeout(done));")
        return self

    def one(self, selector):
        return self.browser.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.driver.find_elements(By.CSS_SELECTOR, selector)

    def press(self, text, within="#my-skills"):
        """Presses the button with this text."""
        buttons = [button for button in self.all(f"{within} button") if button.text == text]
        assert len(buttons) == 1, f"{len(buttons)} buttons {text!r}"
        self.browser.run("arguments[0].scrollIntoView({block: 'center'})", buttons[0])
        buttons[0].click()
        return self.settle()

    def stored(self):
        return (self.browser.run("return localStorage.getItem('my-skills')") or "").split()

    def known(self):
        return [chip.text for chip in self.all("[data-known] .chip a")]

    def notice(self):
        return self.one("[data-notice]").text

    def ranking(self):
        """All entries of all pages, as the browser shows them."""
        entries = []
        while True:
            entries += self.browser.run("""
                return [...document.querySelectorAll("[data-ranking] .entries > li")].map(li => [
                  li.querySelector(".entry-title a").getAttribute("href").replace(rolebook.href(""), ""),
                  li.querySelector(".share").textContent.replace(" required skills", "")]);""")
            following = self.browser.run("""
                const item = document.querySelector(".pager [aria-current]").parentElement.nextElementSibling;
                if (item) { item.querySelector("a").click(); }
                return item !== null;""")
            if not following:
                return [tuple(entry) for entry in entries]
            self.settle()

    def next(self):
        rows = self.browser.run("""
            return [...document.querySelectorAll("[data-next] .bars > li")].map(li => [
              li.querySelector("a").href.split("/").pop().replace(".html", ""),
              li.querySelector(".num > span").textContent]);""")
        return [(slug, *(int(word.replace(",", "")) for word in text.split() if word[0].isdigit()))
                for slug, text in rows]


@pytest.fixture
def my(built_sites, browser):
    return MySkills(browser, built_sites["content"]).forget()


@pytest.fixture(scope="module")
def expected(built_sites):
    return Expected.of(built_sites["content"])


@pytest.fixture
def override(browser):
    """Runs a script before those of every page, for one test."""
    added = []

    def add(source):
        result = browser._cdp("Page.addScriptToEvaluateOnNewDocument", source=source)
        added.append(result["identifier"])

    yield add
    for identifier in added:
        browser._cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=identifier)
    browser.driver.get("about:blank")


BLOCKED = """
Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("blocked", "SecurityError"); } });
"""
# What some browsers do with pages from disk: every file has a storage of its own.
BY_FILE = """
for (const name of ["getItem", "setItem"]) {
  const real = Storage.prototype[name];
  Storage.prototype[name] = function (key, value) { return real.call(this, location.pathname + key, value); };
}
"""


def test_every_kind_of_page_can_tick(my):
    my.visit("skills/ocaml.html")
    know = my.one("[data-know]")
    assert know.get_attribute("aria-pressed") == "false"
    know.send_keys(Keys.SPACE)
    assert know.get_attribute("aria-pressed") == "true"
    assert my.one("main > [role=status]").get_attribute("textContent").startswith("OCaml ticked")

    my.visit("skills/index.html")
    assert my.all("main .tick") == []
    my.one("[data-tick-switch]").click()
    my.one(".term-list [aria-label='I know Linux']").click()
    # The same skill is in the list by kind: both boxes follow.
    pressed = my.all("[aria-label='I know Linux'][aria-pressed=true]")
    assert len(pressed) == 2 and pressed[0].rect["height"] >= 24 <= pressed[0].rect["width"]
    assert "you know it" in my.one(".term-list .is-have").get_attribute("textContent")

    my.visit("skills/kinds/languages.html")
    my.one("[data-tick-switch]").click()
    my.one("[aria-label='I know Python']").click()

    my.visit("roles/linux-engineer-jane-street.html")
    my.one("[data-tick-switch]").click()
    my.one(".rail [aria-label='I know troubleshooting']").click()
    assert my.stored() == ["ocaml", "linux", "python", "troubleshooting"]

    my.open()
    assert my.known() == ["Linux", "OCaml", "Python", "troubleshooting"]
    assert my.browser.console() == []


def test_the_role_page_tells_what_is_missing(my, expected):
    ticks = ["ocaml", "linux", "git", "debugging", "communication-skills", "tcp-ip"]
    assert set(ticks) <= set(expected.skills)
    known = expected.known(ticks)
    my.keep(*ticks)
    seen = set()
    for role in expected.roles[::3]:
        my.visit(role["url"])
        required, missing = expected.asked(role, "required"), expected.missing(role, known)
        counts = f"{len(required) - len(missing)} of {len(required)}"
        my.wait(lambda: counts in my.one("[data-own-coverage]").text, f"{role['url']}: {counts}")
        named = {link.get_attribute("href").rpartition("/")[2].removesuffix(".html")
                 for link in my.all("[data-own-coverage] a")}
        assert named <= set(missing) and len(named) == min(8, len(missing))
        have = {chip.get_attribute("href").rpartition("/")[2].removesuffix(".html")
                for chip in my.all(".rail .chip.is-have")}
        assert have == set(ticks) & {skill["slug"] for skill in role["skills"]}
        seen |= have
    assert len(seen) > 3


@pytest.mark.parametrize("name", ["content", "hostile", "notes"])
def test_roles_are_ranked_by_coverage(name, built_sites, browser):
    if name not in built_sites:
        pytest.skip("the original notes are not here")
    site, source = built_sites[name], random.Random(7)
    expected = Expected.of(site)
    asked = sorted({slug for role in expected.roles for slug in expected.asked(role, "required")})
    my = MySkills(browser, site)
    for count in (1, 9, len(asked)):
        ticks = source.sample(asked, min(count, len(asked)))
        my.keep(*ticks).open()
        assert my.ranking() == expected.ranking(ticks)
    assert browser.console() == []


@pytest.mark.parametrize("first", ["opened", "closer"])
@pytest.mark.parametrize("instances", [True, False], ids=["instances", "exactly"])
def test_what_to_learn_next_is_what_trying_every_skill_finds(first, instances, my, expected):
    required = Counter(
        slug for role in expected.roles for slug in expected.asked(role, "required"))
    most = [slug for slug, _ in sorted(required.items(), key=lambda item: (-item[1], item[0]))]
    # A role with all but one, so that something can be completed.
    nearly = expected.asked(expected.roles[0], "required")[1:]
    ticks = sorted({*most[:120:3], *nearly})
    my.keep(*ticks).open()
    if not instances:
        my.one("[data-instances]").click()
        my.settle()
    Select(my.one("#next-order")).select_by_value(first)
    my.settle()
    if first == "closer":
        assert my.browser.run("return document.activeElement.id") == "next-order"
    shown = my.next()
    assert shown == expected.next(ticks, first, instances)[:len(shown)]
    assert len(shown) == 12 and any(opened for _, opened, _ in expected.next(ticks, first))
    # Ticking the first row does what its figures say.
    complete = sum(not expected.missing(role, expected.known(ticks, instances))
                   for role in expected.roles if expected.asked(role, "required"))
    my.all("[data-next] .tick")[0].click()
    my.settle()
    now = [text for _, text in my.ranking() if text.split()[0] == text.split()[-1]]
    assert len(now) >= complete + shown[0][1]
    assert my.stored() == [*ticks, shown[0][0]]


def test_a_thing_counts_for_what_it_is_one_of(my, expected):
    thing, broader = next(
        (slug, broader) for slug, skill in expected.skills.items()
        if skill["kind"] in THINGS for broader in skill["broader"]
        if any(broader in expected.asked(role, "required") for role in expected.roles))
    my.keep(thing).open()
    assert my.ranking() == expected.ranking([thing])
    name = expected.skills[broader]["name"]
    remark = f"Counted as known: {name} (by {expected.skills[thing]['name']})"
    my.open()
    assert any(remark in note.text for note in my.all("[data-ranking] .note"))
    my.one("[data-instances]").click()
    my.settle()
    assert my.ranking() == expected.ranking([thing], instances=False)
    my.open()
    assert not my.one("[data-instances]").is_selected(), "the choice is forgotten"
    assert not any(remark in note.text for note in my.all("[data-ranking] .note"))


def test_an_empty_page_shows_how_to_begin(my):
    my.open()
    assert my.known() == [] and my.all("[data-ranking] li") == [] and my.all("[data-next] li") == []
    chips = my.all("[data-start] button")
    counts = [int(chip.find_element(By.CSS_SELECTOR, ".count").text.split()[0]) for chip in chips]
    assert len(chips) == 24 and counts == sorted(counts, reverse=True)
    chips[0].send_keys(Keys.ENTER)
    my.settle()
    assert my.all("[data-start] button")[0].get_attribute("aria-pressed") == "true"
    assert my.browser.driver.switch_to.active_element == my.all("[data-start] button")[0]
    assert len(my.ranking()) == 29 and len(my.known()) == 1
    assert my.one("[data-start]").is_displayed()


def test_the_picker_reaches_every_skill(my, expected):
    my.open()
    groups = my.all("[data-picker] fieldset")
    assert len(groups) == len({skill["kind"] for skill in expected.skills.values()})
    for _ in range(200):
        more = my.all("[data-picker] button")
        if not more:
            break
        more[0].click()
        assert my.browser.run("return document.activeElement.type") == "checkbox"
    values = [box.get_attribute("value") for box in my.all("[data-picker] input")]
    assert sorted(values) == sorted(expected.skills)
    find = my.one("#pick")
    find.send_keys("lin")
    found = [box.get_attribute("value") for box in my.all("[data-picker] input")]
    assert found[0] == "linux"
    assert {slug for slug, skill in expected.skills.items() if "lin" in skill["name"].lower()} <= set(found)
    find.send_keys(Keys.TAB, Keys.NULL)
    my.browser.press(Keys.SPACE)
    my.settle()
    assert my.known() == ["Linux"]
    assert my.browser.run("return document.activeElement.value") == "linux"
    find.send_keys("no such skill")
    assert "No skill" in my.one("[data-picker]").text
    assert my.one("[data-found]").get_attribute("textContent") == "No skill found"


def test_removing_with_the_keyboard_keeps_the_focus_near(my):
    my.keep("linux", "ocaml", "python").open()
    my.one("[aria-label='Remove OCaml']").send_keys(Keys.ENTER)
    my.settle()
    assert my.browser.driver.switch_to.active_element.accessible_name == "Remove Python"
    my.browser.press(Keys.ENTER)
    my.settle()
    my.browser.press(Keys.ENTER)
    my.settle()
    assert my.browser.run("return document.activeElement.id") == "kn"
    assert my.stored() == []


def test_a_share_link_is_shown_and_asks(my):
    my.keep("python", "git").open("#skills=ocaml+linux")
    assert my.known() == ["Linux", "OCaml"] and my.stored() == ["python", "git"]
    my.press("Back to mine")
    assert my.known() == ["Git", "Python"]
    my.open("#skills=ocaml+linux").press("Add to mine")
    assert my.stored() == ["python", "git", "ocaml", "linux"]
    my.press("Undo")
    # Undo goes back to looking at the link, with one's own as they were.
    my.open("#skills=ocaml+linux").press("Replace mine")
    assert my.stored() == ["ocaml", "linux"]
    # A link with what is kept already asks nothing.
    my.open("#skills=linux+ocaml")
    assert my.all("[data-link] button") == []
    my.forget().open("#skills=ocaml+linux").press("Keep as mine")
    assert my.stored() == ["ocaml", "linux"]


def test_the_address_holds_the_ticks_and_the_page(built_sites, browser):
    my = MySkills(browser, built_sites["hostile"])
    my.keep("python").open()
    assert browser.driver.current_url.endswith("my-skills.html#skills=python")
    browser.run("document.querySelector('.pager a').click()")
    my.settle()
    assert browser.driver.current_url.endswith("#skills=python&page=2")
    assert browser.run("return document.activeElement.id") == "closest"
    assert my.one(".pager p").text.startswith("51 to 100")
    browser.driver.refresh()
    my.settle()
    assert my.one(".pager p").text.startswith("51 to 100") and my.all("[data-link] button") == []
    browser.driver.back()
    my.wait(lambda: my.one(".pager p").text.startswith("1 to 50"))
    # Ticks made elsewhere meanwhile are the reader's own: going back asks nothing.
    browser.run("rolebook.mySkills.toggle('rust')")
    browser.driver.back()
    browser.driver.forward()
    my.settle()
    assert my.all("[data-link] button") == [] and my.stored() == ["python", "rust"]


def test_export_and_import_make_a_round_trip(my, tmp_path):
    my.browser._cdp("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path))
    ticks = ["python", "cpp", "linux", "tcp-ip"]
    my.keep(*ticks).open().press("Export")
    file = tmp_path / "my-skills.json"
    my.wait(lambda: file.exists() and file.read_bytes().endswith(b"}\n"), "the download")
    exported = json.loads(file.read_text("utf-8"))
    assert exported["version"] == 1
    assert {skill["slug"]: skill["name"] for skill in exported["skills"]}["cpp"] == "C++"
    my.press("Clear all")
    assert my.stored() == [] and "Cleared 4 skills" in my.notice()
    my.press("Undo")
    assert my.stored() == ticks
    my.press("Clear all")
    my.one("#import-file").send_keys(str(file))
    my.wait(lambda: "4 skills added" in my.notice())
    assert sorted(my.stored()) == sorted(ticks)
    my.press("Copy as text")
    text = my.one("#copy-text").get_attribute("value")
    my.press("Clear all")
    my.one(".my details.more > summary").click()
    my.browser.run("document.getElementById('import-text').value = arguments[0]", text)
    my.press("Add these")
    assert sorted(my.stored()) == sorted(ticks)
    assert my.browser.console() == []


def test_the_link_is_copied_and_shown(my):
    my.keep("linux", "ocaml").open().press("Copy link")
    link = my.one("#share-link").get_attribute("value")
    assert link == my.site.files["my-skills.html"].as_uri() + "#skills=linux+ocaml"
    assert my.one("#share-link").is_displayed()
    my.wait(lambda: "opy the link" in my.notice() or "link is copied" in my.notice())


@pytest.mark.parametrize(
    "content, ticks, says",
    [
        ("- [x] PYTHON\n* linux\nC++, c#; OCaml\n\nUnderwater knitting\n",
         {"python", "linux", "cpp", "ocaml"}, "Underwater knitting"),
        ('["Python", {"slug": "linux"}, {"name": "GIT"}, 7, null]', {"python", "linux", "git"}, "3 skills"),
        ('{"skills": "ocaml"}', set(), "not one that this page exported"),
        ("{\"skills\": [" + "[" * 100_000, set(), "not one that this page exported"),
        ('<img src=x onerror="window.pwned=1">', set(), "<img src=x onerror="),
        ("__proto__\nconstructor\ntoString", set(), "__proto__, constructor, toString"),
        ("Python\0Linux", set(), "not a text file"),
        ("x" * 1_100_000, set(), "one megabyte"),
        ("\n".join(f"skill {n}" for n in range(6_000)), set(), "more than 5,000"),
    ],
    ids=["names", "json", "json-shape", "json-broken", "markup", "words", "binary", "huge", "many"],
)
def test_imports_are_read_or_refused(content, ticks, says, my, tmp_path):
    my.open()
    file = tmp_path / "skills.txt"
    file.write_text(content, "utf-8")
    my.one("#import-file").send_keys(str(file))
    my.wait(lambda: says in my.notice(), f"{says!r} in {my.notice()[:200]!r}")
    assert set(my.stored()) >= ticks - {"csharp"} and bool(my.stored()) == bool(ticks)
    assert my.browser.run("return window.pwned") is None
    assert my.browser.console() == []


def test_without_storage_the_address_and_the_links_carry_the_ticks(my, override):
    override(BLOCKED)
    my.visit("skills/ocaml.html")
    my.one("[data-know]").click()
    my.one("[data-tick-count]").click()
    my.settle()
    assert my.known() == ["OCaml"]
    assert my.browser.driver.current_url.endswith("my-skills.html#skills=ocaml")
    assert "keeps nothing" in my.one("[data-kept]").text
    my.one("[data-start], [data-next] .tick").find_element(By.XPATH, "//*[@data-next]//button").click()
    my.settle()
    both = my.known()
    assert len(both) == 2
    my.browser.driver.refresh()
    my.settle()
    assert my.known() == both and my.all("[data-link] button") == []
    # A bookmark, in a window that knows nothing.
    my.open("#skills=ocaml+linux")
    assert my.known() == ["Linux", "OCaml"] and my.all("[data-link] button") == []
    assert my.browser.console() == []


def test_pages_with_a_storage_of_their_own_carry_the_ticks(my, override):
    override(BY_FILE)
    my.visit("skills/ocaml.html")
    my.one("[data-know]").click()
    my.one(".site-nav a[href$='skills/index.html'], .site-nav a[href='index.html']").click()
    my.wait(lambda: my.browser.run("return location.hash") == "")
    my.one("[data-tick-switch]").click()
    my.one(".term-list [aria-label='I know Linux']").click()
    my.one(".site-nav a[href$='my-skills.html']").click()
    my.settle()
    assert my.known() == ["Linux", "OCaml"]
    assert my.all("[data-link] button") == []


def test_other_tabs_follow(my):
    driver = my.browser.driver
    my.open()
    first = driver.current_window_handle
    driver.switch_to.new_window("tab")
    try:
        driver.get(my.site.files["skills/ocaml.html"].as_uri())
        my.one("[data-know]").click()
        driver.switch_to.window(first)
        my.wait(lambda: my.known() == ["OCaml"], "the other tab's tick")
        my.press("Clear all")
        driver.switch_to.window(next(h for h in driver.window_handles if h != first))
        my.wait(lambda: my.one("[data-know]").get_attribute("aria-pressed") == "false")
    finally:
        for handle in driver.window_handles:
            if handle != first:
                driver.switch_to.window(handle)
                driver.close()
        driver.switch_to.window(first)


HOSTILE = [
    "<script>window.pwned=1</script>", "__proto__ constructor toString", "../../etc ocaml",
    "ocaml\u0000linux", "%%% %E0%A4%A", "a" * 300_000, "- -- -a a-", "☃ OCAML",
    " ".join(f"skill-{n}" for n in range(20_000)),
]


def test_hostile_addresses_and_storage_do_nothing(my):
    problems = []
    for value in HOSTILE:
        for what in ("storage", "hash", "mine"):
            my.forget()
            if what == "storage":
                my.browser.run("localStorage.setItem('my-skills', arguments[0])", value)
                my.open()
            elif what == "hash":
                my.open("#skills=" + quote(value[:20_000]) + "&page=-1e9&page=x")
            else:
                my.open("#mine=" + quote(value[:20_000]))
            unexpected = set(my.known()) - {"OCaml"}
            if unexpected or my.browser.run("return window.pwned || window.dialogs"):
                problems.append(f"{what} {value[:40]!r}: {unexpected}")
            problems += [f"{what} {value[:40]!r}: {line}" for line in my.browser.console()]
            if len(my.stored()) > 5_000:
                problems.append(f"{what}: {len(my.stored())} slugs kept")
    no_problems(problems)


def test_skills_of_other_notes_are_kept_and_named(my):
    my.keep("ocaml", "underwater-knitting").open()
    assert my.known() == ["OCaml"]
    assert "underwater-knitting" in my.one("[data-known]").text
    my.one("[data-picker] input[value=python]").click()
    my.settle()
    assert my.stored() == ["ocaml", "underwater-knitting", "python"]
    my.press("Drop these")
    assert my.stored() == ["ocaml", "python"]


def test_without_scripts_the_page_says_what_it_would_do(built_sites, browser):
    site = built_sites["content"]
    browser.look(scripts=False)
    try:
        browser.open(site.files["my-skills.html"])
        text = browser.driver.find_element(By.TAG_NAME, "main").text
        assert "JavaScript" in text and "Nothing leaves your browser" in text
        assert browser.driver.find_element(By.LINK_TEXT, "All skills").is_displayed()
        shown = browser.driver.find_elements(By.CSS_SELECTOR, "main button, main input")
        assert not any(element.is_displayed() for element in shown)
        for path in ("skills/ocaml.html", "skills/index.html", "roles/linux-engineer-jane-street.html"):
            browser.open(site.files[path])
            shown = browser.driver.find_elements(By.CSS_SELECTOR, "main button")
            assert not any(element.is_displayed() for element in shown), path
    finally:
        browser.look()


WIDTH = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"


def test_every_state_is_accessible_and_stays_in_the_window(my, expected):
    some = [slug for role in expected.roles[:3] for slug in expected.asked(role, "required")]
    states = {
        "empty": ("my-skills.html", [], ""), "some": ("my-skills.html", some, ""),
        "many": ("my-skills.html", sorted(expected.skills)[:90], ""),
        "link": ("my-skills.html", some, "#skills=python"),
        "ticking a role": ("roles/linux-engineer-jane-street.html", some, ""),
        "ticking skills": ("skills/index.html", some, ""),
        "ticking a kind": ("skills/kinds/methods.html", some, ""),
        "knowing": ("skills/ocaml.html", ["ocaml"], ""),
    }
    problems = []
    for name, (path, ticks, suffix) in states.items():
        # A narrow window changes the layout, and the dark theme the colours alone.
        for width, themes in ((1280, ["light", "dark"]), (360, ["light"])):
            my.browser.look(width)
            my.keep(*ticks)
            my.browser.open(my.site.files[path], suffix)
            if path == "my-skills.html":
                my.settle()
                my.browser.run("document.querySelectorAll('#my-skills details').forEach(d => d.open = true)")
            for switch in my.all("[data-tick-switch]"):
                switch.click()
            for theme in themes:
                my.browser.look(width, theme)
                problems += [f"{name}, {width} px, {theme}: {violation}"
                             for violation in my.browser.axe(only_colour=theme == "dark")]
            if my.browser.run(WIDTH) > 0:
                problems.append(f"{name}, {width} px: wider than the window")
    no_problems(problems)


def test_nothing_leaves_the_browser(my):
    root = my.site.folder.as_uri() + "/"
    my.keep("ocaml").open("#skills=python+linux").press("Add to mine").press("Copy link")
    my.one("[data-next] .tick").click()
    my.settle()
    asked = my.browser.requests()
    assert asked and all(address.startswith(root) for address in asked)
    assert not any("ocaml" in address.partition("#")[0] for address in asked)
    assert my.browser.console() == []
