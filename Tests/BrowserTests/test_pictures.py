"""The pictures: the skill map, the heat map and the pay charts, as a browser draws them."""

import json
import re

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from reporting import no_problems

# Marks and labels as drawn, in the picture's own units, and the place of every line's ends.
DRAWN = """
const graph = document.querySelector(".graph");
const box = e => { const b = e.getBoundingClientRect();
  return [b.left, b.top, b.right, b.bottom].map(n => Math.round(n * 10) / 10); };
return {
  picture: box(graph),
  nodes: [...graph.querySelectorAll("a")].map(a => ({
    name: a.getAttribute("aria-label"), href: a.getAttribute("href"),
    boxes: [box(a.querySelector(".node")), ...[...a.querySelectorAll("tspan")].map(box)],
    room: box(a.querySelector(".room")),
  })),
  edges: [...graph.querySelectorAll(".edge")].map(e => e.dataset.ends.split(" ").map(Number)),
};
"""


@pytest.fixture
def open_map(built_sites, browser):
    """Opens the map of a site."""

    def opened(name="content", **look):
        browser.look(**look)
        site = built_sites[name]
        browser.open(site.files["map.html"])
        return site

    return opened


def find(browser, selector):
    return browser.driver.find_element(By.CSS_SELECTOR, selector)


def find_all(browser, selector):
    return browser.driver.find_elements(By.CSS_SELECTOR, selector)


def touch(one, other):
    return (one[0] < other[2] - 0.5 and other[0] < one[2] - 0.5
            and one[1] < other[3] - 0.5 and other[1] < one[3] - 0.5)


def test_no_label_touches_another_or_a_mark(site, chromium):
    chromium.look()
    chromium.open(site.files["map.html"])
    drawn = chromium.run(DRAWN)
    problems = []
    left, top, right, bottom = drawn["picture"]
    for index, node in enumerate(drawn["nodes"]):
        for box in node["boxes"]:
            if box[0] < left - 1 or box[2] > right + 1 or box[1] < top - 1 or box[3] > bottom + 1:
                problems.append(f"{node['name']} leaves the picture: {box}")
            room = node["room"]
            if box[0] < room[0] - 1 or box[2] > room[2] + 1:
                problems.append(f"{node['name']} is wider than was reckoned: {box}, {room}")
        for other in drawn["nodes"][:index]:
            if any(touch(a, b) for a in node["boxes"] for b in other["boxes"]):
                problems.append(f"{node['name']} touches {other['name']}")
    assert len(drawn["nodes"]) >= 5
    no_problems(problems)


def test_the_tables_hold_what_the_picture_shows(site, chromium):
    chromium.look()
    chromium.open(site.files["map.html"])
    drawn = chromium.run(DRAWN)
    rows = chromium.run("""
        return [...document.querySelectorAll(".pairs tbody tr")].map(row =>
          [...row.querySelectorAll("a")].map(a => a.getAttribute("href"))
            .concat([...row.querySelectorAll(".num")].map(e => e.textContent)));""")
    nodes = [node["href"] for node in drawn["nodes"]]
    pictured = {frozenset((nodes[first], nodes[second])) for first, second in drawn["edges"]}
    listed = {frozenset(row[:2]) for row in rows}
    assert pictured == listed
    assert len(rows) == len(drawn["edges"])
    lifts = [float(row[3].rstrip("×")) for row in rows]
    assert lifts == sorted(lifts, reverse=True)
    assert min(lifts) >= 1.2
    lines = [sum(index in edge for edge in drawn["edges"]) for index in range(len(nodes))]
    assert min(lines) >= 1 and max(lines) <= 5
    roles = {node["href"]: int(re.search(r"([\d,]+) roles?$", node["name"])[1].replace(",", ""))
             for node in drawn["nodes"]}
    for one, other, together, _ in rows:
        assert int(together.replace(",", "")) <= min(roles[one], roles[other])


def test_every_picture_has_a_name(site, chromium):
    # A picture of links keeps the role that it has by itself, as "img" would hide them.
    problems = []
    chromium.look()
    for path in site.page_types.values():
        chromium.open(site.files[path])
        for picture in chromium.run("""
            return [...document.querySelectorAll("main svg")]
              .filter(e => !e.closest("[aria-hidden=true]"))
              .map(e => [e.outerHTML.slice(0, 90), e.getAttribute("role") || e.querySelector("a") !== null,
                e.getAttribute("aria-label") || (e.getAttribute("aria-labelledby") || "").split(" ")
                  .map(id => (document.getElementById(id) || {}).textContent || "").join("|")]);"""):
            if not picture[1] or len(picture[2].strip("|")) < 8:
                problems.append(f"{path}: {picture}")
    no_problems(problems)


def test_the_heat_map_sums_up(site, chromium):
    """Every figure is a count of the section's roles, and its shade is their share."""
    chromium.look()
    chromium.open(site.files["map.html"])
    rows = chromium.run("""
        return [...document.querySelectorAll(".heat tbody tr")].map(row => [
          row.querySelector("th").textContent,
          ...[...row.querySelectorAll("td")].map(e => [e.className, e.textContent])]);""")
    heads = find_all(chromium, ".heat thead th")
    assert rows
    for title, (_, total), *cells in rows:
        roles = int(total.replace(",", ""))
        assert len(cells) == len(heads) - 2, title
        for style, figure in cells:
            count = int(figure.replace(",", ""))
            assert 0 <= count <= roles, title
            assert style == f"h{-(-4 * count // roles)}", (title, count, roles)


def test_heat_map_agrees_with_the_published_data(built_sites, browser, open_map):
    site = open_map()
    roles = json.loads(site.files["data/roles.json"].read_text("utf-8"))["roles"]
    cells = browser.run("""
        const skills = [...document.querySelectorAll(".heat thead a")].map(a => a.textContent);
        return [...document.querySelectorAll(".heat tbody tr")].map(row => [
          row.querySelector("a").textContent,
          Object.fromEntries([...row.querySelectorAll("td:not(.tot)")]
            .map((cell, index) => [skills[index], Number(cell.textContent)]))]);""")
    for section, figures in cells:
        for skill, figure in figures.items():
            asking = sum(
                role["sections"][-1] == section and any(
                    named["name"] == skill and named["strength"] != "waived"
                    for named in role["skills"])
                for role in roles)
            assert asking == figure, (section, skill)


def test_the_row_heads_stay_in_sight(open_map, browser):
    open_map(width=360)
    browser.run("document.querySelector('.heat').closest('.scroll').scrollLeft = 300")
    head = find(browser, ".heat tbody th").rect
    assert head["x"] >= 0
    assert find(browser, ".heat tbody td").rect["x"] < head["x"] + head["width"]


def test_the_map_stands_without_scripts(open_map, browser):
    open_map(scripts=False, width=360)
    try:
        tools = find(browser, ".map-tools")
        assert not tools.is_displayed()
        assert not find(browser, ".map-readout").is_displayed()
        view = find(browser, ".map-view")
        # Legible: it scrolls instead of shrinking.
        assert find(browser, ".graph").rect["width"] > 2 * view.rect["width"]
        assert len(find_all(browser, ".graph a")) >= 10
    finally:
        browser.look()


def state(browser):
    return browser.run("""
        const names = selector => [...document.querySelectorAll(selector)]
          .map(e => e.getAttribute("aria-label").split(", ")[0]);
        return { dimmed: document.querySelector(".graph").classList.contains("has-choice"),
          near: names(".graph a.is-near"), chosen: names(".graph a.is-chosen"),
          lines: document.querySelectorAll(".edge.is-near").length };""")


def test_a_focused_skill_shows_its_companions(open_map, browser):
    open_map()
    drawn = browser.run(DRAWN)
    index = max(range(len(drawn["nodes"])),
                key=lambda node: sum(node in edge for edge in drawn["edges"]))
    companions = {end for edge in drawn["edges"] if index in edge for end in edge}
    names = {drawn["nodes"][node]["name"].split(", ")[0] for node in companions}
    browser.run("document.querySelectorAll('.graph a')[arguments[0]].focus()", index)
    seen = state(browser)
    assert seen["dimmed"] and set(seen["near"]) == names
    assert seen["lines"] == len(companions) - 1
    readout = find(browser, ".map-readout").text
    assert all(name in readout for name in names)
    # The next in order takes over, and the page without the map's focus is as before.
    browser.press(Keys.TAB)
    assert state(browser)["chosen"] != seen["chosen"]
    find(browser, "#map-find").click()
    assert not state(browser)["dimmed"]


def test_pointing_at_a_skill_shows_its_companions(open_map, browser):
    open_map()
    link = find(browser, ".graph a")
    ActionChains(browser.driver).move_to_element(link).perform()
    assert state(browser)["dimmed"]
    ActionChains(browser.driver).move_to_element(find(browser, "h1")).perform()
    assert not state(browser)["dimmed"]


def test_finding_a_skill(open_map, browser):
    open_map()
    name = browser.run(DRAWN)["nodes"][3]["name"].split(", ")[0]
    box = find(browser, "#map-find")
    assert box.accessible_name == "Find in the map"
    box.send_keys(name.upper())
    assert name in state(browser)["chosen"]
    status = find(browser, ".map-status")
    assert status.get_attribute("role") == "status" and "skill" in status.text
    box.send_keys(Keys.ENTER)
    focused = browser.driver.switch_to.active_element
    assert focused.tag_name == "a" and name.lower() in focused.accessible_name.lower()
    box.clear()
    box.send_keys("<img src=x onerror=alert(1)>")
    assert "No skill" in status.text
    assert not state(browser)["dimmed"]
    assert browser.console() == []


def test_size_by_buttons_and_keys(open_map, browser):
    open_map()
    graph, view = find(browser, ".graph"), find(browser, ".map-view")
    first = graph.rect["width"]
    larger, smaller, reset = (find(browser, f"[data-zoom={name}]")
                              for name in ("in", "out", "reset"))
    assert smaller.get_attribute("aria-disabled") == "true"
    larger.click()
    second = graph.rect["width"]
    assert second > first * 1.2
    assert browser.run("return arguments[0].scrollLeft > 0", view), "the middle stays"
    browser.run("arguments[0].focus()", view)
    browser.press("+")
    assert graph.rect["width"] > second
    browser.press("-")
    assert graph.rect["width"] == second
    for key, property, sign in ((Keys.ARROW_RIGHT, "scrollLeft", 1), (Keys.ARROW_DOWN, "scrollTop", 1),
                                (Keys.ARROW_LEFT, "scrollLeft", -1)):
        before = browser.run(f"return arguments[0].{property}", view)
        browser.press(key)
        WebDriverWait(browser.driver, 5).until(
            lambda _: sign * (browser.run(f"return arguments[0].{property}", view) - before) > 0)
    reset.click()
    assert graph.rect["width"] == first
    # Outside the picture the keys are the page's.
    browser.run("document.activeElement.blur()")
    browser.press("+")
    assert graph.rect["width"] == first


def test_the_wheel_moves_the_page_and_resizes_only_with_control(open_map, browser):
    open_map()
    graph, view = find(browser, ".graph"), find(browser, ".map-view")
    first = graph.rect["width"]

    def wheel(control):
        return browser.run("""
            const event = new WheelEvent("wheel", { deltaY: -120, ctrlKey: arguments[1],
              bubbles: true, cancelable: true });
            arguments[0].dispatchEvent(event);
            return event.defaultPrevented;""", view, control)

    assert not wheel(False)
    assert graph.rect["width"] == first
    assert wheel(True)
    assert graph.rect["width"] > first


def test_dragging_moves_the_map_and_follows_no_link(open_map, browser):
    open_map()
    find(browser, "[data-zoom=in]").click()
    view = find(browser, ".map-view")
    before = browser.run("return arguments[0].scrollLeft", view)
    address = browser.driver.current_url
    middle = browser.run("""
        const frame = arguments[0].getBoundingClientRect();
        const inside = a => { const b = a.getBoundingClientRect();
          return b.left > frame.left + 150 && b.right < frame.right - 150
            && b.top > Math.max(0, frame.top) + 20
            && b.bottom < Math.min(innerHeight, frame.bottom) - 20; };
        return [...document.querySelectorAll(".graph a")].find(inside);""", view)
    (ActionChains(browser.driver).move_to_element(middle).click_and_hold()
     .move_by_offset(-60, 0).move_by_offset(-40, 0).release().perform())
    WebDriverWait(browser.driver, 5).until(
        lambda _: browser.run("return arguments[0].scrollLeft", view) >= before + 80)
    assert browser.driver.current_url == address


def test_tab_leads_out_of_the_map(open_map, browser):
    open_map()
    count = len(find_all(browser, ".graph a"))
    browser.run("document.querySelector('.map-view').focus()")
    browser.press(*[Keys.TAB] * (count + 1))
    assert not browser.run(
        "return document.querySelector('.map-view').contains(document.activeElement)")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_use(theme, open_map, browser):
    for width in (360, 1280):
        open_map(width=width, theme=theme)
        find(browser, "[data-zoom=in]").click()
        browser.run("document.querySelectorAll('details').forEach(e => { e.open = true; })")
        no_problems(str(violation) for violation in browser.axe())


LEGIBLE = """
const hex = c => c.match(/[\\d.]+/g).slice(0, 3).map(Number);
const light = c => { const [r, g, b] = hex(c).map(v => { v /= 255;
  return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05); };
const paper = getComputedStyle(document.body).backgroundColor;
const style = e => getComputedStyle(e);
const found = [];
for (const e of document.querySelectorAll(".graph text")) { found.push(["text", ratio(style(e).fill, paper), 4.5]); }
for (const e of document.querySelectorAll(".graph .node")) { found.push(["mark", ratio(style(e).fill, paper), 3]); }
for (const e of document.querySelectorAll(".heat td:not(.tot)")) {
  found.push(["cell " + e.className, ratio(style(e).color, style(e).backgroundColor), 4.5]); }
return found.filter(([, had, least]) => had < least).map(String).slice(0, 5);
"""


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("media", ["screen", "print"])
def test_the_pictures_are_legible(theme, media, open_map, browser):
    open_map(theme=theme)
    if media == "print":
        find(browser, "[data-zoom=in]").click()
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "media": media, "features": [{"name": "prefers-color-scheme", "value": theme}]})
    try:
        no_problems(browser.run(LEGIBLE))
        if media == "print":
            assert not find(browser, ".map-tools").is_displayed()
            page = browser.run("return document.documentElement.clientWidth")
            assert find(browser, ".graph").rect["width"] <= page
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_pay_charts_have_their_figures_in_a_table(site, chromium):
    chromium.look()
    chromium.open(site.files["index.html"])
    figures = chromium.run("""
        return [...document.querySelectorAll("figure")].filter(f => f.querySelector("svg.chart"))
          .map(f => ({ counts: [...f.querySelectorAll("svg text[text-anchor=end]")]
              .map(e => e.textContent.replace("× ", "")),
            rows: [...f.querySelectorAll("tbody td:last-child")].map(e => e.textContent),
            boxes: f.querySelectorAll(".box").length,
            roles: f.querySelector("figcaption").textContent.match(/from ([\\d,]+) of/)[1] }));""")
    assert figures
    for figure in figures:
        assert figure["counts"] == figure["rows"]
        assert figure["boxes"] == (int(figure["roles"].replace(",", "")) >= 3)
