"""Every page by itself and all pages together: links, assets, structure, policy."""

import posixpath
import re
from collections import defaultdict
from urllib.parse import unquote, urlsplit

from reporting import no_problems
from rolebook import Site

# What a page may show beside pages: our own assets and data, and the files of a site's root.
OTHER_TARGETS = re.compile(
    r"(assets|data|static)/.+|(?:sitemap\.xml|robots\.txt|feed\.xml)"
)
OUTWARD = ("http", "https", "mailto")
# Handlers are attributes; `on` alone begins no other attribute of HTML or SVG.
HANDLER = re.compile(r"on[a-z]+")


def targets(site: Site):
    """Every address in the site with the page that it stands on."""
    for path, page in site.pages.items():
        for address in dict.fromkeys([*page.links, *page.loads]):
            yield path, address


def resolve(path: str, address: str) -> tuple[str, str]:
    """The file and the fragment that a relative address means on a page."""
    parts = urlsplit(address)
    folder = posixpath.dirname(path)
    target = posixpath.normpath(posixpath.join(folder, unquote(parts.path))) if parts.path else path
    return target, unquote(parts.fragment)


def test_internal_links_have_targets(site):
    problems = []
    ids = {path: frozenset(page.ids) for path, page in site.pages.items()}
    for path, address in targets(site):
        if urlsplit(address).scheme or address.startswith("//"):
            continue
        target, fragment = resolve(path, address)
        if target not in site.files:
            problems.append(f"{path}: {address!r} leads to no file")
        elif fragment and target in ids and fragment not in ids[target]:
            problems.append(f"{path}: {address!r} leads to no anchor")
    no_problems(problems)


def test_links_are_relative_and_name_a_file(site):
    problems = []
    for path, address in targets(site):
        parts = urlsplit(address)
        if parts.scheme:
            if parts.scheme not in OUTWARD:
                problems.append(f"{path}: {address!r} has the scheme {parts.scheme!r}")
        elif address.startswith("/") or parts.netloc:
            problems.append(f"{path}: {address!r} is not relative")
        elif not address:
            problems.append(f"{path}: an empty address")
        elif parts.path:
            target, _ = resolve(path, address)
            if not (target.endswith(".html") or OTHER_TARGETS.fullmatch(target)):
                problems.append(f"{path}: {address!r} is neither a page nor a file of the site")
    no_problems(problems)


def test_nothing_is_loaded_from_elsewhere(site):
    problems = [
        f"{path}: loads {address!r}"
        for path, page in site.pages.items()
        for address in page.loads
        if urlsplit(address).scheme or address.startswith("//")
    ]
    for path, file in site.files.items():
        if path.endswith(".css"):
            for address in re.findall(r"url\(\s*['\"]?([^)'\"]+)|@import\s+([^;]+)", file.read_text()):
                found = "".join(address)
                if not found.startswith("#"):
                    problems.append(f"{path}: loads {found!r}")
    no_problems(problems)


def test_every_page_can_be_reached(site):
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        for address in site.pages[path].links:
            if urlsplit(address).scheme:
                continue
            target, _ = resolve(path, address)
            if target in site.pages and target not in seen:
                seen.add(target)
                waiting.append(target)
    # A server shows this one by itself.
    no_problems(f"{path}: no way leads here" for path in site.pages if path not in seen | {"404.html"})


def test_ids_are_unique(site):
    problems = []
    for path, page in site.pages.items():
        repeated = sorted({name for name in page.ids if page.ids.count(name) > 1})
        problems += [f"{path}: the id {name!r} is given twice" for name in repeated]
        problems += [
            f"{path}: the id {name!r} is empty or holds white space"
            for name in page.ids
            if not name or re.search(r"\s", name)
        ]
    no_problems(problems)


def test_references_within_a_page_have_targets(site):
    attributes = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "list", "headers")
    problems = []
    for path, page in site.pages.items():
        ids = set(page.ids)
        for element in page.elements:
            for name in attributes:
                for wanted in (element.get(name) or "").split():
                    if wanted not in ids:
                        problems.append(
                            f"{path}:{element.line}: <{element.tag} {name}={wanted!r}> has no target"
                        )
    no_problems(problems)


def test_pages_are_well_formed(site):
    no_problems(
        f"{path}: {error}" for path, page in site.pages.items() for error in page.errors
    )


def test_every_page_says_what_it_is(site):
    problems = []
    titles = defaultdict(list)
    for path, page in site.pages.items():
        html = page.all("html")
        if not page.source.startswith("<!DOCTYPE html>"):
            problems.append(f"{path}: no doctype")
        if len(html) != 1 or not html[0].get("lang"):
            problems.append(f"{path}: no language")
        if len(page.titles) != 1 or not page.titles[0]:
            problems.append(f"{path}: titles {page.titles}")
        else:
            titles[page.titles[0]].append(path)
        descriptions = page.meta("name", "description")
        if len(descriptions) != 1 or not descriptions[0].strip():
            problems.append(f"{path}: descriptions {descriptions}")
        if not page.meta("name", "viewport"):
            problems.append(f"{path}: no viewport")
    problems += [f"the title {title!r} stands on {paths}" for title, paths in titles.items()
                 if len(paths) > 1]
    no_problems(problems)


def test_every_page_has_its_landmarks(site):
    problems = []
    for path, page in site.pages.items():
        counts = {tag: len(page.all(tag)) for tag in ("main", "h1")}
        problems += [f"{path}: {n} <{tag}>" for tag, n in counts.items() if n != 1]
        anchors = page.all("a")
        if not anchors or anchors[0].get("href") != "#main" or "main" not in page.ids:
            problems.append(f"{path}: the first link does not skip to the content")
    no_problems(problems)


def test_headings_go_down_one_level_at_a_time(site):
    problems = []
    for path, page in site.pages.items():
        level = 0
        for heading, text in page.headings:
            if heading > level + 1:
                problems.append(f"{path}: h{heading} {text[:60]!r} follows h{level}")
            if not text:
                problems.append(f"{path}: an h{heading} without text")
            level = heading
    no_problems(problems)


def test_the_policy_forbids_inline_code(site):
    problems = []
    for path, page in site.pages.items():
        policies = page.meta("http-equiv", "content-security-policy")
        if len(policies) != 1:
            problems.append(f"{path}: {len(policies)} policies")
            continue
        rules = dict(rule.strip().split(" ", 1) for rule in policies[0].split(";") if rule.strip())
        if rules.get("default-src") != "'none'":
            problems.append(f"{path}: default-src is {rules.get('default-src')!r}")
        for name, value in rules.items():
            if "unsafe" in value or "*" in value or "http" in value or "data:" in value:
                problems.append(f"{path}: {name} allows {value!r}")
        first_load = next((e.line for e in page.all("script", "link", "style")), 0)
        policy_line = next(e.line for e in page.all("meta") if e.get("http-equiv"))
        if first_load < policy_line:
            problems.append(f"{path}: something is loaded before the policy stands")
    no_problems(problems)


def test_no_script_or_style_stands_in_a_page(site):
    problems = []
    for path, page in site.pages.items():
        problems += [f"{path}: {code}" for code in page.inline_code]
        for element in page.elements:
            where = f"{path}:{element.line}: <{element.tag}>"
            for name in element.attributes:
                if name == "style" or HANDLER.fullmatch(name):
                    problems.append(f"{where} has {name}={element.attributes[name][:60]!r}")
            if element.tag in ("iframe", "object", "embed", "base", "style", "applet", "frame"):
                problems.append(f"{where} has no place in a page")
            if element.get("http-equiv") and element.get("http-equiv") != "Content-Security-Policy":
                problems.append(f"{where} is http-equiv={element.get('http-equiv')!r}")
            if element.tag == "script" and element.get("type") == "module":
                problems.append(f"{where} is a module, which file:// does not load")
    no_problems(problems)


def test_links_outward_give_nothing_away(site):
    """A page says `no-referrer` itself, or every link outward does."""
    problems = []
    for path, page in site.pages.items():
        if "no-referrer" in page.meta("name", "referrer"):
            continue
        for anchor in page.all("a"):
            outward = urlsplit(anchor.get("href") or "").scheme in ("http", "https")
            if outward and "noreferrer" not in (anchor.get("rel") or ""):
                problems.append(f"{path}: {anchor.get('href')!r} tells where it stands")
    no_problems(problems)
