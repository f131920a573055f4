"""What the pages are given from outside: files, storage and addresses that no page has written.

Nothing of it runs, no error is left to the console, the page can be used afterwards, and where a
file is refused the page says so in words.
"""

import json
import random
import re
import struct
from urllib.parse import quote

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

import payloads
from reporting import no_problems

PROBLEMS = """
  const found = window.failures.slice();
  if (window.pwned !== undefined || ({}).pwned !== undefined) found.push("a script ran");
  if (window.dialogs !== undefined) found.push("a dialog was shown");
  if (document.querySelector("main img[src=x], main script, main iframe")) found.push("text became markup");
  return found;
"""
# Each page that reads its address: its parameters, and what holds when it can be used.
PAGES = {
    "search.html": (
        ["q", "in", "page", "exact"],
        "!document.querySelector('.result-line').textContent.startsWith('Searching')"
        " && !document.querySelector('[data-search-page=failed]')"),
    "roles/index.html": (
        ["title", "skill", "any", "not", "section", "company", "place", "level", "pay", "years", "degree", "sort", "page"],
        "document.querySelector('.result-count').textContent !== ''"),
    "compare.html": (
        ["a", "b", "c", "differ", "text"],
        "document.querySelector('main [role=combobox]') && !document.querySelector('main [role=combobox]').disabled"),
    "my-skills.html": (
        ["skills", "page", "mine"],
        "document.querySelector('[data-picker] input') && !document.querySelector('[data-ranking] > .absent')"),
    "skills/index.html": (["filter", "mine"], "document.querySelector('[data-tick-switch]')"),
    "map.html": (["mine", "find"], "document.querySelector('.map-tools') && !document.querySelector('.map-tools').hidden"),
    "print.html": (["L1"], "!document.querySelector('[data-print]').hidden"),
}
VALUES = [
    payloads.PAYLOADS[11], "__proto__", "constructor", "hasOwnProperty&__proto__[pwned]=1", "%", "%00%0a%0d", "%E0%A4%A",
    "%ED%A0%80", "x" * 60_000, "-1", "1e309", "9" * 400, "NaN", "\u202e\u0301\u200b", "[object Object]", "=&=&&#?;",
    "+".join(f"s{number}" for number in range(5_000)), "../../index.html", "javascript:window.pwned=1",
]


class Watched:
    """A page that tells of everything that goes wrong on it."""

    def __init__(self, browser, site):
        self.browser, self.site = browser, site

    def open(self, path: str, suffix: str = "") -> "Watched":
        self.browser.open(self.site.files[path], suffix)
        return self

    def problems(self, path: str) -> list[str]:
        """What went wrong up to the moment in which the page can be used."""
        _, can_be_used = PAGES[path]
        found = []
        try:
            self.wait(f"return Boolean({can_be_used})")
        except Exception:  # noqa: BLE001 - whatever keeps it from being used is the news
            found.append("it cannot be used")
        found += self.browser.run(PROBLEMS)
        return found + [entry[:200] for entry in self.browser.console()]

    def wait(self, script: str, *arguments):
        return WebDriverWait(self.browser.driver, 10, 0.02).until(
            lambda _: self.browser.run(script, *arguments))

    def keep(self, items: dict[str, str]) -> None:
        if not self.browser.driver.current_url.startswith(self.site.folder.as_uri()):
            self.open("404.html")
        self.browser.run(
            "localStorage.clear(); for (const key in arguments[0]) localStorage.setItem(key, arguments[0][key])", items)


@pytest.fixture
def watched(built_sites, browser):
    page = Watched(browser, built_sites["content"])
    page.keep({})
    yield page
    page.keep({})


# ── addresses ──


@pytest.mark.parametrize("path", PAGES)
def test_addresses_that_no_page_wrote(path, watched):
    names, _ = PAGES[path]
    problems = []
    # Two of the pages have most of the state.
    step = 1 if path in ("my-skills.html", "search.html") else 3
    for number, value in enumerate(VALUES[list(PAGES).index(path) % step::step]):
        coded = value if "%" in value or "&" in value else quote(value, safe="+")
        parameters = "&".join(f"{name}={coded}" for name in names)
        # A page reads what stands behind `?`, or behind `#`; both, and a value alone.
        suffix = [f"?{parameters}", f"#{parameters}", f"?{parameters}#{coded}"][number % 3]
        problems += [f"{suffix[:60]}: {found}" for found in watched.open(path, suffix).problems(path)]
    no_problems(problems)


# ── storage ──


def test_keys_are_those_of_the_scripts(watched):
    """The table below has every name that a script keeps something under."""
    scripts = "\n".join(
        file.read_text("utf-8") for path, file in watched.site.files.items()
        if path.startswith("assets/") and path.endswith(".js") and not path.startswith("assets/index/"))
    keys = set(re.findall(r"\bstored\(\"([\w-]+)\"", scripts)) | set(re.findall(r"\b\w*[kK]ey = \"([\w-]+)\"", scripts))
    assert keys == set(KEYS)


KEYS = [
    "theme", "previews", "slash-key", "my-skills", "my-skills-page", "my-skills-order", "my-skills-instances",
]


@pytest.mark.parametrize("value", [
    payloads.PAYLOADS[11], '{"__proto__":{"pwned":1}}', "[[[[", "null", "[]", "{}", "0", "true", '"', "__proto__ constructor",
    "\u0000\ufffe\U0001f600", "x" * 500_000, " ".join(f"s-{number}" for number in range(50_000)), "",
], ids=lambda value: repr(value[:12]))
def test_storage_that_no_page_wrote(value, watched):
    problems = []
    for path in ("my-skills.html", "roles/index.html"):
        watched.keep(dict.fromkeys(KEYS, value))
        problems += [f"{path}: {found}" for found in watched.open(path).problems(path)]
    assert watched.browser.run("return document.documentElement.dataset.theme || ''") in ("", "light", "dark")
    no_problems(problems)


NONE = """
Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("no", "SecurityError"); } });
"""
FULL = """
Storage.prototype.setItem = function () { throw new DOMException("full", "QuotaExceededError"); };
"""
ABSENT = 'Object.defineProperty(window, "localStorage", { value: null });'
FORGETFUL = "Storage.prototype.setItem = function () {}; Storage.prototype.getItem = function () { return null; };"


@pytest.mark.parametrize("script", [NONE, FULL, ABSENT, FORGETFUL], ids=["none", "full", "absent", "forgetful"])
def test_storage_that_keeps_nothing(script, watched):
    added = watched.browser._cdp("Page.addScriptToEvaluateOnNewDocument", source=script)["identifier"]
    try:
        problems = []
        for path in PAGES:
            problems += [f"{path}: {found}" for found in watched.open(path).problems(path)]
        watched.open("my-skills.html").problems("my-skills.html")
        watched.browser.run("document.querySelector('[data-picker] input').click()")
        watched.wait("return document.querySelectorAll('[data-known] .chip').length === 1")
        watched.browser.run("document.querySelector('[data-theme-switch]').click()")
        problems += watched.problems("my-skills.html")
    finally:
        watched.browser._cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=added)
        watched.browser.driver.get("about:blank")
    no_problems(problems)


def test_a_storage_that_is_full(watched):
    watched.keep({})
    watched.browser.run("""
      let size = 1 << 22;
      for (let number = 0; size > 0; number += 1) {
        try { localStorage.setItem("fill-" + number, "x".repeat(size)); } catch (error) { size >>= 1; }
      }
    """)
    watched.open("my-skills.html")
    watched.wait("return document.querySelector('[data-picker] input') !== null")
    watched.browser.run("document.querySelectorAll('[data-picker] input').forEach((box, i) => { if (i < 9) box.click(); })")
    watched.wait("return document.querySelectorAll('[data-known] .chip').length === 9")
    assert "keeps nothing" in watched.browser.run("return document.querySelector('[data-kept]').textContent")
    assert watched.problems("my-skills.html") == []


# ── imported files ──

PYTHON = b'{"skills":[{"slug":"python"}]}'
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBB", 13, b"IHDR", 1, 1, 8, 2)
REFUSED = "not one that this page exported|not a text file|one megabyte|more than 5,000|names no skill"


def file_of(*skills) -> bytes:
    return json.dumps({"format": "rolebook my skills", "version": 1, "skills": list(skills)}).encode()


IMPORTS = {
    "empty": (b"", "names no skill", []),
    "blank": (b"\n \t\r\n, ;\n", "names no skill", []),
    "thirty megabytes": (b"python\n" * 4_300_000, "one megabyte", []),
    "just too large": (b" " * 1_000_001, "one megabyte", []),
    "nested to the limit": (b"[" * 499_000 + b"]" * 499_000, "0 skills added", []),
    "nested objects": (b'{"skills":' * 90_000 + b"[]" + b"}" * 90_000, "not one that this page", []),
    "nested entries": (b'{"skills":[' + b"[" * 200_000 + b"]" * 200_000 + b',"python"]}', "1 skill added", ["python"]),
    "cut off": (file_of({"slug": "python"})[:-3], "not one that this page", []),
    "skills: number": (b'{"skills":5}', "not one that this page", []),
    "skills: null": (b'{"skills":null}', "not one that this page", []),
    "skills: object": (b'{"skills":{"0":"python","length":1}}', "not one that this page", []),
    "skills: none": (b'{"skills":[]}', "names no skill", []),
    "no skills": (b'{"python":true}', "not one that this page", []),
    "wrong types": (file_of(None, 1, True, {}, [], [[]], {"slug": 5, "name": {}}, {"slug": ["python"]}), "names no skill", []),
    "some wrong types": (file_of(None, {"slug": 7, "name": "Python"}, {"slug": "linux", "name": None}), "2 skills added", ["python", "linux"]),
    "prototype": (
        b'{"__proto__":{"pwned":1},"constructor":{"prototype":{"pwned":1}},'
        b'"skills":[{"slug":"python","__proto__":{"pwned":1}}]}', "1 skill added", ["python"]),
    "prototype for skills": (b'{"__proto__":{"skills":["python"]}}', "not one that this page", []),
    "names of every object": (
        file_of("__proto__", "constructor", "hasOwnProperty", {"slug": "toString", "name": "valueOf"}),
        "0 skills added.*__proto__, constructor, hasOwnProperty, valueOf", []),
    "keys twice": (b'{"skills":["python"],"skills":["linux"]}', "1 skill added", ["linux"]),
    "skills twice": (file_of("python", "python", {"slug": "python"}), "1 skill added", ["python"]),
    "byte order mark": (b"\xef\xbb\xbf" + PYTHON, "1 skill added", ["python"]),
    "UTF-16": ("\ufeff".encode("utf-16-le") + PYTHON.decode().encode("utf-16-le"), "1 skill added", ["python"]),
    "UTF-16 without a mark": (PYTHON.decode().encode("utf-16-le"), "not a text file", []),
    "Latin-1": ("Café\nPython\n".encode("latin-1"), "1 skill added.*Caf\ufffd", ["python"]),
    "no UTF-8": (b"\xfd\xfe\xff\nPython\n\xc3\x28\xed\xa0\x80", "1 skill added.*\ufffd", ["python"]),
    "picture": (PNG, "not a text file", []),
    "program": (b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 40, "not a text file", []),
    "chance": (random.Random("import").randbytes(50_000), "not a text file", []),
    "markup": (file_of({"slug": "x", "name": payloads.PAYLOADS[11]}, payloads.PAYLOADS[0]), "0 skills added.*<img src=x", []),
    "payloads": ("\n".join(payloads.PAYLOADS).replace("\x01", "").encode(), "Not in these notes", []),
    "ids that no skill has": (file_of({"slug": "../../etc"}, {"slug": "no-such-skill", "name": "Weaving"}), "0 skills added.*Weaving", []),
    "a slug with a wrong name": (file_of({"slug": "python", "name": "Linux"}), "1 skill added", ["python"]),
    "5,000 entries": (file_of(*(f"skill {number}" for number in range(5_000))), "0 skills added.*and 4,980 more", []),
    "5,001 entries": (file_of(*(f"skill {number}" for number in range(5_001))), "more than 5,000", []),
    "one line": (b"x" * 999_999, "0 skills added", []),
    "lone surrogates": (b'{"skills":["\\ud83d","\\udc00python","python"]}', "1 skill added", ["python"]),
    "turned about": ("\u202ePython\n\u200bLinux\npython".encode(), "1 skill added", ["python"]),
    "HTML": (b"<!DOCTYPE html><title>404</title><script>window.pwned=1</script>", "0 skills added", []),
}


@pytest.fixture(scope="module")
def importing(built_sites, chromium):
    """The page stands open for all files, as it does for a reader who tries again and again."""
    chromium.look()
    page = Watched(chromium, built_sites["content"])
    page.keep({})
    page.open("my-skills.html")
    page.wait("return document.querySelector('[data-picker] input') !== null")
    yield page
    page.keep({})


@pytest.mark.parametrize("name", IMPORTS)
def test_imported_files(name, importing, tmp_path):
    content, says, ticks = IMPORTS[name]
    run, driver = importing.browser.run, importing.browser.driver
    run("rolebook.mySkills.set([]); document.querySelector('[data-notice]').textContent = ''")
    file = tmp_path / "my-skills.json"
    file.write_bytes(content)
    driver.find_element(By.ID, "import-file").send_keys(str(file))
    importing.wait("return document.querySelector('[data-notice]').textContent !== ''")
    # A half of a character can't be told to the driver.
    said = run(r"return document.querySelector('[data-notice]').textContent.replace(/[\ud800-\udfff]/g, '?')")
    assert re.search(says, said, re.S), said[:300]
    assert len(said) < 4_000
    assert sorted(run("return rolebook.mySkills.get()")) == sorted(ticks)
    assert importing.problems("my-skills.html") == []
    # And it can still be used.
    run("rolebook.mySkills.set([])")
    run("document.querySelector('[data-picker] input').click()")
    importing.wait("return document.querySelectorAll('[data-known] .chip').length === 1")


def test_a_choice_that_is_cancelled(importing):
    run = importing.browser.run
    run("rolebook.mySkills.set(['python']); document.querySelector('[data-notice]').textContent = ''")
    for event in ("cancel", "change"):
        run("document.getElementById('import-file').dispatchEvent(new Event(arguments[0], { bubbles: true }))", event)
    assert run("return document.querySelector('[data-notice]').textContent") == ""
    assert run("return rolebook.mySkills.get()") == ["python"]
    assert importing.problems("my-skills.html") == []


def test_a_file_that_is_gone_before_it_is_read(importing, tmp_path):
    """The reader's error is told; the page does not wait for it."""
    run = importing.browser.run
    run("""
      const real = FileReader.prototype.readAsText;
      FileReader.prototype.readAsText = function () {
        FileReader.prototype.readAsText = real;
        this.dispatchEvent(new Event("error"));
      };
    """)
    file = tmp_path / "a.txt"
    file.write_text("python")
    importing.browser.driver.find_element(By.ID, "import-file").send_keys(str(file))
    importing.wait("return document.querySelector('[data-notice]').textContent.includes('cannot be read')")
    assert importing.problems("my-skills.html") == []
