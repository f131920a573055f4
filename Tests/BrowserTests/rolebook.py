"""Runs the built `rolebook` and knows the sites that it wrote."""

import os
import re
import subprocess
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from page import Page

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "Content"
SHARED_NOTES = ROOT.parent / "shared" / "notes"


def binary() -> Path:
    """The program under test: `$ROLEBOOK`, else the debug build, else the release build."""
    chosen = os.environ.get("ROLEBOOK")
    candidates = [Path(chosen)] if chosen else [
        ROOT / ".build" / kind / "rolebook" for kind in ("debug", "release")
    ]
    for candidate in candidates:
        if os.access(candidate, os.X_OK):
            return candidate.resolve()
    raise FileNotFoundError(f"no rolebook at {candidates}; `swift build` makes one")


def run(*arguments, cwd=None, **environment) -> subprocess.CompletedProcess:
    """Runs `rolebook` and returns its status and output; never raises for a status."""
    return subprocess.run(
        [str(binary()), *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        errors="replace",
        timeout=120,
    )


@dataclass(frozen=True)
class Summary:
    """The last line that `build` prints."""

    files: int
    created: int
    replaced: int
    deleted: int
    kept: int

    @classmethod
    def of(cls, output: str) -> "Summary":
        found = re.search(
            r"([\d,]+) files? in the site: ([\d,]+) created, ([\d,]+) replaced, "
            r"([\d,]+) deleted, ([\d,]+) unchanged",
            output,
        )
        assert found, f"no summary in:\n{output}"
        return cls(*(int(number.replace(",", "")) for number in found.groups()))


@dataclass
class Site:
    """One folder of notes and the site that was built from it."""

    name: str
    content: Path
    folder: Path
    options: tuple = ()
    diagnostics: str = field(default="", init=False)

    def build(self) -> "Site":
        done = run("build", self.content, "--output", self.folder, *self.options)
        assert done.returncode == 0, f"{self.name}: status {done.returncode}\n{done.stderr}"
        self.diagnostics = done.stderr
        return self

    @cached_property
    def files(self) -> dict[str, Path]:
        """Every published file by its path, in order; our own records are not published."""
        found = {
            path.relative_to(self.folder).as_posix(): path
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }
        return {path: file for path, file in found.items() if not path.startswith(".rolebook/")}

    @cached_property
    def pages(self) -> dict[str, Page]:
        """Every HTML page by its path, read once."""
        return {
            path: Page(path, file.read_text("utf-8"))
            for path, file in self.files.items()
            if path.endswith(".html")
        }

    @cached_property
    def page_types(self) -> dict[str, str]:
        """One page for every type: the one with the most bytes, where mistakes show first."""
        largest: dict[str, str] = {}
        for path in self.pages:
            kind = page_type(path)
            if kind not in largest or self._size(path) > self._size(largest[kind]):
                largest[kind] = path
        return largest

    def _size(self, path: str) -> int:
        return self.files[path].stat().st_size


def page_type(path: str) -> str:
    """What a page is by where it stands: `roles/*`, `skills/kinds/*`, `roles/index/#` (paged)."""
    folder, _, name = path.rpartition("/")
    if not folder:
        return name
    parts = folder.split("/")
    # A folder below a collection is one entry of it, unless it is a collection of its own.
    parts[1:] = [part if part in ("index", "kinds") else "*" for part in parts[1:]]
    name = name.removesuffix(".html")
    if re.fullmatch(r"(?:page-)?\d+", name) and len(parts) > 1:
        return "/".join([*parts, "#"])
    return "/".join([*parts, "index" if name == "index" else "*"])
