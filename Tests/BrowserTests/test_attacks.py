"""Notes, addresses, storage and files that are all attack: with scripts on, nothing of it runs.

The pages are opened without their policy too: it is the second wall, and the first must hold alone.
"""

import json
import re
from urllib.parse import quote

import pytest

import payloads
from reporting import no_problems
from rolebook import Site

RAN = "return window.pwned !== undefined || window.dialogs !== undefined"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>\n?')

# What text must not have become, found in the page as the browser has read it.
INTRUDERS = """
  const found = [];
  const base = document.querySelector('script[src$="site.js"]').src.replace(/assets\\/site\\.js$/, "");
  for (const element of document.querySelectorAll("*")) {
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name) || attribute.name === "srcdoc")
        found.push(element.tagName + " " + attribute.name);
      if (/^(href|src|action|formaction|xlink:href|data|poster)$/i.test(attribute.name)) {
        const address = new URL(attribute.value, document.baseURI);
        const isLink = element.tagName === "A" && /^(https?|mailto):$/.test(address.protocol);
        if (!isLink && !address.href.startsWith(base))
          found.push(element.tagName + " " + attribute.name + "=" + attribute.value);
        if (isLink && address.protocol !== "mailto:" && !/\\bnoopener\\b|\\bnoreferrer\\b/.test(element.rel))
          if (element.target) found.push("a new window for " + address.href);
      }
    }
    if (/^(iframe|object|embed|base|frame|applet|style|marquee|audio|video|math|template|noembed)$/i.test(element.tagName))
      found.push(element.tagName);
    if (element.tagName === "SCRIPT" && !element.src && element.type !== "application/ld+json")
      found.push("an inline script");
    if (element.tagName === "META" && /refresh/i.test(element.httpEquiv)) found.push("a refresh");
  }
  return found.slice(0, 5);
"""


@pytest.fixture(scope="module")
def attacked(tmp_path_factory):
    """The site of the payloads; its pages have no policy."""
    home = tmp_path_factory.mktemp("attacks")
    site = Site("attacked", payloads.write(home / "notes"), home / "site").build()
    for path, page in site.pages.items():
        assert POLICY.search(page.source), f"{path} has no policy"
        site.files[path].write_text(POLICY.sub("", page.source), "utf-8")
    return site


def shown(browser, address: str) -> list[str]:
    browser.driver.get("about:blank")
    browser.driver.get(address)
    found = browser.run(INTRUDERS)
    return found + (["a script ran"] if browser.run(RAN) else [])


def test_policies_forbid_all_that_is_not_the_sites_own(built_sites):
    problems = []
    for path, page in built_sites["content"].pages.items():
        policy = POLICY.search(page.source)[0]
        problems += [f"{path}: {word}" for word in ("unsafe-", "*", "data:", "blob:") if word in policy]
        problems += [f"{path}: no {word}" for word in ("default-src 'none'", "script-src 'self'") if word not in policy]
    no_problems(problems)


def test_every_payload_is_text_on_some_page(attacked):
    """None is dropped, and so what does not run was there to run."""
    texts = "\n".join(page.source for page in attacked.pages.values())
    markers = [payload for payload in payloads.PAYLOADS if payload.startswith("<")]
    missing = [
        payload for payload in markers
        if payload[:12].replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").replace("'", "&#39;")
        not in texts
    ]
    assert missing == []


def test_no_payload_in_the_notes_runs(attacked, browser):
    kinds = list(attacked.page_types.values())
    others = [path for path in attacked.pages if path.startswith(("roles/", "sections/")) and path not in kinds]
    problems = []
    for path in kinds + others[::8]:
        problems += [f"{path}: {found}" for found in shown(browser, attacked.files[path].as_uri())]
    no_problems(problems)


@pytest.mark.parametrize("page, pattern", [
    ("search.html", "?q={}"), ("search.html", "#q={}"), ("my-skills.html", "?skills={}"),
    ("my-skills.html", "#{}"), ("compare.html", "?roles={},{}"), ("roles/index.html", "?skill={}&text={}"),
    ("skills/index.html", "?filter={}#{}"),
])
def test_no_payload_in_an_address_runs(attacked, browser, page, pattern):
    problems = []
    for payload in payloads.PAYLOADS[::7]:
        value = quote(payload, safe="")
        address = attacked.files[page].as_uri() + pattern.replace("{}", value)
        problems += [f"{payload}: {found}" for found in shown(browser, address)]
    no_problems(problems)


def test_no_payload_in_storage_runs(attacked, browser):
    start = attacked.files["index.html"].as_uri()
    browser.driver.get(start)
    keys = set(browser.run("return Object.keys(localStorage)"))
    # Every name that the scripts keep something under.
    for file in attacked.files.values():
        if file.suffix == ".js" and "assets/index" not in file.as_posix():
            keys |= set(re.findall(r"\b(?:stored\(|[kK]ey = )\"([\w-]+)\"", file.read_text("utf-8")))
    assert {"my-skills", "theme"} <= keys
    problems = []
    hostile = payloads.PAYLOADS[11]
    for value in (
        hostile, json.dumps([hostile, {"__proto__": {"pwned": 1}}]), json.dumps({"__proto__": hostile}),
        '{"skills":["' + "x" * 100_000 + '"]}', "\u0000", "[[[[", json.dumps({"skills": {hostile: hostile}}),
    ):
        browser.driver.get(start)
        browser.run("for (const key of arguments[0]) localStorage.setItem(key, arguments[1])", sorted(keys), value)
        for page in ("index.html", "my-skills.html", "compare.html", "search.html", "roles/index.html"):
            problems += [f"{page} with {value[:40]!r}: {found}"
                         for found in shown(browser, attacked.files[page].as_uri())]
            if browser.run("return ({}).pwned !== undefined"):
                problems.append(f"{page} with {value[:40]!r}: every object has it")
    browser.driver.get(start)
    browser.run("localStorage.clear()")
    no_problems(problems)
