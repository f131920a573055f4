"""The filters on the list of all roles, against the published data."""

import json
import re
from collections import Counter
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

from reporting import no_problems

PAGE = "roles/index.html"
RANKS = {"waived": 0, "mentioned": 1, "preferred": 2, "required": 3}
DEGREES = {None: 0, "bachelor": 1, "master": 2, "phd": 3}
LEAST = {None: 0, "preferred": 2, "required": 3}

ROWS = """
return [...document.querySelectorAll(".role-table tbody tr")].map(row => ({
  id: row.querySelector("a.title").href.split("/").pop().replace(".html", ""),
  text: row.textContent}));
"""
HTML_ROWS = """
const copy = document.querySelector(".role-table tbody").cloneNode(true);
copy.querySelectorAll("a").forEach(link => link.setAttribute("href", link.href.split("#")[0]));
return [...copy.rows].map(row => row.outerHTML);
"""
OPTIONS = """
const set = document.querySelector(`[data-options="${arguments[0]}"]`);
return Object.fromEntries([...set.querySelectorAll(".check")].map(row => {
  const count = row.querySelector(".count") || row.parentElement.querySelector(".count");
  return [row.querySelector("input + span").textContent, Number(count.textContent.replace(/,/g, ""))];
}));
"""


class Filters:
    """The list of roles in the browser, and the same roles from the published data."""

    def __init__(self, site, browser):
        self.site = site
        self.browser = browser
        self.roles = json.loads(site.files["data/roles.json"].read_text("utf-8"))["roles"]
        catalogue = shard(site, "catalogue")
        rows = [
            row for number in range(catalogue["shards"]["roles"])
            for row in shard(site, f"roles-{number}")["rows"]
        ]
        self.sections = catalogue["sections"]
        for role, row in zip(self.roles, rows, strict=True):
            assert role["id"] == row[1] or not row[1]
            role["section"] = row[2]
            for position, facet in enumerate(
                    ("company", "location", "department", "team", "level", "employment")):
                values = catalogue["facets"][facet]["values"]
                role["facet:" + facet] = {values[value][1] for value in row[3 + position]}

    def open(self, parameters=()):
        self.browser.open(self.site.files[PAGE], "?" + urlencode(parameters) if parameters else "")
        self.wait(lambda: self.browser.run(
            "return document.querySelector('[data-ready]') !== null"))
        return self

    def go(self, query):
        """Changes the address as a step through the history does, which loads nothing anew."""
        self.browser.run("""
            history.pushState(null, "", location.pathname + "?" + arguments[0]);
            dispatchEvent(new PopStateEvent("popstate"));
        """, query)
        return self

    def wait(self, condition):
        return WebDriverWait(self.browser.driver, 10, 0.05).until(lambda _: condition())

    def find(self, selector):
        return self.browser.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.browser.driver.find_elements(By.CSS_SELECTOR, selector)

    @property
    def ids(self):
        """The roles on this page of the list, in order."""
        return [row["id"] for row in self.browser.run(ROWS)]

    @property
    def status(self):
        return self.find(".result-count").text

    @property
    def count(self):
        return int(re.match(r"[\d,]+", self.status).group().replace(",", ""))

    @property
    def parameters(self):
        address = urlsplit(self.browser.driver.current_url)
        return parse_qsl(address.query or address.fragment)

    @property
    def chips(self):
        return [chip.text.replace("×", "").strip() for chip in self.all(".applied .chip")]

    def options(self, name):
        return self.browser.run(OPTIONS, name)

    def tick(self, name, text):
        self.find_option(name, text).click()

    def find_option(self, name, text):
        for row in self.all(f'[data-options="{name}"] .check'):
            if row.find_element(By.CSS_SELECTOR, "input + span").text == text:
                return row.find_element(By.TAG_NAME, "input")
        raise AssertionError(f"no {text!r} in {name}")

    def expected(self, parameters):
        """The roles that pass, by the published data alone."""
        return [role for role in self.roles if self.passes(role, parameters)]

    def passes(self, role, parameters):
        values = {}
        for name, value in parameters:
            values.setdefault(name, []).append(value)
        one = {name: found[-1] for name, found in values.items()}
        least = LEAST[one.get("strength")]
        named = {skill["slug"] for skill in role["skills"] if RANKS[skill["strength"]] >= least}
        if not set(values.get("skill", [])) <= named:
            return False
        if "any" in values and not set(values["any"]) & named:
            return False
        if set(values.get("not", [])) & named:
            return False
        for name in ("company", "place", "department", "team", "level", "employment"):
            stated = role["facet:" + {"place": "location"}.get(name, name)] or {"-"}
            if name in values and not set(values[name]) & stated:
                return False
        if "section" in values and not set(values["section"]) & self.lineage(role["section"]):
            return False
        if "title" in one and not all(
                word in role["title"].lower() for word in one["title"].lower().split()):
            return False
        if "degree" in one and DEGREES[role["degree"]] > ["none", "bachelor", "master"].index(
                one["degree"]):
            return False
        years = role["experienceYears"]
        if years is None and "years-stated" in one:
            return False
        if years is not None and "years" in one and years > int(one["years"]):
            return False
        return self.pays(role["salary"], one)

    def pays(self, salary, one):
        if salary is None:
            return "pay-stated" not in one
        if ":" not in one.get("pay", ""):
            return True
        kind, bounds = one["pay"].split(":")
        low, high = bounds.split("-")
        ends = [end for end in (salary["min"], salary["max"]) if end is not None]
        return (
            f"{salary['currency']}-{salary['period']}" == kind
            and max(ends) >= float(low or 0) and min(ends) <= float(high or "inf")
        )

    def lineage(self, section):
        slugs = set()
        while section >= 0:
            slugs.add(self.sections[section][1])
            section = self.sections[section][2]
        return slugs


def shard(site, name):
    text = site.files[f"assets/index/{name}.js"].read_text("utf-8")
    found = json.loads(text[text.index(",") + 1 : text.rindex(")")])
    if name == "catalogue":
        # Addresses that follow from the name are left out.
        for rows in (found["sections"], *(f["values"] for f in found["facets"].values())):
            for row in rows:
                row[1] = row[1] or plain_slug(row[0])
    return found


def plain_slug(name):
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-").lower()


@pytest.fixture
def filters(built_sites, browser):
    """Our own notes: pay, places and levels are stated in them."""
    return Filters(built_sites["content"], browser)


@pytest.fixture
def many(built_sites, browser):
    """Several pages of roles, with sixty companies."""
    return Filters(built_sites["hostile"], browser)


EACH = [
    [("skill", "ocaml")],
    [("skill", "ocaml"), ("skill", "linux")],
    [("any", "ocaml"), ("any", "bgp")],
    [("not", "linux")],
    [("skill", "ocaml"), ("any", "linux"), ("any", "unix"), ("not", "windows")],
    [("skill", "linux"), ("strength", "required")],
    [("not", "ocaml"), ("strength", "preferred")],
    [("place", "new-york")],
    [("place", "singapore"), ("place", "hong-kong")],
    [("place", "-")],
    [("company", "-")],
    [("level", "senior")],
    [("level", "-"), ("level", "intern")],
    [("employment", "internship")],
    [("degree", "none")],
    [("degree", "bachelor")],
    [("years", "3")],
    [("years", "3"), ("years-stated", "1")],
    [("pay", "USD-year:250000-")],
    [("pay", "USD-year:-200000"), ("pay-stated", "1")],
    [("pay", "USD-year:150000-200000")],
    [("pay-stated", "1")],
    [("title", "engineer LINUX")],
    [("title", "nothing is called so")],
]
COMBINED = [
    [("skill", "linux"), ("place", "new-york"), ("level", "senior")],
    [("skill", "ocaml"), ("pay", "USD-year:250000-"), ("pay-stated", "1"), ("title", "engineer")],
    [("any", "ocaml"), ("any", "linux"), ("not", "windows"), ("years", "2"), ("degree", "bachelor"),
     ("place", "new-york"), ("place", "london")],
]


def test_each_filter_leaves_the_roles_that_the_data_names(filters):
    problems, empty = [], []
    sections = [[("section", section[1])] for section in filters.sections if section[3] > 0]
    assert any(section[2] >= 0 for section in filters.sections), "no section below another"
    filters.open()
    for parameters in EACH + COMBINED + sections:
        expected = [role["id"] for role in filters.expected(parameters)]
        if filters.go(urlencode(parameters)).ids != expected:
            problems.append(f"{parameters}: {filters.ids}, not {expected}")
        if filters.count != len(expected):
            problems.append(f"{parameters}: {filters.status}, not {len(expected)}")
        if expected in ([], [role["id"] for role in filters.roles]):
            empty.append(parameters)
        if filters.count == len(filters.roles) and filters.chips == []:
            problems.append(f"{parameters}: no filter is in force")
    no_problems(problems)
    assert len(empty) <= 4, f"too many of these filters tell nothing: {empty}"


def test_counts_are_those_under_all_other_filters(filters):
    problems = []
    names = {"location": "place"}
    for parameters in ([], [("skill", "linux")], COMBINED[0],
                       [("place", "new-york"), ("level", "senior"), ("pay-stated", "1")]):
        filters.open(parameters)
        for facet in ("location", "company", "level", "employment"):
            own = names.get(facet, facet)
            others = [item for item in parameters if item[0] != own]
            left = filters.expected(others)
            values = shard(filters.site, "catalogue")["facets"][facet]["values"]
            shown = filters.options(facet)
            for name, slug, _ in values:
                count = sum(slug in role["facet:" + facet] for role in left)
                if name in shown and shown[name] != count:
                    problems.append(f"{parameters}: {name} says {shown[name]}, not {count}")
            absent = sum(not role["facet:" + facet] for role in left)
            if shown.get("Not stated", 0) != absent:
                problems.append(f"{parameters}: {facet} is absent {absent} times, not {shown}")
        left = filters.expected(parameters)
        skills = Counter(skill["name"] for role in left for skill in role["skills"])
        shown = filters.options("skill")
        problems += [
            f"{parameters}: {name} says {count}, not {skills[name]}"
            for name, count in shown.items() if skills[name] != count
        ]
        assert len(shown) > 3
    no_problems(problems)


def test_an_excluded_skill_says_how_many_roles_it_keeps_out(filters):
    filters.open([("not", "linux"), ("place", "new-york")])
    assert filters.options("skill")["Linux"] == len(
        filters.expected([("skill", "linux"), ("place", "new-york")]))


def test_pay_of_different_kinds_is_never_mixed(built_sites, browser):
    filters = Filters(built_sites.get("notes", built_sites["content"]), browser)
    kinds = Counter(
        f"{role['salary']['currency']}-{role['salary']['period']}"
        for role in filters.roles if role["salary"])
    problems = []
    for kind in kinds:
        parameters = [("pay", f"{kind}:0-"), ("pay-stated", "1")]
        shown = filters.open(parameters).count
        if shown != kinds[kind]:
            problems.append(f"{kind}: {shown} roles, not {kinds[kind]}")
    filters.open()
    group = Select(filters.find("[name=pay-group]"))
    assert len(group.options) == len(kinds)
    first = max(sorted(kinds), key=lambda kind: kinds[kind])
    assert group.first_selected_option.text.startswith(first.split("-")[0])
    # Sorted by pay, each kind stands for itself, and what states none comes last.
    seen = []
    for role in by_id(filters, filters.open([("sort", "pay")]).ids):
        salary = role["salary"]
        kind = salary and f"{salary['currency']}-{salary['period']}"
        if seen[-1:] != [kind]:
            seen.append(kind)
    if len(seen) != len(set(seen)) or seen[0] != first:
        problems.append(f"sorted by pay: {seen}")
    no_problems(problems)


def by_id(filters, ids):
    roles = {role["id"]: role for role in filters.roles}
    return [roles[name] for name in ids]


def test_a_change_of_currency_forgets_the_figures(built_sites, browser):
    filters = Filters(built_sites["content"], browser).open([("pay", "USD-year:250000-")])
    assert filters.find("[name=pay-min]").get_attribute("value") == "250,000"
    filters.browser.run("""
        const group = document.querySelector("[name=pay-group]");
        group.dispatchEvent(new Event("change", { bubbles: true }));
    """)
    assert filters.find("[name=pay-min]").get_attribute("value") == ""
    assert filters.count == len(filters.roles)


def test_rows_are_those_of_the_template(built_sites, browser):
    # Not the hostile notes: scripts know a company by one spelling, and those have several.
    for name in ("content", "notes"):
        if name not in built_sites:
            continue
        filters = Filters(built_sites[name], browser)
        browser.look(scripts=False)
        browser.open(filters.site.files[PAGE])
        written = browser.run(HTML_ROWS)
        browser.look()
        made = filters.open([("sort", "-notes")]).browser.run(HTML_ROWS)
        assert written == made, name
        assert len(made) == min(50, len(filters.roles))


def test_steps_stand_in_the_address_and_in_the_history(filters):
    filters.open()
    everything = filters.ids
    filters.tick("skill", "OCaml")
    filters.tick("location", "New York")
    assert filters.parameters == [("skill", "ocaml"), ("place", "new-york")]
    two = filters.ids
    assert two == [role["id"] for role in filters.expected(filters.parameters)]
    title = filters.find("#find-title")
    title.send_keys("eng")
    title.send_keys("ineer")
    assert ("title", "engineer") in filters.parameters
    three = filters.ids
    driver = filters.browser.driver
    driver.back()
    # Typing is one step, whatever was typed between.
    filters.wait(lambda: filters.ids == two)
    assert filters.find("#find-title").get_attribute("value") == ""
    driver.back()
    filters.wait(lambda: filters.parameters == [("skill", "ocaml")])
    assert filters.find_option("skill", "OCaml").is_selected()
    assert not filters.find_option("location", "New York").is_selected()
    driver.back()
    filters.wait(lambda: filters.ids == everything)
    assert filters.chips == []
    for _ in range(3):
        driver.forward()
    filters.wait(lambda: filters.ids == three)
    address = driver.current_url
    filters.browser.driver.get("about:blank")
    driver.get(address)
    filters.wait(lambda: filters.ids == three)


def test_an_address_says_what_it_was_made_of(filters):
    problems = []
    filters.open()
    for parameters in EACH + COMBINED:
        # A change of the order writes the whole state anew.
        filters.go(urlencode(parameters))
        Select(filters.find("#sort")).select_by_value("pay")
        if sorted(filters.parameters) != sorted([*parameters, ("sort", "pay")]):
            problems.append(f"{parameters} became {filters.parameters}")
    no_problems(problems)


def test_a_skill_is_required_possible_or_excluded(filters):
    filters.open()
    box = filters.find("#find-skill")
    box.send_keys("oca")
    options = filters.all("#found-skills [role=option]")
    assert options[0].text.startswith("OCaml")
    assert box.get_attribute("aria-activedescendant") == options[0].get_attribute("id")
    box.send_keys(Keys.ENTER)
    assert filters.parameters == [("skill", "ocaml")]
    assert box.get_attribute("aria-expanded") == "false"
    assert filters.browser.driver.switch_to.active_element == box
    mode = Select(filters.find('[data-options="skill"] [aria-label="How OCaml counts"]'))
    for text, name in (("any of", "any"), ("none of", "not"), ("all of", "skill")):
        mode.select_by_visible_text(text)
        assert filters.parameters == [(name, "ocaml")]
        assert filters.ids == [role["id"] for role in filters.expected([(name, "ocaml")])]
    Select(filters.find("[name=strength]")).select_by_value("3")
    assert filters.parameters == [("skill", "ocaml"), ("strength", "required")]
    assert filters.chips == ["OCaml", "as required"]
    box.send_keys("no skill is called so")
    assert [option.text for option in filters.all("#found-skills li")] == ["No skill of that name"]
    box.send_keys(Keys.ESCAPE)
    assert not filters.find("#found-skills").is_displayed()


def test_suggestions_begin_with_the_exact_name_then_the_most_frequent(filters):
    box = filters.open().find("#find-skill")
    box.send_keys("c")
    first, *rest = [re.match(r"(.+?)\s*\d+", option.text, re.S).group(1)
                    for option in filters.all("#found-skills [role=option]")]
    assert first == "C"
    frequent = Counter(skill["name"] for role in filters.roles for skill in role["skills"])
    starting = [frequent[name] for name in rest if name.lower().startswith("c")]
    assert starting == sorted(starting, reverse=True) and len(starting) > 2


def test_removing_filters_moves_the_focus_to_the_next(filters):
    filters.open([("skill", "ocaml"), ("skill", "linux"), ("place", "new-york")])
    assert filters.chips == ["OCaml", "Linux", "New York"]
    active = lambda: filters.browser.driver.switch_to.active_element  # noqa: E731
    filters.find('[aria-label="Remove OCaml"]').send_keys(Keys.ENTER)
    assert filters.parameters == [("skill", "linux"), ("place", "new-york")]
    assert active().accessible_name == "Remove Linux"
    filters.find('[aria-label="Remove New York"]').send_keys(Keys.ENTER)
    assert active().accessible_name == "Remove Linux"
    active().send_keys(Keys.ENTER)
    assert filters.parameters == [] and filters.chips == []
    assert active() == filters.find(".result-count")
    assert filters.status == f"{len(filters.roles)} roles"
    filters.tick("location", "New York")
    filters.find(".applied .clear").click()
    assert filters.parameters == [] and filters.count == len(filters.roles)


def test_an_empty_list_says_which_filter_is_in_the_way(filters):
    parameters = [("skill", "ocaml"), ("title", "zzz")]
    filters.open(parameters)
    assert filters.ids == [] and not filters.find(".role-table").is_displayed()
    advice = filters.find(".empty button")
    without = len(filters.expected([("skill", "ocaml")]))
    assert advice.text == f"Without “Title: zzz”: {without} roles"
    advice.click()
    assert filters.count == without and filters.all(".empty") == []


def test_columns_sort_both_ways(filters):
    filters.open()
    keys = {
        "Role": lambda role: role["title"].lower(),
        "Place": lambda role: (role["locations"] or [None])[0],
        "Experience": lambda role: role["experienceYears"],
        "Asks for": lambda role: len(role["skills"]),
    }
    for name, key in keys.items():
        button = next(b for b in filters.all(".role-table .sort") if b.text == name)
        head = button.find_element(By.XPATH, "..")
        for _ in range(2):
            button.click()
            way = head.get_attribute("aria-sort")
            values = [key(role) for role in by_id(filters, filters.ids)]
            stated = [value for value in values if value is not None]
            assert values[: len(stated)] == stated, f"{name}: what states none is not last"
            assert stated == sorted(stated, reverse=way == "descending"), (name, way)
        assert len(filters.all(".role-table [aria-sort]")) == 1
        assert filters.find("[data-notes-order]").is_displayed() is False
    Select(filters.find("#sort")).select_by_value("notes")
    assert filters.ids == [role["id"] for role in filters.roles]
    assert filters.all(".role-table [aria-sort]") == []


def test_pay_sorts_from_the_highest(filters):
    filters.open()
    Select(filters.find("#sort")).select_by_value("pay")
    assert filters.parameters == [("sort", "pay")]
    middles = []
    for role in by_id(filters, filters.ids):
        pay = role["salary"]
        if pay and (pay["currency"], pay["period"]) == ("USD", "year"):
            ends = [end for end in (pay["min"], pay["max"]) if end is not None]
            middles.append(sum(ends) / len(ends))
    assert len(middles) > 3 and middles == sorted(middles, reverse=True)


def test_my_skills_give_an_order(filters):
    filters.open()
    assert filters.find("#sort option[value=mine]").get_attribute("hidden")
    filters.browser.run("localStorage.setItem('my-skills', 'ocaml linux bgp <b> no-such-skill')")
    try:
        filters.open()
        Select(filters.find("#sort")).select_by_value("mine")
        mine = {"ocaml", "linux", "bgp"}
        shared = [
            len(mine & {skill["slug"] for skill in role["skills"]})
            for role in by_id(filters, filters.ids)
        ]
        assert shared == sorted(shared, reverse=True) and shared[0] > 1
    finally:
        filters.browser.run("localStorage.clear()")


def test_pages_keep_the_filters_and_move_the_focus(many):
    many.open([("title", "platform")])
    expected = [role["id"] for role in many.expected([("title", "platform")])]
    assert len(expected) > 150 and many.ids == expected[:50]
    third = many.find(".pager a[href*='page=3']")
    assert "title=platform" in third.get_attribute("href")
    third.click()
    assert many.ids == expected[100:150]
    assert many.parameters == [("title", "platform"), ("page", "3")]
    assert many.status.endswith("page 3")
    assert many.browser.driver.switch_to.active_element == many.find(".result-count")
    many.browser.driver.back()
    many.wait(lambda: many.ids == expected[:50])
    # A change of a filter begins with the first page.
    many.open([("page", "2")])
    many.find("#find-title").send_keys("platform")
    assert many.parameters == [("title", "platform")]
    assert many.open([("page", "9999")]).ids, "a page after the last shows the last"


def test_long_lists_show_ten_and_find_the_rest(many):
    many.open()
    companies = '[data-options="company"]'
    assert len(many.all(f"{companies} .check")) == 10
    more = many.find(f"{companies} .more-values")
    assert re.fullmatch(r"\d+ more", more.text)
    more.click()
    assert more.get_attribute("aria-expanded") == "true"
    assert len(many.all(f"{companies} .check")) > 50
    find = many.browser.driver.switch_to.active_element
    find.send_keys("company 17")
    assert list(many.options("company")) == ["Company 17"]
    many.tick("company", "Company 17")
    assert many.chips == ["Company 17"]
    assert many.count == len(many.expected(many.parameters))


HOSTILE = [
    "skill=%3Cscript%3Ewindow.pwned%3D1%3C%2Fscript%3E", "skill=__proto__", "constructor=1",
    "__proto__=1", "toString=x", "place=..%2F..%2Fetc", "years=-1", "years=1e9", "years=3.5",
    "pay=USD-year:9%3C-", "pay=XXX-year:1-2", "pay=USD-year:1", "pay-stated=yes", "degree=god",
    "strength=waived", "sort=constructor", "sort=--pay", "page=0", "page=-1", "page=x",
    "skill=", "level=SENIOR", "nothing=known",
]


def test_hostile_addresses_change_nothing_and_say_so(filters):
    problems = []
    filters.open()
    for query in HOSTILE:
        filters.go(query)
        if filters.count != len(filters.roles) or filters.chips:
            problems.append(f"{query}: {filters.status}, {filters.chips}")
        if "1 filter of this address is unknown" not in filters.find("[data-notice]").text:
            problems.append(f"{query}: no notice")
        if filters.browser.run("return window.pwned !== undefined"):
            problems.append(f"{query}: a script ran")
    problems += filters.browser.console()
    text = "<img src=x onerror=window.pwned=1>"
    filters.open([("title", text), ("skill", "ocaml"), ("skill", "unknown"), ("more", "1")])
    assert filters.chips == ["OCaml", f"Title: {text}"]
    assert "2 filters" in filters.find("[data-notice]").text
    assert not filters.browser.run("return window.pwned")
    no_problems(problems)


def test_figures_are_read_as_people_write_them(filters):
    filters.open()
    field = filters.find("[name=pay-min]")
    for text in ("250000", "250,000", "$250k", "0.25m"):
        field.clear()
        field.send_keys(text)
        assert filters.parameters == [("pay", "USD-year:250000-")], text
        assert field.get_attribute("aria-invalid") == "false"
    field.clear()
    field.send_keys("much")
    assert field.get_attribute("aria-invalid") == "true"
    assert filters.parameters == []


def test_the_keyboard_does_everything(filters):
    filters.open()
    press = filters.browser.press
    filters.find("#find-skill").send_keys("linux")
    press(Keys.ARROW_DOWN)
    press(Keys.ARROW_UP)
    press(Keys.ENTER)
    assert filters.parameters == [("skill", "linux")]
    press(Keys.TAB)
    press(Keys.SPACE)
    assert filters.parameters == [], "the first box below is that of the chosen skill"
    active = filters.browser.driver.switch_to.active_element
    assert active.get_attribute("type") == "checkbox"
    sort = next(b for b in filters.all(".role-table .sort") if b.text == "Level")
    sort.send_keys(Keys.SPACE)
    assert filters.parameters == [("sort", "level")]
    assert filters.browser.driver.switch_to.active_element == sort


def test_a_phone_shows_cards_and_a_folded_form(filters):
    filters.browser.look(width=360)
    filters.open([("skill", "linux")])
    run = filters.browser.run
    assert run("return getComputedStyle(document.querySelector('.role-table tr')).display") == "block"
    assert run("return getComputedStyle("
               "document.querySelector('.role-table tbody tr')).display") == "flex"
    assert not filters.find("#find-skill").is_displayed()
    assert not any(button.is_displayed() for button in filters.all(".role-table .sort"))
    filters.find(".filters summary").click()
    assert filters.find("#find-skill").is_displayed()
    assert run("return document.documentElement.scrollWidth") == 360
    show = filters.find("[data-show]")
    assert show.text == f"Show {filters.count} roles"
    show.click()
    assert not filters.find("#find-skill").is_displayed()
    assert filters.parameters == [("skill", "linux")]
    assert filters.browser.driver.switch_to.active_element == filters.find(".result-count")


def test_a_skill_leads_to_the_roles_that_name_it(filters):
    filters.browser.open(filters.site.files["skills/ocaml.html"])
    filters.find("[data-with-script]").click()
    filters.wait(lambda: filters.all("[data-ready]"))
    assert filters.chips == ["OCaml"]
    assert filters.count == len(filters.expected([("skill", "ocaml")]))
    filters.browser.look(scripts=False)
    filters.browser.open(filters.site.files["skills/ocaml.html"])
    assert not filters.find("[data-with-script]").is_displayed()


def test_without_scripts_the_pages_stand_and_no_form_is_dead(many):
    many.browser.look(scripts=False)
    many.browser.open(many.site.files[PAGE], "?title=platform")
    assert not many.find(".filter-form").is_displayed()
    assert not many.find(".applied").is_displayed()
    assert many.find("[data-without-filter]").is_displayed()
    assert len(many.ids) == 50
    assert many.find(".pager a").get_attribute("href").endswith("/roles/index/2.html")
    assert "filter-form" not in many.site.files["roles/index/2.html"].read_text("utf-8")


def test_tables_that_cannot_be_loaded_leave_the_written_list(filters, tmp_path):
    folder = tmp_path / "site"
    for path in (PAGE, "assets/site.js", "assets/data.js", "assets/parts.js", "assets/filters.js",
                 "assets/site.css"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(filters.site.files[path].read_bytes())
    filters.browser.open(folder / PAGE)
    filters.wait(lambda: filters.find("[data-notice]").is_displayed())
    assert not filters.find(".filter-form").is_displayed()
    assert filters.ids == [role["id"] for role in filters.roles][:50]


def test_axe_finds_nothing_with_the_form_open(filters):
    problems = []
    for width in (360, 1280):
        for theme in ("light", "dark"):
            filters.browser.look(width, theme)
            filters.open([("skill", "ocaml"), ("not", "windows"), ("place", "new-york"),
                          ("sort", "pay"), ("nothing", "known")])
            filters.browser.run("document.querySelector('.filters').open = true")
            filters.find("#find-skill").send_keys("c")
            # The dark theme changes colours, and nothing else that axe looks at.
            problems += [f"{width}, {theme}: {found}"
                         for found in filters.browser.axe(only_colour=theme == "dark")]
    filters.open([("title", "zzz"), ("skill", "ocaml")])
    problems += [f"empty: {found}" for found in filters.browser.axe()]
    no_problems(problems)
