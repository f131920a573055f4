"""The README and the pages of the DocC catalogue: their blocks, headings, tables and links."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from rolebook import ROOT

CATALOGUE = ROOT / "Sources" / "rolebook" / "Rolebook.docc"
README = ROOT / "README.md"

FENCE = re.compile(r"^```(\S*)\s*$")
HEADING = re.compile(r"^(#{1,6}) +(.+?)\s*$")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|<(doc:[^>]+)>")
CODE = re.compile(r"`[^`]*`")


@dataclass(frozen=True)
class Block:
    """A fenced block with its language, and the heading that it stands below."""

    language: str
    text: str
    line: int
    heading: str


@dataclass
class Document:
    """One page, cut into blocks and prose."""

    path: Path
    blocks: list[Block] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    prose: list[tuple[int, str]] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path) -> "Document":
        document = cls(path)
        inside, text, start = None, [], 0
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            fence = FENCE.match(line)
            if inside is not None:
                if line == "```":
                    heading = document.headings[-1] if document.headings else ""
                    document.blocks.append(Block(inside, "\n".join(text) + "\n", start, heading))
                    inside, text = None, []
                else:
                    text.append(line)
            elif fence:
                inside, start = fence[1], number
            else:
                if heading := HEADING.match(line):
                    document.headings.append(heading[2])
                document.prose.append((number, line))
        assert inside is None, f"{path}:{start}: the block has no end"
        return document

    @property
    def name(self) -> str:
        return self.path.stem

    def at(self, block: Block) -> str:
        return f"{self.path.relative_to(ROOT)}:{block.line}"

    @cached_property
    def links(self) -> list[tuple[int, str]]:
        """Every link with its line; code is no link."""
        found = []
        for number, line in self.prose:
            for match in LINK.finditer(CODE.sub("", line)):
                found.append((number, match[1] or match[2]))
        return found

    def table(self, first: str) -> list[list[str]]:
        """The rows of all tables whose first column has this head."""
        rows, inside = [], False
        for _, line in self.prose:
            if not line.startswith("|"):
                inside = False
                continue
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if inside:
                rows.append(cells)
            elif cells[0] == first:
                inside = True
        return [row for row in rows if not set(row[0]) <= set("-: ")]


def codes(text: str) -> list[str]:
    """What stands between backticks."""
    return [code.strip("`") for code in CODE.findall(text)]


def documents() -> list[Document]:
    return [Document.read(README), *map(Document.read, sorted(CATALOGUE.rglob("*.md")))]


def github_anchor(heading: str) -> str:
    """The anchor that GitHub gives a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def docc_anchor(heading: str) -> str:
    """The anchor that DocC gives a heading."""
    return re.sub(r"[^\w\-]", "", heading.replace(" ", "-"))
