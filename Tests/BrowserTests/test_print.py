"""The pages for printing: all text on bounded pages, one section by its address, print styles."""

import html
import json
import re

import pytest

from reporting import no_problems

ROLE_LIMIT = 300

NOTES = re.compile(r'<div class="notes numbered">\n(.*?)</div><div class="block tight">', re.DOTALL)


@pytest.fixture
def printing(browser):
    """Shows pages as they are printed."""
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    yield browser
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def print_pages(site):
    return [path for path in site.files
            if path == "print.html" or path.startswith("print/") and path.endswith(".html")]


def source(site, path: str) -> str:
    return site.files[path].read_text("utf-8")


def articles(site):
    """Every printed role by its id, on whichever page it stands."""
    return [
        (path, found[0], found[1])
        for path in print_pages(site)
        for found in re.findall(
            r'<article class="sheet-role" id="role-([^"]+)">(.*?)</article>',
            source(site, path), re.DOTALL)
    ]


def words(markup: str) -> str:
    """The text without any white space, as blocks end differently."""
    return "".join(html.unescape(re.sub(r"<[^>]+>", "", markup)).split())


def test_every_role_is_printed_once(site):
    roles = json.loads(site.files["data/roles.json"].read_text("utf-8"))["roles"]
    printed = [role for _, role, _ in articles(site)]
    assert sorted(printed) == sorted(role["id"] for role in roles)


def test_the_whole_text_of_every_role_is_printed(site):
    problems = []
    for path, role, markup in articles(site):
        text = words(markup)
        shown = NOTES.search(source(site, f"roles/{role}.html"))
        for line in shown.group(1).split("\n") if shown else []:
            if words(line) not in text:
                problems.append(f"{path}: {role} lacks {line[:80]!r}")
    no_problems(problems)


def test_no_page_holds_too_many_roles(built_sites):
    site = built_sites["hostile"]
    counts = {}
    for path, _, _ in articles(site):
        counts[path] = counts.get(path, 0) + 1
    assert len(counts) > 1 and "print.html" not in counts, "one page for everything is too long"
    assert max(counts.values()) == ROLE_LIMIT
    listed = {link for link in site.pages["print.html"].links if link.startswith("print/")}
    assert listed == set(print_pages(site)) - {"print.html"}
    second = next(path for path in counts if path.endswith("/2.html"))
    assert "rel=\"prev\"" in source(site, second)


def test_pages_for_printing_are_kept_from_search_engines(built_sites):
    site = built_sites["based"]
    assert site.pages["print.html"].meta("name", "robots") == ["noindex"]
    assert site.pages["index.html"].meta("name", "robots") == []
    sitemap = site.files["sitemap.xml"].read_text("utf-8")
    assert "sections/" in sitemap and "print" not in sitemap


def test_a_section_leads_to_its_own_printing(built_sites, printing):
    """The address of one section prints it with those below it, and nothing else."""
    site = built_sites["content"]
    path, link = next(
        (path, link) for path, page in site.pages.items()
        if path.startswith("sections/") and 'class="toc"' in page.source
        for link in page.links if "print.html#only-" in link
    )
    anchor = link.rpartition("#")[2]
    printing.open(site.files["print.html"], f"#{anchor}")
    shown, printed, inside = printing.run("""
        const all = Array.from(document.querySelectorAll(".sheet-role, .sheet > h2"));
        const target = document.getElementById(arguments[0]);
        return [all.length, all.filter(e => e.offsetParent !== null).length,
          target.querySelectorAll(".sheet-role, .sheet > h2, :scope > h2").length];""", anchor)
    assert 0 < printed == inside < shown, path
    assert not printing.driver.find_element("css selector", ".print-contents").is_displayed()
    printing.open(site.files["print.html"])
    assert printing.driver.find_element("css selector", ".print-contents").is_displayed()
    hidden = printing.run("""return Array.from(document.querySelectorAll(".sheet > h2"))
        .filter(e => e.offsetParent === null).length""")
    assert hidden == 0


def test_the_button_prints_where_scripts_run(built_sites, browser):
    file = built_sites["content"].files["print.html"]
    browser.open(file)
    browser.run("window.print = () => { window.printed = true; };")
    button = browser.driver.find_element("css selector", ".page-links [data-print]")
    button.click()
    assert browser.run("return window.printed") is True
    browser.look(scripts=False)
    try:
        browser.open(file)
        buttons = browser.driver.find_elements("css selector", "[data-print]")
        assert buttons and not any(button.is_displayed() for button in buttons)
    finally:
        browser.look()


def test_paper_keeps_lines_and_addresses_and_drops_navigation(built_sites, printing):
    site = built_sites["content"]
    printing.open(site.files["print.html"])
    for selector in (".site-nav", ".crumbs", ".page-links", ".site-footer nav"):
        found = printing.driver.find_elements("css selector", selector)
        assert found and not any(element.is_displayed() for element in found), selector
    number = printing.run("""
        const block = document.querySelector(".notes.numbered [data-line]");
        return [getComputedStyle(block, "::before").content, block.dataset.line];""")
    assert number[1] in number[0]
    bare = printing.run("""
        return Array.from(document.querySelectorAll(".notes a.url"),
          a => getComputedStyle(a, "::after").content);""")
    assert bare and set(bare) <= {"none", "normal"}, "an address is written twice"
    assert printing.run("""
        const link = document.querySelector(".notes a.url");
        link.classList.remove("url");
        return getComputedStyle(link, "::after").content.includes(link.getAttribute("href"));""")
