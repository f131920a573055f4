"""Builds and serves sites with a program that watches itself, or that valgrind watches.

`$ROLEBOOK` is that program; it writes what it found to standard error, and ends with a status that
no command has. Run by `make sanitize` and `make leaks`.
"""

import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import hostile
import notes
import preview
import pytest
from rolebook import CONTENT, SHARED_NOTES, binary

PATIENCE = 1800
# How each begins what it reports. Of valgrind, the count.
REPORT = re.compile(
    r"(AddressSanitizer|LeakSanitizer|ThreadSanitizer|runtime error):|ERROR SUMMARY: [1-9]")


@pytest.fixture(scope="session")
def folders(tmp_path_factory) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("notes")
    notes.write(root / "generated", 300)
    return {
        "samples": SHARED_NOTES if SHARED_NOTES.is_dir() else CONTENT,
        "content": CONTENT,
        "hostile": hostile.write(root / "hostile"),
        "generated": root / "generated",
    }


def build(content: Path, output: Path, jobs: int) -> None:
    done = subprocess.run(
        [binary(), "build", content, "--output", output, "--jobs", str(jobs), "--quiet"],
        capture_output=True, text=True, errors="replace", timeout=PATIENCE)
    found = REPORT.search(done.stderr)
    assert not found, done.stderr[max(0, found.start() - 200):][:8000]
    assert done.returncode == 0, done.stderr[-4000:]


@pytest.mark.parametrize("name", ["samples", "content", "hostile", "generated"])
@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_builds(folders, tmp_path, name, jobs):
    build(folders[name], tmp_path / "site", jobs)
    # The second compares what stands there.
    build(folders[name], tmp_path / "site", jobs)
    assert (tmp_path / "site" / "index.html").is_file()


def test_serves_while_notes_change(folders, tmp_path, monkeypatch):
    # It builds in debug, watched.
    monkeypatch.setattr(preview, "TIMEOUT", PATIENCE)
    content = tmp_path / "notes"
    content.mkdir()
    for file in sorted(folders["content"].glob("*.md")):
        (content / file.name).write_bytes(file.read_bytes())
    server = preview.Preview(content, "--jobs", "4")
    pages = ["", "roles/", "skills/", "search.html", "no-such-page", "assets/site.js"] * 6
    try:
        with ThreadPoolExecutor(12) as clients:
            answers = clients.map(lambda page: server.ask("GET", f"/{page}").status, pages)
            for turn in range(3):
                server.save("added.md", f"# Added\n- skill set for Engineer {turn}:\n  - C++\n")
            assert set(answers) == {200, 404}
        status, _ = server.interrupt()
        server.printed += server.process.stdout.read().decode("utf-8", "replace")
    finally:
        server.close()
    assert status == 0, server.printed
    assert not REPORT.search(server.printed), server.printed
