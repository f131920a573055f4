"""What the settings change: what is kept back, pages switched off, navigation, colours, files."""

import html
import json
import re
import subprocess
import unicodedata
from urllib.parse import quote

import pytest
import yaml
from jsonschema import Draft7Validator

import test_links
from reporting import no_problems
from rolebook import CONTENT, ROOT, Site, run

NOTES = """
# Roles

## With a person

+ skill set:
    - Assistant to Zebulon Quxley
    - COMPANY: Zebulon Quxley Ltd
    - LOCATION: Lyon
    - Base salary is €55,000 - €70,000; at least three (3) years of experience
    - OCaml and Linux; ask **Zebulon** *Quxley* or zebulon.quxley@private.example
    - Phone +44 20 7946 0958, see https://example.org/in/zebulon-quxley
    - [his page](https://example.org/zebulon%20quxley "Zebulon Quxley"), `zebulon_quxley`
    - Worked on Vermilion-Orchid; wrote ZÉBULON QUXLEY's book

## Contacts to keep

+ skill set:
    - Gyrfalcon Engineer
    - LOCATION: Xanadu
    - Needs gyrfalconry and Haskell
+ TODO

## After

+ Compiler Engineer
    - LOCATION: Ghent
    - Salary: 120000 - 140000 USD
    - OCaml and LLVM, from 2019 to 2024
"""
FRONT_MATTER = """---
title: Helper of Zebulon Quxley
company: Vermilion-Orchid
mail: helper@private.example
location: Ghent
---
Needs Rust. (212) 555-0147
"""
PRIVATE = """
private:
  emails: true
  phones: true
  texts: [Zebulon Quxley, "Vermilion-*"]
  sections: ["Contacts*"]
"""
SECRETS = (
    "Zebulon Quxley", "zebulon", "quxley", "zebulon.quxley@private.example",
    "helper@private.example", "private.example", "+44 20 7946 0958", "79460958", "7946 0958",
    "(212) 555-0147", "555-0147", "Vermilion", "Orchid", "Gyrfalcon", "Xanadu",
)


def forms(text: str) -> set[str]:
    """A text as it may stand in any file of a site, in lower case."""
    words = re.findall(r"[^\W_]+", text)
    found = {
        text, html.escape(text), html.escape(html.escape(text)), json.dumps(text)[1:-1],
        quote(text), quote(text, safe=""), "-".join(words), "_".join(words), "".join(words),
        "%20".join(words), "+".join(words),
    }
    # Words alone, where they are long enough to mean something.
    found |= {word for word in words if len(word) > 6 and not word.isdigit()}
    found |= {
        "".join(c for c in unicodedata.normalize("NFD", form) if not unicodedata.combining(c))
        for form in found
    }
    return {form.lower() for form in found if form}


def leaks(folder) -> list[str]:
    wanted = {form for secret in SECRETS for form in forms(secret)} - {"example", "private"}
    found = []
    for path in sorted(folder.rglob("*")):
        texts = [path.relative_to(folder).as_posix()]
        if path.is_file():
            texts.append(path.read_bytes().decode("utf-8", "replace"))
        for text in texts:
            text = unicodedata.normalize("NFD", text.lower())
            text = "".join(c for c in text if not unicodedata.combining(c))
            found += [f"{path.name}: {form!r}" for form in wanted if form in text]
    return found


def folder(home, settings="", **files):
    """A content folder; `files` by their names with __ for / and _ for a dot."""
    home.mkdir(parents=True, exist_ok=True)
    (home / "notes.md").write_text(NOTES)
    (home / "rolebook.yml").write_text("title: Test\n" + settings)
    for name, text in files.items():
        path = home / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return home


@pytest.fixture(scope="module")
def private_site(tmp_path_factory):
    home = tmp_path_factory.mktemp("private")
    content = folder(home / "notes", PRIVATE, jobs__file_md=FRONT_MATTER)
    (content / "about-zebulon-quxley.md").write_text("# Odds and ends\n\n[x](notes.md#contacts-to-keep)\n")
    (content / "static").mkdir()
    (content / "static" / "zebulon-quxley.txt").write_text("x")
    return Site("private", content, home / "site").build()


class TestKeepingBack:
    def test_private_text_is_in_no_file(self, private_site):
        no_problems(leaks(private_site.folder))

    def test_the_search_for_leaks_finds_them(self, tmp_path):
        site = Site("open", folder(tmp_path / "notes", jobs__file_md=FRONT_MATTER), tmp_path / "site")
        site.build()
        text = "\n".join(leaks(site.folder))
        for secret in ("zebulon", "quxley", "gyrfalcon", "7946 0958", "private.example"):
            assert secret in text, secret

    def test_everything_else_stays(self, private_site):
        roles = json.loads((private_site.folder / "data/roles.json").read_text())["roles"]
        by_title = {role["title"]: role for role in roles}
        assert "Compiler Engineer" in by_title and len(roles) == 3
        assistant = next(role for role in roles if role["source"]["line"] == 6)
        assert assistant["locations"] == ["Lyon"] and assistant["experienceYears"] == 3
        assert (assistant["salary"]["min"], assistant["salary"]["max"]) == (55000, 70000)
        assert {skill["name"] for skill in assistant["skills"]} >= {"OCaml", "Linux"}
        assert by_title["Compiler Engineer"]["salary"]["max"] == 140000
        page = private_site.pages[assistant["url"]]
        assert "███" in page.source
        skills = {skill["name"] for role in roles for skill in role["skills"]}
        assert "Haskell" not in skills, "the skill of a private section"

    def test_check_lists_what_was_kept_back(self, private_site):
        done = run("check", private_site.content, "--notes", "--format", "json")
        found = json.loads(done.stdout)["diagnostics"]
        private = [one for one in found if one["id"].startswith("private-")]
        places = {(one["id"], one["line"]) for one in private}
        assert {("private-text", 7), ("private-text", 11), ("private-section", 16)} <= places
        said = done.stdout + done.stderr
        for secret in ("Zebulon", "zebulon", "Quxley", "Vermilion", "Gyrfalcon", "7946"):
            assert secret not in said, secret
        assert "line 6 of rolebook.yml" in said, "the rule's place"

    def test_a_second_build_finds_nothing_to_do(self, private_site):
        done = run("build", private_site.content, "--output", private_site.folder)
        assert "0 created, 0 replaced, 0 deleted" in done.stdout
        no_problems(leaks(private_site.folder))

    @pytest.mark.parametrize("broken", [
        "private: {texts: [Zebulon Quxley\n", "private: {emials: true}", "privat: {emails: true}",
    ])
    def test_nothing_is_published_where_it_is_unclear(self, tmp_path, broken):
        content = folder(tmp_path / "notes", broken)
        done = run("build", content, "--output", tmp_path / "site")
        assert done.returncode == 2 and "[private-setting]" in done.stderr
        assert not (tmp_path / "site" / "index.html").exists()
        assert run("check", content).returncode == 1

    def test_a_new_rule_takes_texts_out_of_an_old_site(self, tmp_path):
        content = folder(tmp_path / "notes", jobs__file_md=FRONT_MATTER)
        site = Site("old", content, tmp_path / "site").build()
        assert leaks(site.folder)
        folder(content, PRIVATE)
        site.build()
        no_problems(leaks(site.folder))


    def test_names_stay_private_where_git_knows_them(self, tmp_path):
        content = folder(tmp_path / "notes")
        (content / "zebulon-quxley.md").write_text("# Odds and ends\n\n+ Tailor\n    - LOCATION: Ghent\n")

        def commit():
            for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
                subprocess.run(
                    ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", *command],
                    cwd=content, check=True)

        commit()
        site = Site("git", content, tmp_path / "site").build()
        assert leaks(site.folder)
        folder(content, PRIVATE)
        commit()
        site.build()
        no_problems(leaks(site.folder))


PAGES = {
    "search": ["search.html", "assets/search.js", "assets/search-page.js"],
    "map": ["map.html", "assets/map.js"],
    "my-skills": ["my-skills.html", "assets/my-skills.js", "assets/my-skills-store.js"],
    "compare": ["compare.html", "assets/compare.js"],
    "links": ["links.html"],
    "report": ["report.html"],
    "print": ["print.html"],
    "accessibility": ["accessibility.html"],
    "data": ["data/roles.json", "data/schema.json"],
}


class TestPagesOff:
    @pytest.mark.parametrize("page", PAGES)
    def test_nothing_leads_to_a_page_that_is_off(self, tmp_path, page):
        site = Site(page, folder(tmp_path / "notes", f"pages-off: [{page}]\n"), tmp_path / "site")
        site.build()
        assert not set(PAGES[page]) & set(site.files)
        others = {path for name, paths in PAGES.items() if name != page for path in paths}
        assert others <= set(site.files)
        test_links.test_internal_links_have_targets(site)
        test_links.test_every_page_can_be_reached(site)

    def test_all_can_be_off(self, tmp_path, browser):
        site = Site("all", folder(tmp_path / "notes", f"pages-off: [{', '.join(PAGES)}]\n"),
                    tmp_path / "site").build()
        test_links.test_internal_links_have_targets(site)
        test_links.test_every_page_can_be_reached(site)
        assert not [path for path in site.files if re.match(r"assets/index/(search|text|words)", path)]
        assert not [path for path in site.files if path.startswith("data/")]
        for path in site.page_types.values():
            browser.open(site.folder / path)
            no_problems(f"{path}: {line}" for line in browser.console())
            no_problems(f"{path}: {found}" for found in browser.axe())

    def test_the_text_stays_for_the_comparison(self, tmp_path):
        site = Site("s", folder(tmp_path / "notes", "pages-off: [search]\n"), tmp_path / "site")
        site.build()
        assert any(path.startswith("assets/index/text") for path in site.files)
        assert "assets/search-index.js" in site.files


LOOK = """
author: Ada
companies: {jobs: Folder Ltd}
field-names: {location: Arbeitsort}
navigation:
  - {page: sections, label: Outline}
  - roles
  - {page: companies, label: Employers}
  - {link: skills/ocaml.html, label: OCaml}
  - {link: cv.txt, label: CV}
  - {link: https://example.org/blog, label: Blog}
  - {link: nowhere.html, label: Dead}
  - map
pages-off: [map]
colours:
  accent: "#0a6b4d"
  paper: "#fffdf7"
  dark: {accent: "#7fd6b4"}
stylesheet: extra/site.css
head-html: extra/head.html
header-html: extra/header.html
footer-html: extra/footer.html
"""


@pytest.fixture(scope="module")
def dressed(tmp_path_factory):
    home = tmp_path_factory.mktemp("dressed")
    content = folder(
        home / "notes", LOOK,
        extra__site_css=".motto { letter-spacing: 3px }\n",
        extra__head_html='<meta name="generator-note" content="x">\n',
        extra__header_html='<p class="motto">By <a href="{root}index.html">me</a></p>\n',
        extra__footer_html='<p class="imprint">Imprint</p>\n',
        static__cv_txt="cv", jobs__one_md=(
            "+ Data Engineer\n    - Arbeitsort: Ghent\n    - Python and SQL, every single day\n"))
    return Site("dressed", content, home / "site").build()


class TestLook:
    def test_has_the_author_s_navigation(self, dressed):
        page = dressed.pages["roles/index.html"].source
        nav = re.search(r'<nav class="site-nav".*?</nav>', page, re.S).group()
        assert re.findall(r">([^<]+)</a>", nav) == [
            "Outline", "Roles", "Employers", "OCaml", "CV", "Blog"]
        assert 'aria-current="page">Roles' in nav
        for path, label in (("companies/index.html", "Employers"), ("skills/ocaml.html", "OCaml")):
            nav = re.search(r'<nav class="site-nav".*?</nav>', dressed.pages[path].source, re.S)
            assert re.findall(r'aria-current="page">([^<]+)', nav.group()) == [label]
        assert "[navigation-link]" in dressed.diagnostics and "‘Dead’" in dressed.diagnostics
        test_links.test_internal_links_have_targets(dressed)
        test_links.test_every_page_can_be_reached(dressed)

    def test_reads_fields_and_companies_of_folders(self, dressed):
        roles = json.loads((dressed.folder / "data/roles.json").read_text())["roles"]
        role = next(role for role in roles if role["source"]["file"] == "jobs/one.md")
        assert (role["company"], role["locations"]) == ("Folder Ltd", ["Ghent"])

    @pytest.mark.parametrize("theme,accent", [("light", "rgb(10, 107, 77)"), ("dark", "rgb(127, 214, 180)")])
    @pytest.mark.parametrize("width", [360, 1280])
    def test_shows_colours_and_files(self, dressed, chromium, theme, accent, width):
        chromium.look(width=width, theme=theme)
        chromium.open(dressed.folder / "roles/index.html")
        assert not chromium.console()
        style = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
        assert chromium.run(style, "main a.title", "color") == accent
        assert chromium.run(style, ".motto", "letterSpacing") == "3px"
        assert chromium.run("return document.documentElement.scrollWidth <= innerWidth")
        assert chromium.run("return document.querySelector('.motto a').href").endswith("site/index.html")
        assert chromium.run("return document.querySelector('footer .imprint') !== null")
        no_problems(f"{found}" for found in chromium.axe())

    def test_notices_a_change_of_an_extra_file(self, dressed):
        (dressed.content / "extra/footer.html").write_text("<p>Changed imprint</p>")
        dressed.build()
        assert "Changed imprint" in (dressed.folder / "index.html").read_text()

    def test_warns_of_colours_that_are_too_close(self, tmp_path):
        content = folder(tmp_path / "notes", 'colours: {accent: "#9fc5ff"}\n')
        done = run("check", content)
        assert done.returncode == 1
        assert re.search(r"rolebook.yml:2: warning: in the light theme, link on \w+ .* \[colour-contrast\]",
                         done.stdout), done.stdout


@pytest.mark.parametrize("address", [
    "", "example.org", "javascript:alert(1)", "https://", "https://me:secret@example.org/",
    "https://example.org/a b/", "https://example.org/?a", "https://example.org/#a", "https://example.org/\n",
    "https://example.org/\"><script>", "ftp://example.org/",
])
def test_addresses_that_no_site_can_have_are_refused(tmp_path, address):
    notes = folder(tmp_path / "notes", "title: x\n")
    done = run("build", notes, "--output", tmp_path / "site", "--base-url", address)
    assert done.returncode == 64
    assert "--base-url" in done.stderr and re.search(r": it .+\.\n", done.stderr), done.stderr
    assert not (tmp_path / "site").exists()
    (notes / "rolebook.yml").write_text(yaml.safe_dump({"base-url": address}))
    done = run("build", notes, "--output", tmp_path / "site")
    assert done.returncode == 0
    assert "rolebook.yml:1: warning: ‘base-url’ is not an address" in done.stderr
    assert "canonical" not in (tmp_path / "site" / "index.html").read_text()


SCHEMA = json.loads((ROOT / "Sources/Starter/Files/rolebook.schema.json").read_text())
VALID = [
    "title: x", "author:", "page-size: 10", "role-labels: [a]", "placeholders: a",
    "navigation: [roles, {page: map, label: X}, {link: https://example.org/, label: Y}]",
    "pages-off: [map, data]", "colours: {accent: '#0a6b4d', dark: {accent: '#7fd6b4'}}",
    "private: {emails: true, texts: [Jane Doe], sections: Contacts}", "companies: {a: B}",
    "field-names: {salary: [Lohn]}", "checks: {heading-spelling: off}", "base-url: https://example.org/",
    "source-url: 'https://example.org/{file}?at=me@example.org#L{line}'",
]
INVALID = [
    "titel: x", "title: [a]", "page-size: 9", "page-size: ten", "role-labels: {a: b}",
    "navigation: [rolls]", "navigation: [{label: X}]", "navigation: [{link: a.html}]",
    "pages-off: [home]", "pages-off: {map: off}", "colours: {accent: red}", "colours: {acent: '#000'}",
    "private: {emials: true}", "private: [Jane]", "private: {emails: maybe}", "private: {texts: [[a]]}",
    "companies: {a: [b]}", "field-names: {place: [Ort]}", "checks: {heading-spelling: loud}",
    "base-url: example.org", "base-url: https://me:secret@example.org/", "base-url: https://example.org/?a=b",
    "source-url: 'https://me@example.org/{file}'", "source-url: 'https:///{file}'", "stylesheet: a.html", "head-html: ../a.html",
]


class TestSchema:
    """The schema for editors and the reader agree."""

    @pytest.mark.parametrize("text", ["\n".join(VALID), *INVALID])
    def test_says_what_the_reader_says(self, tmp_path, text):
        is_valid = Draft7Validator(SCHEMA).is_valid(yaml.safe_load(text))
        assert is_valid == (text not in INVALID)
        (tmp_path / "notes.md").write_text("# x\n")
        (tmp_path / "rolebook.yml").write_text(text)
        done = run("check", tmp_path, "--format", "json")
        found = [
            one["id"] for one in json.loads(done.stdout)["diagnostics"]
            if one["id"] in ("unknown-setting", "setting-value", "private-setting", "settings")
        ]
        assert (not found) == is_valid, found

    def test_has_every_key(self):
        (keys,) = [
            re.findall(r'"([a-z-]+)"', text) for text in
            re.findall(r"static let keys = \[(.*?)\]",
                       (ROOT / "Sources/Notes/Settings+YAML.swift").read_text(), re.S)
        ]
        assert sorted(keys) == sorted(SCHEMA["properties"])
        commented = (ROOT / "Sources/Starter/Files/rolebook.yml").read_text()
        assert all(re.search(rf"^(# )?{key}:", commented, re.M) for key in keys)

    def test_our_own_settings_are_valid(self):
        Draft7Validator(SCHEMA).validate(yaml.safe_load((CONTENT / "rolebook.yml").read_text()))
