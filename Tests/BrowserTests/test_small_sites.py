"""Sites of few or strange notes: what scripts make of them, their width and their height."""

import pytest
from selenium.webdriver.support.ui import WebDriverWait

from reading import beyond, odd_words
from reporting import no_problems
from rolebook import Site

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
NOTES = {
    "empty": "",
    "without-skills": "# Ants\n\n- skill set:\n  - Ant Keeper\n  - Feeds the queen.\n",
    "long-words": f"# {LONG}\n\n- {LONG} Engineer\n  - LOCATION: {LONG}, {LONG}\n"
    f"  - Company: {LONG} GmbH\n  - $30 - $40 an hour\n  - Python\n",
}


@pytest.fixture(scope="module")
def small_sites(tmp_path_factory):
    home = tmp_path_factory.mktemp("small")
    sites = {}
    for name, text in NOTES.items():
        content = home / name
        content.mkdir()
        if text:
            (content / "notes.md").write_text(text, "utf-8")
        sites[name] = Site(name, content, home / f"{name}-site").build()
    return sites


@pytest.mark.parametrize("name", NOTES)
def test_pages_fit_and_say_what_is_true(small_sites, browser, name):
    site, problems = small_sites[name], []
    for path in site.page_types.values():
        browser.open(site.files[path])
        problems += [f"{path}: {line}" for line in browser.console()]
        problems += [f"{path}: says {words!r}" for words in odd_words(browser)]
        for width in (360, 1280):
            browser.look(width)
            right, down = beyond(browser)
            if right > 0 or down > 0:
                problems.append(f"{path}, {width} px: {right} too wide, {down} below the footer")
    no_problems(problems)


def test_list_of_skills_to_tick_ends_with_its_frame(built_sites, browser):
    browser.open(built_sites["content"].files["my-skills.html"])
    WebDriverWait(browser.driver, 20).until(
        lambda _: browser.run("return document.querySelectorAll('[data-picker] input').length > 20"))
    assert beyond(browser) == (0, 0)


def test_roles_can_be_sorted_where_no_skill_is_named(small_sites, browser):
    browser.open(small_sites["without-skills"].files["roles/index.html"])
    WebDriverWait(browser.driver, 20).until(
        lambda _: browser.run("return document.querySelector('[data-ready]') !== null"))
    assert browser.run("return document.querySelector('[data-notice]').hidden")
    assert browser.run("return document.querySelector('#sort').getClientRects().length") > 0
    assert not browser.console()
