"""Reads the hand labels: what a careful reader finds in the notes."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

_FOLDER = Path(__file__).resolve().parent / "labels"

# The fields that hold one value or none; `locations`, `skills` and `strengths` are scored apart.
VALUES = (
    "title", "company", "department", "team", "salary", "experience", "degree", "employment",
    "level",
)


@dataclass(frozen=True)
class Label:
    """One labelled role entry."""

    line: int
    set: str
    values: dict[str, Any]
    locations: list[str]
    must: list[str]
    may: list[str]
    strengths: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, entry: dict[str, Any]) -> "Label":
        return cls(
            line=entry["line"],
            set=entry["set"],
            values={name: entry[name] for name in VALUES},
            locations=entry["locations"],
            must=entry["skills"],
            may=entry["may"],
            strengths=entry.get("strengths") or {},
        )


@dataclass(frozen=True)
class LabelledFile:
    """The labels of one file of notes; `entries` are the lines of all its role entries."""

    file: str
    entries: frozenset[int]
    roles: tuple[Label, ...]

    @classmethod
    def read(cls, path: Path) -> "LabelledFile":
        content = yaml.safe_load(path.read_text("utf-8"))
        return cls(
            file=content["file"],
            entries=frozenset(content["entries"]),
            roles=tuple(map(Label.of, content["roles"])),
        )


def read_all(folder: str = "*") -> list[LabelledFile]:
    """The labels of one folder among them, or all."""
    return [LabelledFile.read(path) for path in sorted(_FOLDER.glob(f"{folder}/*.yml"))]
