"""The page that sets roles side by side: its rows against the published data, and its use."""

import json
import re
import shutil
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from reporting import no_problems
from rolebook import Site

WORDS = {"required": "Required", "preferred": "Preferred", "mentioned": "Mentioned",
         "waived": "Not needed"}
DEGREES = {"bachelor": "Bachelor’s degree", "master": "Master’s degree", "phd": "PhD", None: None}

# Every row of the table below its group's heading: [group, row's head, [cells]]; a cell is its
# text without what only screen readers get, and a chip is [skill, strength].
ROWS = """
const plain = e => { const copy = e.cloneNode(true);
  copy.querySelectorAll(".vh, .kind-name").forEach(h => h.remove());
  return copy.textContent.trim(); };
return [...document.querySelectorAll(".compare tbody")].flatMap(body => {
  const group = body.querySelector("[scope=rowgroup] .group-name");
  const name = group ? group.firstChild.textContent.trim() : "";
  return [...body.rows].filter(row => !row.querySelector("[scope=rowgroup]")).map(row =>
    [name, plain(row.cells[0]), [...row.cells].slice(1).map(cell => cell.querySelector(".chip")
      ? [...cell.querySelectorAll(".chip")].map(chip =>
          [plain(chip), chip.className.match(/is-(\\w+)/)[1]])
      : cell.querySelector(".absent") ? null : plain(cell))]); });
"""

# For each column of the text: [[line, passage], ...].
TEXTS = """
return [...document.querySelectorAll(".text-row td")].map(cell =>
  [...cell.querySelectorAll(".notes > p")].map(p => [Number(p.dataset.line), p.textContent]));
"""
# For each column its own words: [[word, uses], ...].
OWN_WORDS = """
return [...document.querySelectorAll(".compare tbody:last-child tr")].filter(row =>
    row.cells[0].textContent === "Words of its own").flatMap(row =>
  [...row.cells].slice(1).map(cell => [...cell.querySelectorAll("li")].map(item =>
    [item.firstChild.textContent, Number((item.querySelector(".count")?.textContent || "×1").slice(1))])));
"""
# The texts of the notes on a role's page, without what the page adds to them.
NOTES = """
const notes = document.querySelector(".notes").cloneNode(true);
notes.querySelectorAll(".vh, .box, .file-name, button").forEach(added => added.remove());
const walker = document.createTreeWalker(notes, NodeFilter.SHOW_TEXT), texts = [];
while (walker.nextNode()) { texts.push(walker.currentNode.data); }
return [texts, [...notes.querySelectorAll("[data-line]")].map(place => Number(place.dataset.line))];
"""

# Two clocks and a bell: what only one of them says is known here.
CLOCKS = """# Towers

- skill set for Clock Engineer:
  - Winds the pendulum each morning, and oils every pendulum by hand.
  - Knows the pendulums of Big Ben. Bring Kestrel, our cat.
  - Escapement and escapement. Together they work, together they rest.
  - See https://clocks.example.org/a and https://clocks.example.org/b for weights.
- skill set for Web Designer:
  - Paints the dial and the dial's numerals in gold; a pendulum is left alone.
  - Gold on gold, with Gamboge or gamboge at noon.
- skill set for Bell Developer:
  - Casts bronze; more bronze than the pendulum needs, and no gold.
  - KESTREL LOVES THE BRONZE
"""


@pytest.fixture(scope="module")
def clocks(tmp_path_factory):
    """A small site of its own, which tests may break a copy of."""
    home = tmp_path_factory.mktemp("clocks")
    (home / "content").mkdir()
    (home / "content" / "towers.md").write_text(CLOCKS, "utf-8")
    return Site("clocks", home / "content", home / "site").build()


@pytest.fixture(scope="module")
def roles(built_sites):
    """The roles of a site by its name, as `data/roles.json` has them."""
    return {name: json.loads(site.files["data/roles.json"].read_text("utf-8"))["roles"]
            for name, site in built_sites.items()}


@pytest.fixture
def compare(built_sites, browser):
    """Opens the comparison of some roles and waits until it is there."""

    def open_page(slugs=(), site="content", extra=""):
        query = "&".join(f"{name}={slug}" for name, slug in zip("abc", slugs, strict=False))
        browser.open(built_sites[site].files["compare.html"], f"?{query}{extra}")
        wait(browser, lambda: browser.driver.find_element(By.ID, "pick-a").is_displayed())
        return browser

    return open_page


def wait(browser, condition):
    return WebDriverWait(browser.driver, 10, poll_frequency=0.05).until(lambda _: condition())


def state(browser) -> dict[str, str]:
    """What the address says is compared."""
    address = urlsplit(browser.driver.current_url)
    text = address.fragment if "=" in address.fragment else address.query
    return {name: values[0] for name, values in parse_qs(text).items()}


def summary(browser) -> str:
    return browser.driver.find_element(By.CSS_SELECTOR, "[data-summary]").text


def field(browser, name):
    return browser.driver.find_element(By.ID, f"pick-{name}")


def button(browser, name, action):
    return browser.driver.find_element(By.CSS_SELECTOR, f"[data-pick={name}] [data-{action}]")


def options(browser, name) -> list[str]:
    return [option.text for option in browser.driver.find_elements(
        By.CSS_SELECTOR, f"#pick-{name}-list [role=option]") if option.is_displayed()]


def heads(browser) -> list[str]:
    return [head.text for head in browser.driver.find_elements(
        By.CSS_SELECTOR, ".compare thead th")]


def grouped(figure: float) -> str:
    return f"{figure:,.2f}".removesuffix(".00")


def expected_facts(chosen: list[dict]) -> dict[str, list[str | None]]:
    """The rows of facts that can be told from the data to the letter."""
    return {
        "Company": [role["company"] for role in chosen],
        "Place": [", ".join(role["locations"]) or None for role in chosen],
        "Department": [role["department"] for role in chosen],
        "Team": [role["team"] for role in chosen],
        "Level": [role["level"] and role["level"].capitalize() for role in chosen],
        "Employment": [role["employment"] and role["employment"].capitalize() for role in chosen],
        "Degree": [DEGREES[role["degree"]] for role in chosen],
        "Section": [role["sections"][-1] for role in chosen],
        "Experience": [
            role["experienceYears"] and "from 1 year" if role["experienceYears"] == 1
            else role["experienceYears"] and f"from {role['experienceYears']} years"
            for role in chosen],
    }


def folded(text):
    return text and " ".join(text.lower().split())


def problems_of(rows, chosen) -> list[str]:
    problems = []
    facts = {head: cells for group, head, cells in rows if not group}
    for name, expected in expected_facts(chosen).items():
        shown = facts.get(name)
        if not any(expected):
            if shown:
                problems.append(f"{name} is stated by none and shown as {shown}")
        elif list(map(folded, shown or [])) != list(map(folded, expected)):
            problems.append(f"{name} is {shown}, not {expected}")
    for role, shown in zip(chosen, facts.get("Pay", [None] * 3), strict=False):
        pay = role["salary"]
        parts = pay and [*{grouped(pay[end]) for end in ("min", "max") if pay[end] is not None},
                         pay["period"]]
        if bool(pay) != bool(shown) or pay and not all(part in shown for part in parts):
            problems.append(f"the pay of {role['id']} is {shown!r}, not {pay}")
    named: dict[str, list] = {}
    for column, role in enumerate(chosen):
        for skill in role["skills"]:
            named.setdefault(skill["name"], [None] * len(chosen))[column] = skill["strength"]
    titles = {1: "Named by only one", len(chosen): "Named by all three"}
    if len(chosen) == 2:
        titles[2] = "Named by both"
    shown_skills = {}
    for group, head, cells in rows:
        if group == "Named by only one":
            for column, cell in enumerate(cells):
                for skill, strength in cell or []:
                    shown_skills[skill] = (group, [
                        strength if other == column else None for other in range(len(chosen))])
        elif group.startswith("Named"):
            words = {word: strength for strength, word in WORDS.items()}
            shown_skills[head] = (group, [cell and words[cell] for cell in cells])
    for skill, strengths in named.items():
        count = sum(strength is not None for strength in strengths)
        expected = (titles.get(count, "Named by two"), strengths)
        if shown_skills.get(skill) != expected:
            problems.append(f"{skill} is {shown_skills.get(skill)}, not {expected}")
    problems += [f"{skill} is shown, and named by none" for skill in shown_skills.keys() - named]
    return problems


@pytest.mark.parametrize("name", ["content", "notes"])
def test_rows_are_those_of_the_data(name, roles, compare):
    if name not in roles:
        pytest.skip("the original notes are not here")
    all_roles = roles[name]
    paid = [role for role in all_roles if role["salary"]]
    step = max(1, len(all_roles) // 4)
    choices = [all_roles[:3], all_roles[::step][:3], all_roles[-2:], [paid[0], all_roles[-1]]]
    problems = []
    for chosen in choices:
        slugs = [role["id"] for role in chosen]
        browser = compare(slugs, site=name)
        problems += [f"{slugs}: {problem}" for problem in problems_of(browser.run(ROWS), chosen)]
        if heads(browser) != [role["title"] for role in chosen]:
            problems.append(f"{slugs}: the columns are {heads(browser)}")
        problems += browser.console()
    no_problems(problems)


def test_currencies_and_periods_are_kept_apart(built_sites, browser):
    """The fields' own words: another currency, an hour, one bound."""
    browser.open(built_sites["content"].files["compare.html"])
    wait(browser, lambda: field(browser, "a").is_displayed())
    slugs = browser.driver.execute_async_script("""
        const done = arguments[0];
        rolebook.data.roles().then(roles => {
          roles[0].pay = { min: 122471, max: 235970, currency: "CAD", period: "year", text: "CAD 122.5–236k" };
          roles[1].pay = { min: 57.5, max: 72, currency: "USD", period: "hour", text: "$57.50–72/hour" };
          roles[2].pay = { min: null, max: 90000, currency: "GBP", period: "year", text: "up to £90k" };
          done(roles.slice(0, 3).map(role => role.slug));
        });""")
    # The page's own objects, so the address may change and they stay.
    browser.run("""
        history.replaceState(null, "", "#a=" + arguments[0] + "&b=" + arguments[1] + "&c=" + arguments[2]);
        dispatchEvent(new PopStateEvent("popstate"));""", *slugs)
    pay = next(cells for _, head, cells in browser.run(ROWS) if head == "Pay")
    assert pay == ["CAD 122,471–235,970 a year", "$57.50–72 an hour", "up to £90,000 a year"]


def test_a_role_is_chosen_by_keyboard_alone(roles, compare):
    browser = compare()
    wanted = next(role for role in roles["content"] if role["title"] == "Low-Latency Engineer")
    box = field(browser, "a")
    box.send_keys("laten low")
    assert box.get_attribute("aria-expanded") == "true"
    assert "Low-Latency Engineer" in options(browser, "a")[0]
    assert box.get_attribute("aria-activedescendant") is None
    box.send_keys(Keys.ARROW_DOWN)
    active = browser.driver.find_element(By.ID, box.get_attribute("aria-activedescendant"))
    assert active.get_attribute("aria-selected") == "true"
    assert browser.driver.switch_to.active_element == box
    box.send_keys(Keys.ENTER)
    assert state(browser) == {"a": wanted["id"]}
    assert box.get_attribute("value") == wanted["title"]
    assert box.get_attribute("aria-expanded") == "false"
    assert heads(browser) == [wanted["title"]]
    # The second is the closest, offered before anything is typed; the first is not offered again.
    other = field(browser, "b")
    other.send_keys(Keys.ARROW_DOWN)
    assert options(browser, "b")
    slug = wanted["id"]
    other.send_keys(Keys.ENTER)
    assert state(browser)["a"] == slug and state(browser)["b"] not in ("", slug)
    assert browser.console() == []


def test_what_is_typed_and_not_chosen_is_undone(roles, compare):
    first = roles["content"][0]
    browser = compare([first["id"]])
    box = field(browser, "a")
    box.send_keys("zzz nothing")
    assert options(browser, "a") == []
    assert "No other role" in browser.driver.find_element(
        By.CSS_SELECTOR, "[data-pick=a] [data-remark]").text
    assert "No other role" in browser.run(
        "return document.querySelector('[data-announcement]').textContent")
    box.send_keys(Keys.ESCAPE)
    assert box.get_attribute("value") == first["title"]
    box.send_keys("linux")
    assert options(browser, "a")
    box.send_keys(Keys.TAB)
    assert box.get_attribute("value") == first["title"]
    assert options(browser, "a") == []
    assert state(browser) == {"a": first["id"]}


def test_an_option_is_chosen_by_pointer(roles, compare):
    browser = compare([roles["content"][0]["id"]])
    field(browser, "b").click()
    option = browser.driver.find_elements(By.CSS_SELECTOR, "#pick-b-list [role=option]")[1]
    title = option.find_element(By.CSS_SELECTOR, ".option-title").text
    option.click()
    assert heads(browser) == [roles["content"][0]["title"], title]


def test_the_address_keeps_the_state(roles, compare):
    one, two, three = roles["content"][:3]
    browser = compare([one["id"], two["id"], three["id"]])
    button(browser, "b", "swap").click()
    assert state(browser) == {"a": two["id"], "b": one["id"], "c": three["id"]}
    browser.driver.find_element(By.CSS_SELECTOR, "[data-differ]").click()
    assert state(browser)["differ"] == "1"
    button(browser, "a", "remove").click()
    assert state(browser) == {"b": one["id"], "c": three["id"], "differ": "1"}
    assert browser.driver.switch_to.active_element == field(browser, "a")
    rows = browser.run(ROWS)
    browser.driver.refresh()
    wait(browser, lambda: heads(browser))
    assert browser.run(ROWS) == rows
    assert browser.driver.find_element(By.CSS_SELECTOR, "[data-differ]").is_selected()
    browser.driver.back()
    wait(browser, lambda: len(heads(browser)) == 3)
    assert state(browser)["a"] == two["id"]
    assert one["title"] in browser.driver.title


def test_only_what_differs(roles, compare):
    # Two roles with a skill that both name equally firmly.
    def strengths(role):
        return {skill["name"]: skill["strength"] for skill in role["skills"]}

    one, two = next(
        (one, two) for one in roles["content"] for two in roles["content"]
        if one is not two and one["locations"] == two["locations"]
        and set(strengths(one).items()) & set(strengths(two).items()))
    browser = compare([one["id"], two["id"]])
    before = browser.run(ROWS)
    browser.driver.find_element(By.CSS_SELECTOR, "[data-differ]").click()
    after = browser.run(ROWS)
    equal = [row for row in before
             if row[1] in ("Not stated", "Stated by none") or len(row[2]) == 2 and row[2][0] == row[2][1]
             and row[0] != "In the notes’ own words"]
    assert len(equal) >= 2
    assert [row for row in before if row not in equal] == after
    rows = "equal row is" if len(equal) == 1 else "equal rows are"
    assert f"{len(equal)} {rows} left out" in summary(browser)
    browser.driver.find_element(By.CSS_SELECTOR, "[data-differ]").click()
    assert browser.run(ROWS) == before


def test_empty_one_and_wrong_choices_are_said(roles, compare):
    one, two = roles["content"][:2]
    browser = compare()
    assert "Choose the first role" in summary(browser)
    assert not browser.driver.find_elements(By.CSS_SELECTOR, ".compare")
    browser = compare([one["id"]])
    assert "second role" in summary(browser)
    near = browser.driver.find_elements(By.CSS_SELECTOR, ".compare-near a")
    assert near
    near[0].click()
    wait(browser, lambda: len(heads(browser)) == 2)
    assert state(browser)["a"] == one["id"]
    browser = compare([one["id"], one["id"], two["id"]])
    assert f"“{one['title']}” was chosen twice" in summary(browser)
    assert heads(browser) == [one["title"], two["title"]]
    browser = compare([one["id"], "no-such-role", two["id"]])
    assert "no role at the address “no-such-role”" in summary(browser)
    assert heads(browser) == [one["title"], two["title"]]
    assert browser.console() == []


@pytest.mark.parametrize("value", [
    "<img src=x onerror=window.pwned=1>", "__proto__", "constructor", "../../etc/passwd",
    "javascript:window.pwned=1", "%E0%A4%A", "x" * 5000, "\u202e\u0000",
])
def test_hostile_addresses_do_nothing(value, roles, compare):
    coded = value if value.startswith("%") else quote(value)
    browser = compare([coded, roles["hostile"][0]["id"]], site="hostile",
                      extra=f"&differ={coded}&{coded}={coded}#{coded}")
    assert "no role at the address" in summary(browser)
    assert len(summary(browser)) < 400
    assert len(heads(browser)) == 1
    assert browser.run("return window.pwned === undefined && window.dialogs === undefined")
    assert browser.run("return document.querySelectorAll('main img').length") == 0
    assert browser.console() == []


def squeezed(text: str) -> str:
    return "".join(text.split())


def show_text(browser) -> None:
    browser.driver.find_element(By.CSS_SELECTOR, ".text-offer button").click()
    wait_for_text(browser)


def wait_for_text(browser) -> None:
    wait(browser, lambda: "shown below" in text_status(browser))


def text_status(browser) -> str:
    return browser.driver.find_element(By.CSS_SELECTOR, ".text-offer [role=status]").text


@pytest.mark.parametrize("name", ["content", "notes"])
def test_the_text_of_each_is_that_of_its_page(name, roles, compare, built_sites):
    if name not in roles:
        pytest.skip("the original notes are not here")
    chosen = roles[name][::max(1, len(roles[name]) // 3)][:3]
    browser = compare([role["id"] for role in chosen], site=name)
    assert not [address for address in browser.requests() if "/text-" in address]
    show_text(browser)
    assert state(browser)["text"] == "1"
    shown = browser.run(TEXTS)
    assert browser.console() == []
    for role, passages in zip(chosen, shown, strict=True):
        browser.open(built_sites[name].files[role["url"]])
        texts, lines = browser.run(NOTES)
        # The search knows web addresses by their host.
        expected = [re.sub(r"https?://(?:www\.)?([^\s/?#<>\"]*)[^\s<>\"]*", r"\1", text)
                    for text in texts]
        assert squeezed("".join(text for line, text in passages if line in lines)) == squeezed(
            "".join(expected))
        # The page tells the role's label and its facts in another way.
        source = built_sites[name].content / role["source"]["file"]
        written = source.read_text("utf-8").split("\n")
        others = [(line, text) for line, text in passages if line not in lines]
        assert others[0][0] == role["source"]["line"]
        assert all(squeezed(text) in squeezed(written[line - 1]) for line, text in others)


def test_the_address_keeps_the_text_shown(roles, compare):
    one, two, three = roles["content"][:3]
    browser = compare([one["id"], two["id"]], extra="&text=1")
    wait_for_text(browser)
    assert len(browser.run(TEXTS)) == 2
    button(browser, "b", "remove").click()
    wait_for_text(browser)
    assert len(browser.run(TEXTS)) == 1
    # A role alone has no words that others lack.
    assert browser.run(OWN_WORDS) == []
    browser.driver.back()
    wait(browser, lambda: len(browser.run(TEXTS)) == 2)
    wait_for_text(browser)
    offer = browser.driver.find_element(By.CSS_SELECTOR, ".text-offer button")
    offer.click()
    assert browser.run(TEXTS) == [] and "text" not in state(browser)
    assert browser.driver.switch_to.active_element == offer
    assert text_status(browser) == ""
    links = browser.driver.find_elements(By.CSS_SELECTOR, ".compare tbody:last-child td a")
    assert [link.get_attribute("href").rpartition("/")[2] for link in links] == [
        f"{role['id']}.html#n" for role in (one, two)]


def test_own_words_are_those_that_the_others_lack(clocks, browser):
    browser.open(clocks.files["compare.html"],
                 "?a=clock-engineer&b=web-designer&c=bell-developer&text=1")
    wait(browser, lambda: browser.driver.find_elements(By.CSS_SELECTOR, ".compare"))
    wait_for_text(browser)
    # Not “pendulum”, “gold” and “Kestrel”, which others use; nor “together” and the hosts.
    assert browser.run(OWN_WORDS) == [
        [["Ben", 1], ["escapement", 2]],
        [["dial", 2], ["gamboge", 2]],
        [["bronze", 3]],
    ]
    button(browser, "c", "remove").click()
    wait_for_text(browser)
    assert ["Kestrel", 1] in browser.run(OWN_WORDS)[0]
    assert browser.run(OWN_WORDS)[1][0] == ["gold", 3]


def test_own_words_hold_for_the_notes(roles, compare):
    """Checked with words cut in another way: by letters alone."""
    def words(text):
        return re.findall(r"[^\W\d_]+", text.lower().replace("’", "'"))

    chosen = roles["content"][5:25:7]
    browser = compare([role["id"] for role in chosen], extra="&text=1")
    wait_for_text(browser)
    texts = [" ".join(passage for _, passage in passages) for passages in browser.run(TEXTS)]
    own = browser.run(OWN_WORDS)
    assert all(0 < len(listed) <= 12 for listed in own)
    for column, listed in enumerate(own):
        others = {word for number, text in enumerate(texts) if number != column
                  for word in words(text)}
        for word, uses in listed:
            assert uses > 1 or word != word.lower(), word
            assert texts[column].lower().count(word.lower()) >= uses, word
            assert not others.issuperset(words(word)), word
            assert word.lower() not in {"the", "and", "you", "with", "our", "team", "work"}


def test_only_the_texts_that_are_shown_are_loaded(clocks, browser, tmp_path):
    """The texts in two files, as with many notes."""
    site = shutil.copytree(clocks.folder, tmp_path / "site")
    index = site / "assets" / "index"

    def read(name):
        text = (index / f"{name}.js").read_text("utf-8")
        return json.loads(text[text.index(",") + 1:text.rindex(")")])

    def write(name, value):
        (index / f"{name}.js").write_text(
            f"rolebook.receive({json.dumps(name)},{json.dumps(value)});\n", "utf-8")

    rows, head = read("text-0")["rows"], read("search")
    assert head["textStarts"] == [0]
    head["shards"]["text"], head["textStarts"] = 2, [0, 1]
    write("search", head)
    write("text-0", {"first": 0, "rows": rows[:1]})
    write("text-1", {"first": 1, "rows": rows[1:]})
    browser.open(site / "compare.html", "?a=web-designer&b=bell-developer&text=1")
    wait(browser, lambda: browser.driver.find_elements(By.CSS_SELECTOR, ".compare"))
    wait_for_text(browser)
    assert "Casts bronze" in browser.run(TEXTS)[1][1][1]
    loaded = {address.rpartition("/")[2] for address in browser.requests()
              if "/assets/index/" in address}
    assert loaded == {"catalogue.js", "roles-0.js", "skills-0.js", "search.js", "words-0.js",
                      "text-1.js"}


def test_a_text_that_cannot_be_loaded_is_said(clocks, browser, tmp_path):
    site = shutil.copytree(clocks.folder, tmp_path / "site")
    shard = site / "assets" / "index" / "text-0.js"
    content = shard.read_bytes()
    shard.unlink()
    browser.open(site / "compare.html", "?a=clock-engineer&b=web-designer")
    wait(browser, lambda: browser.driver.find_elements(By.CSS_SELECTOR, ".compare"))
    rows = browser.run(ROWS)
    offer = browser.driver.find_element(By.CSS_SELECTOR, ".text-offer button")
    offer.click()
    wait(browser, lambda: "could not be loaded" in text_status(browser))
    assert [row for row in browser.run(ROWS) if row[2]] == [row for row in rows if row[2]]
    assert browser.driver.find_elements(By.CSS_SELECTOR, ".compare tbody:last-child td a")
    assert offer.text == "Try again"
    shard.write_bytes(content)
    offer.click()
    wait_for_text(browser)
    assert "Winds the pendulum" in browser.run(TEXTS)[0][1][1]


def test_hostile_texts_are_shown_as_text(roles, compare):
    chosen = [role for role in roles["hostile"] if "<" in role["title"]][:3]
    browser = compare([role["id"] for role in chosen], site="hostile", extra="&text=1")
    wait_for_text(browser)
    shown = " ".join(text for passages in browser.run(TEXTS) for _, text in passages)
    assert "<script>window.pwned=1" in shown and "onerror=" in shown
    assert browser.run("return window.pwned === undefined && window.dialogs === undefined")
    assert browser.run(
        "return document.querySelectorAll('.compare :is(script, img, iframe, b, svg)').length") == 0
    assert browser.console() == []


def test_hostile_roles_are_shown_as_text(roles, compare, built_sites):
    chosen = [role for role in roles["hostile"] if "<" in role["title"]][:3]
    assert chosen
    browser = compare([role["id"] for role in chosen], site="hostile")
    assert len(heads(browser)) == len(chosen)
    field(browser, "c").send_keys("<script", Keys.ARROW_DOWN)
    assert browser.run("return window.pwned === undefined && window.dialogs === undefined")
    root = built_sites["hostile"].folder.as_uri() + "/"
    assert [address for address in browser.requests() if not address.startswith(root)] == []
    assert browser.console() == []


def test_suggestions_stay_few_among_many_roles(compare):
    browser = compare(site="hostile")
    field(browser, "a").send_keys("engineer")
    assert 0 < len(options(browser, "a")) <= 20
    assert browser.run(
        "return document.querySelector('[data-pick=a] [data-remark]').textContent")


def test_the_page_says_that_it_needs_a_script(built_sites, browser):
    browser.look(scripts=False)
    try:
        browser.open(built_sites["content"].files["compare.html"])
        said = browser.driver.find_element(By.CSS_SELECTOR, "main .callout")
        assert said.is_displayed() and "script" in said.text
        assert said.find_element(By.TAG_NAME, "a").get_attribute("href").endswith(
            "roles/index.html")
        assert not field(browser, "a").is_displayed()
    finally:
        browser.look()


def test_role_pages_lead_to_the_comparison(roles, built_sites, browser):
    role = roles["content"][0]
    browser.open(built_sites["content"].files[role["url"]])
    links = [link.get_attribute("href").rpartition("/")[2]
             for link in browser.driver.find_elements(By.CSS_SELECTOR, "main a[href*=compare]")]
    assert links[0] == f"compare.html?a={role['id']}"
    others = [parse_qs(urlsplit(link).query) for link in links[1:]]
    assert len(others) == 3
    known = {role["id"] for role in roles["content"]}
    assert all(other["a"] == [role["id"]] and other["b"][0] in known for other in others)


def test_the_table_scrolls_under_its_row_heads(roles, compare):
    browser = compare()
    browser.look(360)
    browser = compare([role["id"] for role in roles["content"][:3]])
    region = browser.driver.find_element(By.CSS_SELECTOR, ".scroll[role=region]")
    assert region.get_attribute("tabindex") == "0" and region.accessible_name
    moved = browser.run("""
        const region = arguments[0], head = region.querySelector("tbody th[scope=row]");
        const before = region.querySelector("tbody td").getBoundingClientRect().left;
        region.scrollLeft = 200;
        return [region.scrollLeft, before - region.querySelector("tbody td").getBoundingClientRect().left,
          head.getBoundingClientRect().left - region.getBoundingClientRect().left];""", region)
    assert moved[0] == moved[1] == 200
    assert abs(moved[2]) < 1
    overflow = "const d = document.documentElement; return d.scrollWidth - d.clientWidth"
    assert browser.run(overflow) == 0


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(width, theme, roles, compare, browser):
    browser.look(width, theme)
    problems = []
    for chosen in (roles["content"][:1], roles["content"][:3]):
        compare([role["id"] for role in chosen])
        field(browser, "b").send_keys("eng", Keys.ARROW_DOWN)
        problems += map(str, browser.axe(only_colour=theme == "dark"))
        field(browser, "b").send_keys(Keys.ESCAPE)
        problems += map(str, browser.axe(only_colour=theme == "dark"))
        show_text(browser)
        problems += map(str, browser.axe(only_colour=theme == "dark"))
    no_problems(problems)
