"""What a site promises whatever the notes are: valid pages, safe links, and every word of the text.

The notes are made by chance. The readers are others' than ours: html5lib, which reads as browsers do
and tells each slip, and the program `cmark-gfm`, whose tree has the words.
"""

import html
import re
import subprocess
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

import html5lib
import pytest

import test_links
from faults import each
from random_notes import Author
from rolebook import Site, page_type

_EXTENSIONS = [part for name in ("footnotes", "table", "strikethrough", "autolink", "tasklist") for part in ("-e", name)]
# Between these no word goes on.
_INLINE = {"a", "abbr", "b", "bdi", "code", "del", "em", "i", "input", "mark", "s", "span", "strong", "sup", "wbr", "small"}
# Elements of the program's tree that end no word.
_TEXTS = {"text", "code", "html_inline", "emph", "strong", "strikethrough", "link", "image", "footnote_reference"}
_NOT_OURS = re.compile(r"^(?:on\w+|style|srcdoc|formaction|ping|background)$")
_ELEMENTS = set("iframe object embed applet base frame frameset style template math audio video marquee portal".split())


class Reader(HTMLParser):
    """The text of a page as it is read aloud."""

    def __init__(self, source: str):
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, _):
        if tag not in _INLINE:
            self.parts.append("\n")

    def handle_endtag(self, tag):
        self.handle_starttag(tag, ())

    def handle_data(self, data):
        self.parts.append(data)


def words(text: str) -> set[str]:
    """Letters and digits that stand together, however they are spelled in Unicode."""
    return set(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text)))


def words_of_note(path: Path) -> set[str]:
    tree = subprocess.run(
        ["cmark-gfm", "-t", "xml", *_EXTENSIONS, path], capture_output=True, check=True).stdout.decode()
    # Its tree is almost XML: some names of elements are none, and some characters can't be in it.
    text = re.sub(r"(?m)(?:^ *)?</?([^\s>/]*)[^>]*>\n?", lambda tag: "" if tag[1] in _TEXTS else "\n", tree)
    return words(html.unescape(text))


def problems_of_pages(site: Site) -> list[str]:
    found = []
    types = set()
    for path, page in site.pages.items():
        for element in page.elements:
            names = [name for name in element.attributes if _NOT_OURS.match(name)]
            if names or element.tag in _ELEMENTS:
                found.append(f"{path}:{element.line}: <{element.tag} {' '.join(names)}>")
            if element.tag == "meta" and (element.get("http-equiv") or "").lower() == "refresh":
                found.append(f"{path}:{element.line}: a refresh")
            if element.tag == "script" and not re.match(r"(?:\.\./)*assets/", element.get("src") or "") \
                    and element.get("type") != "application/ld+json":
                found.append(f"{path}:{element.line}: a script that is not the site's")
        found += [f"{path}: {code}" for code in page.inline_code + page.errors]
        # All pages that show notes, and one of every other kind: this reader takes its time.
        kind = page_type(path)
        if kind in ("roles/*", "sections/*") or kind not in types:
            types.add(kind)
            try:
                html5lib.HTMLParser(strict=True).parse(page.source)
            except html5lib.html5parser.ParseError as error:
                found.append(f"{path}: {error}")
    return found


def problems_of_links(site: Site) -> list[str]:
    found = []
    for check in (test_links.test_internal_links_have_targets, test_links.test_links_are_relative_and_name_a_file):
        try:
            check(site)
        except pytest.fail.Exception as failure:
            found.append(str(failure))
    return found


def problems_of_words(site: Site) -> list[str]:
    shown: set[str] = set()
    for page in site.pages.values():
        shown |= words("".join(Reader(page.source).parts))
    notes = [path for path in site.content.rglob("*") if path.suffix in (".md", ".markdown")]
    missing = {path: sorted(words_of_note(path) - shown) for path in notes}
    return [f"{path.relative_to(site.content)}: no page shows {some[:8]}" for path, some in missing.items() if some]


def test_every_page_of_notes_by_chance(first_folder, folders, tmp_path):
    def attempt(number):
        home = tmp_path / str(number)
        site = Site(str(number), Author(number).write(home / "notes"), home / "site").build()
        found = problems_of_pages(site) + problems_of_links(site) + problems_of_words(site)
        return [f"folder {number}, {problem}" for problem in found]

    problems = each(list(range(first_folder, first_folder + folders)), attempt)
    assert not problems, f"{len(problems)}:\n" + "\n".join(problem[:500] for problem in problems[:15])
