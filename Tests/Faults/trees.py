"""What stands in a folder, and what differs between two."""

from dataclasses import dataclass
from pathlib import Path

RECORDS = ".rolebook"


@dataclass(frozen=True)
class Entry:
    """A file as it stood at one moment."""

    content: bytes
    modified: int
    number: int


def entries(folder: Path) -> dict[str, Entry]:
    """Every file that readers of a site see; the program's own records are none of theirs."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name.split("/")[0] == RECORDS or path.is_symlink() or not path.is_file():
            continue
        status = path.stat()
        found[name] = Entry(path.read_bytes(), status.st_mtime_ns, status.st_ino)
    return found


def contents(folder: Path) -> dict[str, bytes]:
    return {name: entry.content for name, entry in entries(folder).items()}


def folders(folder: Path) -> set[str]:
    """The folders of a site, empty ones too."""
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_dir())
    return {name for name in names if name.split("/")[0] != RECORDS}


def differences(built: Path, expected: Path) -> list[str]:
    """Why two folders are not the same site, in a few lines."""
    one, other = contents(built), contents(expected)
    found = [f"{name}: is missing" for name in sorted(other.keys() - one.keys())]
    found += [f"{name}: should not be there" for name in sorted(one.keys() - other.keys())]
    found += [
        f"{name}: {_first_difference(one[name], other[name])}"
        for name in sorted(one.keys() & other.keys()) if one[name] != other[name]
    ]
    found += [f"{name}/: differs" for name in sorted(folders(built) ^ folders(expected))]
    if not found and _manifest(built) != _manifest(expected):
        found.append(f"{RECORDS}/manifest: differs")
    return found


def touched(before: dict[str, Entry], after: dict[str, Entry]) -> list[str]:
    """The files that hold the same bytes as before and were written all the same."""
    return [
        f"{name}: has the same bytes and was written"
        for name, entry in after.items()
        if name in before and before[name].content == entry.content and before[name] != entry
    ]


def _manifest(folder: Path) -> bytes:
    return (folder / RECORDS / "manifest").read_bytes()


def _first_difference(one: bytes, other: bytes) -> str:
    place = next(
        (index for index, pair in enumerate(zip(one, other)) if pair[0] != pair[1]),
        min(len(one), len(other)))
    start = max(0, place - 40)
    return f"at byte {place}: {one[start:place + 60]!r}, expected {other[start:place + 60]!r}"
