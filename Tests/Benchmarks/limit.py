"""The least that a build could take: the notes parsed in C, and files of the site's sizes written."""

import shlex
import subprocess
from pathlib import Path

from measuring import Case
from places import HERE

# The program keeps the whole tree of what it is given, some fourteen times the text.
_AT_ONCE = 64 << 20
_EXTENSIONS = ("table", "strikethrough", "autolink")


def parse(notes: Path, folder: Path) -> Case:
    """`cmark-gfm` over all notes, in as few runs as memory allows."""
    script = folder / "parse.sh"
    lines = ["set -e"]
    for batch in _batches(sorted(notes.rglob("*.md"))):
        command = ["cmark-gfm", *(word for name in _EXTENSIONS for word in ("-e", name)), *batch]
        lines.append(f"{shlex.join(map(str, command))} >/dev/null")
    script.write_text("\n".join(lines) + "\n", "utf-8")
    return Case("limit: parse", ["sh", script])


def write(site: Path, folder: Path, output: Path, prepare) -> Case:
    """A C program that writes as many files as the site has, of the same names and sizes."""
    sizes = folder / "sizes.txt"
    sizes.write_text("".join(
        f"{file.stat().st_size} {file.relative_to(site).as_posix()}\n" for file in files(site)
    ), "utf-8")
    return Case("limit: write", [_compiled(folder), sizes, output], prepare)


def files(site: Path) -> list[Path]:
    """The files below a folder, folder by folder."""
    return sorted(path for path in site.rglob("*") if path.is_file())


def _compiled(folder: Path) -> Path:
    program = folder / "writefiles"
    subprocess.run(["cc", "-O2", "-o", program, HERE / "writefiles.c"], check=True)
    return program


def _batches(paths: list[Path]):
    batch, size = [], 0
    for path in paths:
        length = path.stat().st_size
        if batch and size + length > _AT_ONCE:
            yield batch
            batch, size = [], 0
        batch.append(path)
        size += length
    if batch:
        yield batch
