"""The tools of the site from a web server, in a folder of it, as they are tried from disk elsewhere."""

import json

import pytest
from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait


@pytest.fixture
def page(built_sites, served, browser):
    """Opens a page of our own notes by HTTP and tells what it asked for."""
    site = built_sites["content"]
    address = served(site)

    def open_page(path):
        browser.driver.get("about:blank")
        browser.driver.get_log("browser")
        browser.driver.get_log("performance")
        browser.driver.get(address + path)
        return browser

    yield open_page
    assert browser.console() == []
    assert [asked for asked in browser.requests() if not asked.startswith(address)] == []
    browser.run("localStorage.clear()")


@pytest.fixture(scope="module")
def roles(built_sites):
    text = built_sites["content"].files["data/roles.json"].read_text("utf-8")
    return json.loads(text)["roles"]


def wait(browser, script, *arguments):
    return WebDriverWait(browser.driver, 15, 0.05).until(
        lambda _: browser.run("return " + script, *arguments))


def named(role):
    return {skill["slug"] for skill in role["skills"]}


def test_filters_work_from_a_server(page, roles):
    browser = page("roles/index.html?skill=ocaml&skill=linux")
    expected = sum({"ocaml", "linux"} <= named(role) for role in roles)
    assert 0 < expected < len(roles)
    assert wait(browser, "document.querySelector('.result-count')?.textContent.startsWith("
                         f"'{expected} of {len(roles)} ')")
    assert len(browser.driver.find_elements(By.CSS_SELECTOR, ".role-table tbody tr")) == expected


def test_my_skills_work_from_a_server(page, roles):
    browser = page("skills/ocaml.html")
    browser.driver.find_element(By.CSS_SELECTOR, "button.know").click()
    browser = page("my-skills.html")
    assert wait(browser, "document.querySelector('h1 + .lede, .lede').textContent.startsWith('1 skill')")
    assert wait(browser, "document.querySelectorAll('.coverage').length > 0")


def test_comparison_works_from_a_server(page, roles):
    one, other = roles[0], roles[1]
    browser = page(f"compare.html?a={one['id']}&b={other['id']}")
    assert wait(browser, "document.querySelectorAll('table.compare thead th').length === 2")
    heads = browser.driver.find_elements(By.CSS_SELECTOR, "table.compare thead th a")
    assert [head.text for head in heads] == [one["title"], other["title"]]


def test_previews_work_from_a_server(page, roles):
    role = max(roles, key=lambda role: len(role["skills"]))
    browser = page(role["url"])
    link = browser.driver.find_element(By.CSS_SELECTOR, ".notes .skill-link")
    ActionChains(browser.driver).move_to_element(link).perform()
    assert wait(browser, "document.querySelector('.preview')?.textContent.includes('named by')"
                         " || document.querySelector('.preview')?.textContent.includes('Named by')")


def test_the_map_moves_from_a_server(page):
    browser = page("map.html")
    larger = browser.driver.find_element(By.CSS_SELECTOR, "[data-zoom=in]")
    assert larger.is_displayed()
    larger.click()
    assert wait(browser, "document.querySelector('.graph').dataset.size === '1'")
