"""What the checks need to know of one HTML page, read with the standard library's parser."""

import json
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser

VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split()
)
# Attributes whose target a browser fetches by itself, by element.
LOADS = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"),
    "iframe": ("src", "srcdoc"),
    "frame": ("src",),
    "audio": ("src",),
    "video": ("src", "poster"),
    "source": ("src", "srcset"),
    "track": ("src",),
    "embed": ("src",),
    "object": ("data",),
    "input": ("src",),
    "body": ("background",),
}
LOADING_RELATIONS = frozenset(
    "stylesheet icon preload modulepreload prefetch preconnect dns-prefetch manifest "
    "apple-touch-icon".split()
)


@dataclass(frozen=True)
class Element:
    """A start tag with its attributes and line."""

    tag: str
    attributes: dict[str, str]
    line: int

    def get(self, name: str) -> str | None:
        return self.attributes.get(name)


class Page(HTMLParser):
    """A parsed page: its elements in order, and the text of titles, headings and data blocks."""

    def __init__(self, path: str, source: str):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.source = source
        self.elements: list[Element] = []
        self.titles: list[str] = []
        self.headings: list[tuple[int, str]] = []
        self.data_blocks: list[str] = []
        self.inline_code: list[str] = []
        self.errors: list[str] = []
        self._open: list[str] = []
        self._collecting: list[str] | None = None
        self.feed(source)
        self.close()
        if self._open:
            self.errors.append(f"never closed: {self._open}")

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        if len(names) != len(set(names)):
            self.errors.append(f"line {self.getpos()[0]}: <{tag}> repeats an attribute")
        element = Element(tag, {name: value or "" for name, value in attributes}, self.getpos()[0])
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(tag)
        if tag == "title" and "svg" in self._open:
            return
        if tag in ("title", "script", "style", "h1", "h2", "h3", "h4", "h5", "h6"):
            self._collecting = []

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag):
        if not self._open or self._open[-1] != tag:
            self.errors.append(f"line {self.getpos()[0]}: </{tag}> closes {self._open[-1:]}")
        if tag in self._open:
            while self._open.pop() != tag:
                pass
        if self._collecting is None:
            return
        text = "".join(self._collecting)
        if tag == "title" and "svg" not in self._open:
            self.titles.append(" ".join(text.split()))
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append((int(tag[1]), " ".join(text.split())))
        elif tag == "script":
            script = next(e for e in reversed(self.elements) if e.tag == "script")
            if script.get("type") == "application/ld+json":
                self.data_blocks.append(text)
            elif text.strip():
                self.inline_code.append(f"<script> {text.strip()[:80]}")
        elif tag == "style":
            self.inline_code.append(f"<style> {text.strip()[:80]}")
        else:
            return
        self._collecting = None

    def handle_data(self, data):
        if self._collecting is not None:
            self._collecting.append(data)

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]

    def meta(self, key: str, name: str) -> list[str]:
        """The contents of `<meta KEY=NAME>`."""
        return [
            element.attributes.get("content", "")
            for element in self.all("meta")
            if (element.get(key) or "").lower() == name.lower()
        ]

    @cached_property
    def is_hidden_from_search(self) -> bool:
        """Whether search engines are asked to pass over the page, or never meet it."""
        return self.path == "404.html" or "noindex" in self.meta("name", "robots")

    @cached_property
    def ids(self) -> list[str]:
        return [e.attributes["id"] for e in self.elements if "id" in e.attributes]

    @cached_property
    def links(self) -> list[str]:
        """Where a reader can go from here."""
        anchors = [e.attributes["href"] for e in self.all("a", "area") if "href" in e.attributes]
        relations = [
            e.attributes["href"]
            for e in self.all("link")
            if set(e.attributes.get("rel", "").split()) & {"prev", "next", "up", "start"}
        ]
        forms = [e.attributes["action"] for e in self.all("form") if e.get("action")]
        return anchors + relations + forms

    @cached_property
    def loads(self) -> list[str]:
        """What the browser fetches by itself to show this page."""
        found = [
            value
            for element in self.elements
            for name in LOADS.get(element.tag, ())
            if (value := element.get(name)) and not value.startswith("#")
        ]
        found += [
            element.attributes.get("href", "")
            for element in self.all("link")
            if set(element.attributes.get("rel", "").split()) & LOADING_RELATIONS
        ]
        return found

    @cached_property
    def json_ld(self) -> list:
        return [json.loads(block) for block in self.data_blocks]
