"""Builds that meet: in one folder, beside `serve`, and with notes that change while they are read."""

import subprocess
import sys

import pytest

from faults import Fault, System, each
from preview import Preview
from rolebook import binary, run
from sites import build, next_build, write
from trees import contents, differences

_NOTE = "# {0}\n- skill set for {0} Engineer:\n  - Python and {0}\n"


def start(notes, site):
    return subprocess.Popen(
        [str(binary()), "build", str(notes), "--output", str(site)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_builds_into_one_folder_do_not_mix(tmp_path):
    notes = [
        write(tmp_path / name, {f"{name}.md": "".join(
            _NOTE.format(f"{name}{number}") for number in range(60))})
        for name in ("Clock", "Boat", "Train")
    ]
    clean = [build(folder, tmp_path / f"clean-{folder.name}") for folder in notes]
    site = tmp_path / "site"
    for _ in range(6):
        builds = [start(folder, site) for folder in notes * 2]
        said = [process.communicate(timeout=300)[1] for process in builds]
        for process, error in zip(builds, said):
            assert process.returncode in (0, 2), error
            assert process.returncode == 0 or "another build" in error.lower(), error
        assert any(process.returncode == 0 for process in builds)
        # The last one that wrote has written all of it.
        assert any(not differences(site, expected) for expected in clean)


def test_a_lock_of_a_build_that_was_killed_holds_nobody_up(tmp_path):
    change = next_build(tmp_path)
    site = tmp_path / "site"
    change.prepare(site)
    for _ in range(3):
        process = start(change.notes, site)
        process.kill()
        process.communicate()
    assert run("build", change.notes, "--output", site).returncode == 0
    assert change.unfinished(site) == []


def test_serve_and_build_do_not_disturb_each_other(tmp_path):
    change = next_build(tmp_path)
    site = tmp_path / "site"
    server = Preview(change.notes)
    try:
        for number in range(3):
            server.save("a.md", _NOTE.format(f"Serve{number}"))
            build(change.notes, site)
            assert f"Serve{number}" in server.ask("GET", "/roles/").content.decode()
            assert differences(site, build(change.notes, tmp_path / f"clean-{number}")) == []
        before = contents(site)
        server.save("a.md", _NOTE.format("Last"))
        assert contents(site) == before, "serve writes nothing"
    finally:
        server.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the faults are those of Linux")
@pytest.mark.parametrize("does", ["truncate", "grow", "delete", "swap"])
def test_a_note_that_changes_while_it_is_read(does, tmp_path):
    """The site is that of the note before or after, at whatever call it changes."""
    system = System(tmp_path)
    other = "# Other\n" + _NOTE.format("Swapped") * 3

    def prepared(name):
        home = tmp_path / name
        return write(home, {"notes/a.md": _NOTE.format("First") * 40, "notes/b.md": _NOTE.format("B"),
                            "rolebook.yml": "", "other.md": other})

    home = prepared("counted")
    calls = [
        call for call in system.calls(
            home / "notes", tmp_path / "trace", "build", home / "notes", "--output", home / "site",
            "--jobs", "1")
        if call.path.endswith("/a.md") and call.name in ("openat", "fstat", "read", "fstatat", "close")
    ]
    assert {call.name for call in calls} >= {"openat", "read"}
    old = contents(home / "site")

    def attempt(call):
        home = prepared(f"{does}-{call.number}")
        done = system.run(
            home / "notes", Fault(call.number, does, other=home / "other.md"),
            "build", home / "notes", "--output", home / "site", "--jobs", "1")
        found = []
        if done.returncode:
            found.append(f"ends with {done.returncode}: {done.stderr}")
        clean = build(home / "notes", home / "clean")
        if contents(home / "site") not in (old, contents(clean)):
            # A note that was gone before it could be opened is told.
            if not (does == "delete" and "a.md" in done.stderr):
                found.append("the site is that of no state of the note")
        build(home / "notes", home / "site")
        found += differences(home / "site", clean)
        return [f"{does} at {call.number} {call.name}: {problem}" for problem in found]

    problems = each(calls, attempt)
    assert not problems, "\n".join(problems)
