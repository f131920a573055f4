"""A site before and after a change of its notes, with what others keep in its folder."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from rolebook import run
from trees import contents, differences

# What others have put beside our files since the first build.
STRANGERS = {"CNAME": b"example.org\n", "roles/mine.html": b"<p>mine", "others/deep/file": b"x"}

_FIRST = {
    "a.md": """# Clocks
- skill set for Clock Engineer:
  - COMPANY: Acme Ltd
  - LOCATION: Lyon
  - Knows C++ and Linux
- skill set for Gear Engineer:
  - Python, SQL
""",
    "deep/b.md": "# Boats\n- skill set for Boat Engineer:\n  - Rust\n- a note\n",
    "static/file-then-folder": "a file\n",
    "static/folder-then-file/inner": "a file in a folder\n",
    "static/goes/away": "gone soon\n",
    "static/Case.txt": "a name that will differ in case\n",
    "static/stays.txt": "the same in both\n",
}
_SECOND = {
    "a.md": """# Clocks
- skill set for Clock Engineer:
  - COMPANY: Acme Ltd
  - LOCATION: Paris
  - Knows C++, OCaml and Linux
""",
    "new/c.md": "# Trains\n- skill set for Train Engineer:\n  - COMPANY: Brass\n  - Go (Golang), Python\n",
    "static/file-then-folder/inner": "a file in a folder\n",
    "static/folder-then-file": "a file\n",
    "static/case.txt": "a name that will differ in case\n",
    "static/stays.txt": "the same in both\n",
    "rolebook.yml": "title: Clocks and trains\n",
}


@dataclass(frozen=True)
class Change:
    """A site in a folder, and the notes that it is to be built from next."""

    notes: Path
    # The folder before the build; `None` where there is none.
    before: Path | None
    # The folder that a clean build writes, with the strangers' files where they were before.
    after: Path

    def prepare(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        if self.before:
            shutil.copytree(self.before, folder, symlinks=True)

    def torn(self, folder: Path) -> list[str]:
        """The files that are neither as they were nor as they will be, or are missing."""
        old = contents(self.before) if self.before else {}
        new = contents(self.after)
        now = contents(folder) if folder.is_dir() else {}
        found = [
            f"{name}: is neither the old file nor the new one ({len(content)} bytes)"
            for name, content in now.items() if content not in (old.get(name), new.get(name))
        ]
        found += [f"{name}: is gone" for name in sorted((old.keys() & new.keys()) - now.keys())]
        return found

    def unfinished(self, folder: Path) -> list[str]:
        """What is not as a clean build leaves it."""
        found = differences(folder, self.after)
        left = sorted(path.name for path in (folder / ".rolebook").iterdir())
        if "staging" in left:
            found.append(f"left in the records: {left}")
        return found


def write(folder: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return folder


def build(notes: Path, site: Path) -> Path:
    done = run("build", notes, "--output", site, "--jobs", "1")
    assert done.returncode == 0, done.stderr
    return site


def first_build(home: Path) -> Change:
    """Nothing is there yet."""
    notes = write(home / "second", _SECOND)
    return Change(notes, None, build(notes, home / "alone"))


def next_build(home: Path) -> Change:
    """Files to make, replace, keep and delete, a file that becomes a folder and the reverse."""
    old = write(home / "first", _FIRST)
    notes = write(home / "second", _SECOND)
    before, after = build(old, home / "before"), build(notes, home / "after")
    for folder in (before, after):
        for path, content in STRANGERS.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
    return Change(notes, before, after)
