"""The fields that notes are about, and the skills of each, from Rolebook's own taxonomy."""

import re
import zlib
from dataclasses import dataclass
from pathlib import Path

_TAXONOMY = Path(__file__).resolve().parents[3] / "Sources" / "Skills" / "Taxonomy"
_ITEM = re.compile(r"\n- ")
_SCALAR = r"'((?:[^']|'')*)'|([^,}\]\n]+)"
_NAME = re.compile(rf"name: *(?:{_SCALAR})")
_ALIASES = re.compile(r"aliases: *\[(.*?)\]")
_ALIAS = re.compile(rf" *(?:{_SCALAR}) *(?:,|$)")
# They are of every field.
_EVERYWHERE = ("credentials", "human-languages", "soft-skills")


@dataclass(frozen=True)
class Topic:
    """A field: how the titles of its roles begin, and its skills, each with its spellings."""

    name: str
    titles: tuple[str, ...]
    skills: tuple[tuple[str, ...], ...]


def read_topics(titles: dict[str, list[str]], folder: Path = _TAXONOMY) -> tuple[list[Topic], Topic]:
    """The fields in the order of their names, and what belongs to all of them."""
    topics, everywhere = [], []
    for path in sorted(folder.glob("*.yml")):
        skills = read_skills(path.read_text("utf-8"))
        if path.stem in _EVERYWHERE:
            everywhere += skills
            continue
        named = titles.get(f"topic {path.stem}", [path.stem.replace("-", " ").title()])
        topics.append(Topic(path.stem, tuple(named), tuple(_by_fame(skills))))
    return topics, Topic("everywhere", (), tuple(_by_fame(everywhere)))


def read_skills(text: str) -> list[tuple[str, ...]]:
    """The names of a file of the taxonomy, each followed by its aliases."""
    skills = []
    for item in _ITEM.split("\n" + text)[1:]:
        name = _NAME.search(item)
        if name:
            aliases = _ALIASES.search(item)
            spellings = _ALIAS.findall(aliases[1]) if aliases else []
            skills.append((_scalar(name.groups()), *map(_scalar, spellings)))
    return skills


def _scalar(found: tuple[str, str]) -> str:
    quoted, plain = found
    return (quoted or plain or "").strip().replace("''", "'")


def _by_fame(skills: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    # What is spoken of often has many spellings. A skill that is added to the taxonomy takes its
    # place here and leaves the order of the others alone, so that the notes stay much the same.
    return sorted(skills, key=lambda names: (-len(names), zlib.crc32(names[0].encode())))
