"""Notes that can't be read, and notes for which there is too little memory."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from rolebook import binary, run
from sites import build, write
from trees import contents

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
NOBODY = 65534

_NOTES = {
    "a.md": "# A\n- skill set for Clock Engineer:\n  - Python\n",
    "deep/b.md": "# B\n- skill set for Boat Engineer:\n  - Rust\n",
    "static/c.txt": "c", "rolebook.yml": "private: {texts: [Boat]}\n",
}
_MEGABYTE = 1 << 20


@pytest.fixture
def home():
    """A folder that another user may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory(prefix="rolebook-faults-") as name:
        home = Path(name)
        home.chmod(0o755)
        write(home / "notes", _NOTES)
        shutil.copy(binary(), home / "program")
        yield home


@pytest.mark.skipif(not IS_ROOT, reason="root alone can be somebody else")
@pytest.mark.parametrize("name", ["a.md", "deep", "static/c.txt", "rolebook.yml"])
def test_what_cannot_be_read_is_told_and_the_site_stands(home, name):
    site = home / "site"
    build(home / "notes", site)
    subprocess.run(["chown", "-R", str(NOBODY), site], check=True)
    before = contents(site)
    (home / "notes" / name).chmod(0)
    said = {}
    for command in (["build", "notes", "--output", "site"], ["check", "notes"], ["skills", "list", "notes"]):
        done = subprocess.run(
            [home / "program", *command], capture_output=True, text=True, cwd=home, user=NOBODY,
            group=NOBODY, extra_groups=[])
        said[command[0]] = done.returncode
        told = done.stdout + done.stderr
        assert f"notes/{name}': Permission denied [file-system]" in told, command
    assert said == {"build": 2, "check": 1, "skills": 2}
    assert contents(site) == before


def test_a_note_that_is_too_long_is_told_and_the_site_stands(tmp_path):
    notes = write(tmp_path / "notes", _NOTES)
    site = build(notes, tmp_path / "site")
    before = contents(site)
    # A hole in a file takes no room.
    (notes / "a.md").open("r+").truncate(300 * _MEGABYTE)
    done = run("build", notes, "--output", site)
    assert done.returncode == 2 and "a.md:1: error: " in done.stderr and "[file-too-long]" in done.stderr
    assert contents(site) == before


@pytest.mark.skipif(sys.platform != "linux", reason="a Mac keeps no such limits")
@pytest.mark.parametrize("limit", ["-v", "-d"])
@pytest.mark.parametrize("line", [
    "- some *words* of a `text` [that](https://example.org/{0}) goes on for long\n\n",
    "- skill set for Clock Engineer {0}:\n  - Python, C++ and Linux\n",
], ids=["a text", "roles"])
def test_memory_that_runs_out_is_told_and_the_site_stands(limit, line, tmp_path):
    notes = write(tmp_path / "notes", _NOTES)
    site = build(notes, tmp_path / "site")
    before = contents(site)
    (notes / "long.md").write_text("".join(map(line.format, range(17 * _MEGABYTE // len(line)))))
    # More than is sure to be too little, and less than it takes.
    room = {"-v": 520, "-d": 150}[limit] * 1000
    done = subprocess.run(
        ["sh", "-c", f'ulimit {limit} {room} && exec "$@"', "sh", binary(), "build", notes, "--output", site],
        capture_output=True, text=True, errors="replace", timeout=300)
    assert done.returncode == 2, done.stderr[-2000:]
    assert "[memory-may-run-out]" in done.stderr and "[memory-ran-out]" in done.stderr
    assert "Registers" not in done.stderr
    assert contents(site) == before
