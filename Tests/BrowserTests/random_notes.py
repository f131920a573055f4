"""Notes by chance: every construct of the Markdown that GitHub knows, in and around each other."""

import random
from pathlib import Path

import payloads

_ODD = [
    "naïve", "Ångström", "e\u0301te\u0301", "Ελλάδα", "工程師", "مهندس", "नमस्ते", "𝔘𝔫𝔦", "👩‍🚀", "ﬁne", "ſo", "İstanbul",
    "zero\u200bwidth", "soft\u00adhyphen", "no\u00a0break", "\u202eturned\u202c", "\ufeffmark", "ẞ", "ǅ", "Ⅷ", "x²",
]
_PLAIN = [
    "Python", "C++", "OCaml", "Linux", "engineer", "at", "least", "five", "years", "of", "TCP/IP", "don't", "and/or",
    "U.S.", "e.g.", "$100,000", "-", "2020-2024", "R&D", "<3", "a<b", "a&b", "100%", "#1", "C#", "_x_y_", "*", "2*3*4", ":",
]
_ENTITIES = ["&amp;", "&lt;b&gt;", "&#65;&#x42;", "&nbsp;", "&notit;", "&copy", "&#0;", "&#x110000;", "&quot;", "&AMP;x"]
_ADDRESSES = [
    "https://example.org/a?b=c&d=%20#e", "HTTP://EXAMPLE.ORG", "mailto:a@example.org", "javascript:alert(1)",
    "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://example.org/x", "tel:+1",
    "//example.org/x", "/etc/passwd", "../../../etc/passwd", "../other.md", "other%20note.md#part", "#part", "#", "?a=b", "",
    "deep/./er/../x.md", "..%2f..%2fx", "%2e%2e/x", "\\\\host\\x", "C:\\x", "https://[::1]:80/", "https://user:pw@example.org/",
    "https://ex\u00e4mple.org/\u00fc", "http:example", "https:///x", "java&#10;script:x", "x y", "<>", "static/a.txt", "a.txt",
]
_HTML = ["<b>", "</b>", "<br/>", "<!-- c -->", "<?php x ?>", "<![CDATA[x]]>", "<a href='javascript:x'>", "</p>", "<x-y z=1>", "<"]
_LABELS = ["skill set", "skill set for", "job profile", "TODO", "Note"]
_FIELDS = ["COMPANY", "LOCATION", "TEAM", "DEPARTMENT", "LEVEL", "EMPLOYMENT", "Salary", "Or, LOCATION"]


class Author:
    """Somebody who writes notes with a seed, and each word of theirs once."""

    def __init__(self, seed: int):
        self.chance = random.Random(f"notes {seed}")
        self.words = 0

    def pick(self, *choices):
        return self.chance.choice(choices)()

    def some(self, least: int, most: int, make) -> list[str]:
        return [make() for _ in range(self.chance.randint(least, most))]

    def word(self) -> str:
        self.words += 1
        stem = self.chance.choice(["wa", "Zo", "ké", "ти", "語", "mu"])
        return self.chance.choice([f"{stem}{self.words}"] * 4 + _PLAIN[:11] + [self.chance.choice(_ODD), self.chance.choice(_PLAIN)])

    def text(self, depth: int = 0) -> str:
        make = self.word if depth > 2 else lambda: self.inline(depth + 1)
        return " ".join(self.some(1, 6, make))

    def inline(self, depth: int) -> str:
        inner = lambda: self.text(depth + 1)  # noqa: E731
        address = self.chance.choice(_ADDRESSES)
        return self.pick(
            *[self.word] * 14, lambda: f"*{inner()}*", lambda: f"**{inner()}**", lambda: f"~~{inner()}~~",
            lambda: f"_{inner()}_", lambda: f"`{self.word()} `` {self.word()}`", lambda: f"[{inner()}](<{address}>)",
            lambda: f"[{inner()}]({address} \"{self.word()}\")", lambda: f"![{inner()}]({address})",
            lambda: f"<{address}>", lambda: f"www.{self.word()}.example", lambda: f"https://example.org/{self.word()}",
            lambda: f"{self.word()}@example.org", lambda: self.chance.choice(_ENTITIES), lambda: self.chance.choice(_HTML),
            lambda: self.chance.choice(payloads.PAYLOADS), lambda: f"[^{self.chance.randint(1, 4)}]",
            lambda: f"[{inner()}][{self.chance.randint(1, 4)}]", lambda: "\\" + self.chance.choice("\\`*_{}[]()#+-.!|<&"),
            lambda: f"{self.word()}  \n{self.word()}", lambda: f"{self.word()}\\\n{self.word()}",
        )

    def line(self) -> str:
        return self.text().replace("\n", " ")

    def fields(self, margin: str) -> list[str]:
        return [f"{margin}- {self.chance.choice(_FIELDS)}: {self.line()}" for _ in range(self.chance.randint(0, 4))]

    def items(self, margin: str = "", depth: int = 0) -> list[str]:
        lines = []
        mark = self.chance.choice(["-", "*", "+", "1.", "7)"])
        deeper = margin + " " * (len(mark) + 1)
        for _ in range(self.chance.randint(1, 4)):
            box = self.chance.choice(["", "", "", "[ ] ", "[x] "])
            if depth == 0 and self.chance.random() < 0.5:
                lines.append(f"{margin}{mark} {self.chance.choice(_LABELS)} {self.line()}:")
                # With nothing below it would be a placeholder, which is counted and not shown.
                lines += [*self.fields(deeper), f"{deeper}- knows {self.line()} and wa{self.words}"]
            else:
                lines.append(f"{margin}{mark} {box}{self.line()}")
            if depth < 5 and self.chance.random() < 0.45:
                lines += self.items(deeper, depth + 1)
            if self.chance.random() < 0.15:
                lines += ["", *(deeper + line for line in self.block(depth + 2)), ""]
        return lines

    def table(self) -> list[str]:
        width = self.chance.randint(1, 4)
        cell = lambda: self.line().replace("|", "\\|")  # noqa: E731
        row = lambda: "| " + " | ".join(cell() for _ in range(width)) + " |"  # noqa: E731
        return [row(), "|" + "|".join([":-:", "---", "--:", ":--"][:width]) + "|", *self.some(0, 3, row)]

    def block(self, depth: int = 0) -> list[str]:
        if depth > 3:
            return [self.line()]
        number = self.chance.randint(1, 4)
        return self.pick(
            *[lambda: [self.text()]] * 3, *[self.items] * 4, self.table,
            lambda: ["#" * self.chance.randint(1, 6) + " " + self.line()],
            lambda: [self.line().replace("#", ""), self.chance.choice(["===", "---"])],
            lambda: ["```" + self.word().replace("`", ""), self.word(), "<script>" + self.word(), "```"],
            lambda: ["~~~", *self.some(0, 3, self.word), "~~~"], lambda: ["    " + self.line()],
            lambda: ["> " + line for line in self.block(depth + 1)],
            lambda: ["<div onclick=x>", self.word(), "", self.line(), "", "</div>"],
            lambda: [f"<{self.chance.choice(['script', 'style', 'textarea', 'pre'])}>{self.word()}", "", "</script>"],
            lambda: ["***"], lambda: [f"[^{number}]: {self.line()}"],
            lambda: [f"[{number}]: {self.chance.choice(_ADDRESSES).replace(' ', '') or '<>'} '{self.word()}'"],
        )

    def note(self) -> str:
        lines = []
        for _ in range(self.chance.randint(2, 14)):
            lines += [*self.block(), ""]
        return "\n".join(lines) + "\n"

    def write(self, folder: Path) -> Path:
        """A folder with some notes, and a file to copy."""
        (folder / "static").mkdir(parents=True)
        (folder / "static" / "a.txt").write_text("a", "utf-8")
        names = ["a.md", "other.md", "deep/other note.md", "deep/er/\u00fc.markdown"]
        for name in self.chance.sample(names, self.chance.randint(1, 4)):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(self.note(), "utf-8")
        return folder
