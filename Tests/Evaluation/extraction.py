"""Runs `rolebook` over a folder of notes and reads the roles that it found."""

import json
import os
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from folding import Spelling
from labels import VALUES

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "Content"
INVENTED_NOTES = Path(__file__).resolve().parent / "notes"
SHARED_NOTES = ROOT.parent / "shared" / "notes"


@dataclass(frozen=True)
class Skill:
    """A skill that was found in a role, with the spellings that it was found by."""

    name: str
    strength: str
    matched: tuple[str, ...]
    spellings: tuple[Spelling, ...]

    @classmethod
    def of(cls, entry: dict[str, Any]) -> "Skill":
        matched = tuple(entry["matched"])
        spellings = tuple(map(Spelling.of, (entry["name"], *matched)))
        return cls(entry["name"], entry["strength"], matched, spellings)

    def equals(self, spelling: Spelling) -> bool:
        return any(own.equals(spelling) for own in self.spellings)

    def overlaps(self, spelling: Spelling) -> bool:
        return any(own.overlaps(spelling) for own in self.spellings)


@dataclass(frozen=True)
class Role:
    """A role of `data/roles.json`, in the terms of the labels; without values it is one missed."""

    values: dict[str, Any] = field(default_factory=lambda: dict.fromkeys(VALUES))
    locations: tuple[str, ...] = ()
    skills: tuple[Skill, ...] = ()

    @classmethod
    def of(cls, entry: dict[str, Any]) -> "Role":
        stated = entry["titleSource"] != "derived"
        values = {
            **entry,
            "title": entry["title"] if stated else None,
            "experience": entry["experienceYears"],
        }
        return cls(
            values={name: values[name] for name in VALUES},
            locations=tuple(entry["locations"]),
            skills=tuple(map(Skill.of, entry["skills"])),
        )


# The roles of a site by file and line.
Roles = dict[str, dict[int, Role]]


def binary(chosen: str | None = None) -> Path:
    """The program to evaluate: the one chosen, `$ROLEBOOK`, the debug or the release build."""
    chosen = chosen or os.environ.get("ROLEBOOK")
    candidates = [Path(chosen)] if chosen else [
        ROOT / ".build" / kind / "rolebook" for kind in ("debug", "release")
    ]
    for candidate in candidates:
        if os.access(candidate, os.X_OK):
            return candidate.resolve()
    tried = ", ".join(map(str, candidates))
    raise FileNotFoundError(f"no rolebook at {tried}; `swift build` makes one")


def extract(program: Path, notes: Path) -> Roles:
    """Builds a site of the notes in a folder of its own and reads its data."""
    with tempfile.TemporaryDirectory(prefix="rolebook-evaluation-") as folder:
        site = Path(folder) / "site"
        done = subprocess.run(
            [program, "build", notes, "--output", site, "--quiet"],
            capture_output=True, text=True, errors="replace", timeout=300,
        )
        if done.returncode != 0:
            raise RuntimeError(f"rolebook ended with status {done.returncode}:\n{done.stderr}")
        data = json.loads((site / "data" / "roles.json").read_text("utf-8"))
    roles: Roles = {}
    for entry in data["roles"]:
        source = entry["source"]
        roles.setdefault(source["file"], {})[source["line"]] = Role.of(entry)
    return roles
