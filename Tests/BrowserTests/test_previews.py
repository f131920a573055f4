"""The cards beside links to roles and skills: when they show, where, and what they say."""

import json

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from reporting import no_problems

# Longer than it takes to show or to hide a card; for what must not happen.
PAUSE = "setTimeout(arguments[0], 700)"

LINK = ".notes .skill-link"


@pytest.fixture(scope="module")
def data(built_sites):
    site = built_sites["content"]
    return {name: json.loads(site.files[f"data/{name}.json"].read_text("utf-8"))[name]
            for name in ("roles", "skills")}


@pytest.fixture
def role_page(built_sites, browser, data):
    """The page of the role with most skills."""
    role = max(data["roles"], key=lambda role: len(role["skills"]))

    def open_page(width=1280, theme="light", page=role["url"]):
        browser.look(width, theme)
        browser.open(built_sites["content"].files[page])
        return browser

    # What an earlier reader ticked asks for data of its own.
    open_page()
    browser.run("localStorage.clear()")

    yield open_page
    browser.run("localStorage.clear()")
    # Away from whatever the next test shows there.
    ActionChains(browser.driver).move_by_offset(0, 0).reset_actions()


def card(browser):
    found = browser.driver.find_elements(By.CSS_SELECTOR, ".preview")
    return found[0] if found else None


def wait(browser, condition):
    return WebDriverWait(browser.driver, 10, poll_frequency=0.05).until(lambda _: condition())


def hover(browser, element):
    browser.run("arguments[0].scrollIntoView({ block: 'center' })", element)
    ActionChains(browser.driver, duration=50).move_to_element(element).perform()


def shown_for(browser, element):
    hover(browser, element)
    return wait(browser, lambda: card(browser))


def first(browser, selector=LINK):
    return browser.driver.find_element(By.CSS_SELECTOR, selector)


def slug(link) -> str:
    return link.get_attribute("href").rpartition("/")[2].removesuffix(".html")


def test_nothing_is_loaded_before_a_link_is_met(role_page):
    browser = role_page()
    assert [a for a in browser.requests() if "previews" in a or "/index/" in a] == []
    hover(browser, first(browser, "h1"))
    assert [a for a in browser.requests() if "previews" in a or "/index/" in a] == []
    shown_for(browser, first(browser))
    assert any("previews.js" in address for address in browser.requests())


def test_a_skill_says_what_the_data_say(role_page, data):
    browser = role_page()
    link = first(browser)
    text = shown_for(browser, link).text
    skill = next(skill for skill in data["skills"] if skill["slug"] == slug(link))
    uses = [use["strength"] for role in data["roles"] for use in role["skills"]
            if use["slug"] == skill["slug"]]
    assert skill["name"] in text
    assert skill["kind"] in text.lower()
    assert f"named by {len(uses)} of {len(data['roles'])} roles" in text
    for strength, word in (("required", "required"), ("preferred", "preferred"),
                           ("mentioned", "mentioned"), ("waived", "not needed")):
        count = uses.count(strength)
        assert (f"{count} {word}" in text) == (count > 0)
    assert browser.console() == []


def test_a_role_says_what_the_data_say(role_page, data):
    browser = role_page()
    link = first(browser, ".neighbours a")
    text = shown_for(browser, link).text
    role = next(role for role in data["roles"] if role["id"] == slug(link))
    assert role["title"] in text
    for value in [role["company"], *role["locations"], role["level"], role["sections"][-1]]:
        assert value is None or value.lower() in text.lower()
    assert any(skill["name"] in text for skill in role["skills"])
    assert not card(browser).find_elements(By.CSS_SELECTOR, "a, button, input, [tabindex]")


def test_focus_shows_a_card_and_escape_sends_it_away(role_page):
    browser = role_page()
    link = first(browser)
    browser.run("""
        const all = [...document.querySelectorAll("a[href], button, [tabindex]")];
        all[all.indexOf(arguments[0]) - 1].focus();""", link)
    browser.press(Keys.TAB)
    wait(browser, lambda: card(browser))
    assert browser.driver.switch_to.active_element == link
    browser.press(Keys.ESCAPE)
    assert card(browser) is None
    assert browser.driver.switch_to.active_element == link
    browser.driver.execute_async_script(PAUSE)
    assert card(browser) is None
    # The card of the next link comes, and goes when the focus leaves.
    browser.press(Keys.TAB)
    wait(browser, lambda: card(browser))
    browser.run("document.activeElement.blur()")
    wait(browser, lambda: card(browser) is None)


def test_the_pointer_can_go_to_the_card_and_stay(role_page):
    browser = role_page()
    shown = shown_for(browser, first(browser))
    ActionChains(browser.driver, duration=50).move_to_element(shown).perform()
    browser.driver.execute_async_script(PAUSE)
    assert card(browser) == shown
    hover(browser, first(browser, "h1"))
    wait(browser, lambda: card(browser) is None)


def test_escape_sends_the_card_of_the_pointer_away(role_page):
    browser = role_page()
    shown_for(browser, first(browser))
    browser.press(Keys.ESCAPE)
    assert card(browser) is None


@pytest.mark.parametrize("width", [360, 1280])
def test_the_card_is_in_the_window_and_off_the_link(width, role_page):
    browser = role_page(width)
    problems = []
    links = browser.driver.find_elements(By.CSS_SELECTOR, f"{LINK}, .rail .chip")
    for link in links[::max(1, len(links) // 4)]:
        for block in ("start", "end"):
            browser.run("arguments[0].scrollIntoView({ block: arguments[1] })", link, block)
            ActionChains(browser.driver, duration=50).move_to_element(link).perform()
            wait(browser, lambda: card(browser))
            problems += [f"{link.text}, {block}: {fault}" for fault in browser.run("""
                const card = document.querySelector(".preview").getBoundingClientRect(), faults = [];
                const page = document.documentElement;
                if (card.left < 0 || card.right > page.clientWidth) { faults.push("beside the window"); }
                if (card.top < 0 || card.bottom > page.clientHeight) { faults.push("above or below it"); }
                for (const line of arguments[0].getClientRects()) {
                  if (card.top < line.bottom && line.top < card.bottom
                    && card.left < line.right && line.left < card.right) { faults.push("on the link"); }
                }
                if (page.scrollWidth > page.clientWidth) { faults.push("the page is wider"); }
                return faults;""", link)]
            browser.press(Keys.ESCAPE)
            hover(browser, first(browser, "h1"))
            wait(browser, lambda: card(browser) is None)
    no_problems(problems)


def test_touch_shows_no_card(role_page):
    browser = role_page(360)
    link = first(browser)
    browser.run("""
        arguments[0].scrollIntoView({ block: "center" });
        addEventListener("click", event => { event.preventDefault(); window.tapped = true; });""", link)
    box = browser.run("const b = arguments[0].getClientRects()[0];"
                      "return [b.left + b.width / 2, b.top + b.height / 2]", link)
    browser.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
    try:
        touches = [{"x": box[0], "y": box[1]}]
        browser.driver.execute_cdp_cmd(
            "Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": touches})
        browser.driver.execute_cdp_cmd(
            "Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        wait(browser, lambda: browser.run("return window.tapped"))
        browser.driver.execute_async_script(PAUSE)
        assert card(browser) is None
        assert not any("previews.js" in address for address in browser.requests())
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})


def test_what_says_as_much_already_has_no_card(role_page, built_sites):
    browser = role_page()
    shown_for(browser, first(browser))
    hover(browser, first(browser, ".entries .entry-title a"))
    wait(browser, lambda: card(browser) is None)
    browser.driver.execute_async_script(PAUSE)
    assert card(browser) is None


def test_previews_can_be_switched_off_for_good(role_page, built_sites):
    browser = role_page(page="accessibility.html")
    switch = first(browser, "[data-preview-switch]")
    assert switch.is_displayed() and "off" in switch.text
    switch.send_keys(Keys.ENTER)
    assert "on" in switch.text.split()
    for _ in range(2):
        browser = role_page()
        hover(browser, first(browser))
        browser.driver.execute_async_script(PAUSE)
        assert card(browser) is None
    browser = role_page(page="accessibility.html")
    first(browser, "[data-preview-switch]").send_keys(Keys.ENTER)
    browser = role_page()
    hover(browser, first(browser, "h1"))
    shown_for(browser, first(browser))


def test_all_requests_are_for_the_sites_own_files(role_page, built_sites):
    browser = role_page()
    shown_for(browser, first(browser))
    root = built_sites["content"].folder.as_uri() + "/"
    assert [address for address in browser.requests() if not address.startswith(root)] == []
    assert browser.console() == []


def test_hostile_roles_are_shown_as_text(built_sites, browser):
    site = built_sites["hostile"]
    path = next(path for path, page in site.pages.items()
                if path.startswith("roles/") and "Next role" in page.source
                and path.count("/") == 1 and "pwned" in path + page.titles[0])
    browser.open(site.files[path])
    for link in browser.driver.find_elements(By.CSS_SELECTOR, ".neighbours a"):
        shown_for(browser, link)
        browser.press(Keys.ESCAPE)
        hover(browser, first(browser, "h1"))
    assert browser.run("return window.pwned === undefined && window.dialogs === undefined")
    assert browser.console() == []


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_beside_a_card(width, theme, role_page):
    browser = role_page(width, theme)
    shown_for(browser, first(browser))
    no_problems(map(str, browser.axe(only_colour=theme == "dark")))
    assert card(browser)


def test_no_card_is_printed(role_page):
    browser = role_page()
    shown = shown_for(browser, first(browser))
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    try:
        assert not shown.is_displayed()
    finally:
        browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
