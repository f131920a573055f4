"""Builds that meet: in one folder, beside `serve`, and with notes that change while they are read."""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from faults import Call, Fault, System, each, go_on
from preview import Preview
from rolebook import binary, run
from sites import Change, build, first_build, next_build, write
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


class Meeting:
    """Two builds of other notes into one folder, of which one stops while the other goes on."""

    def __init__(self, change: Change, home: Path):
        self.change = change
        self.home = home
        self.system = System(home)
        self.others = write(home / "others", {"o.md": "".join(_NOTE.format(f"Other{n}") for n in range(9))})
        # With what strangers have put there.
        self.clean = [change.after, home / "others-after"]
        if change.before:
            shutil.copytree(change.before, self.clean[1], symlinks=True)
        build(self.others, self.clean[1])

    def site(self, name: str) -> Path:
        site = self.home / name
        self.change.prepare(site)
        return site

    def command(self, number: int, site: Path) -> list:
        notes = [self.change.notes, self.others][number]
        return ["build", notes, "--output", site, "--jobs", "1", "--quiet"]

    def calls(self) -> list[Call]:
        site = self.site("counted")
        return self.system.calls(site, self.home / "trace", *self.command(0, site))

    def problems(self, site: Path, ended: list[tuple[int, int, str]]) -> list[str]:
        """What is wrong, when builds have ended in an order: which one, its status, its errors."""
        found = [
            f"build {number} ends with {status}: {said}" for number, status, said in ended
            if status and not (status == 2 and "another build" in said.lower())
        ]
        done = [number for number, status, _ in ended if status == 0]
        if not done:
            return [*found, "no build was done"]
        found += differences(site, self.clean[done[-1]])
        if not found:
            shutil.rmtree(site)
        return found


@pytest.fixture(scope="module", params=[first_build, next_build], ids=["first build", "next build"])
def meeting(request, tmp_path_factory) -> Meeting:
    home = tmp_path_factory.mktemp("meeting")
    return Meeting(request.param(home), home)


_ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the stops are those of Linux")


@_ON_LINUX
def test_a_build_that_another_overtakes_at_any_call(meeting, fault_share):
    chance = random.Random("overtaken")
    calls = meeting.calls()
    opening = next(number for number, call in enumerate(calls) if call.name == "flock") + 3
    chosen = calls[:opening] + [call for call in calls[opening:] if chance.random() < fault_share]

    def attempt(call):
        site = meeting.site(f"overtaken-{call.number}")
        with meeting.system.stopped(site, call.number, *meeting.command(0, site)) as slow:
            # A run may have a call less than the one that was counted, and has ended then.
            has_ended = slow.poll() is not None
            other = run(*meeting.command(1, site))
            ended = [(1, other.returncode, other.stderr), (0, *go_on(slow))]
            if has_ended:
                ended.reverse()
        return [f"{call.number} {call.name} {call.path}: {problem}" for problem in meeting.problems(site, ended)]

    problems = each(chosen, attempt)
    assert not problems, f"{len(problems)} of {len(chosen)}:\n" + "\n".join(problems[:15])


@_ON_LINUX
def test_builds_that_open_the_folder_call_by_call(meeting, fault_share):
    """One stops, the other stops too, the first goes on to its end, and then the other."""
    calls = meeting.calls()
    opening = next(number for number, call in enumerate(calls) if call.name == "flock") + 3
    pairs = [(one.number, other.number) for one in calls[:opening] for other in calls[:opening]]
    chosen = pairs if fault_share >= 1 else random.Random("opening").sample(pairs, 24)

    def attempt(pair):
        site = meeting.site(f"opening-{pair[0]}-{pair[1]}")
        stopped = meeting.system.stopped
        with stopped(site, pair[0], *meeting.command(0, site)) as one:
            with stopped(site, pair[1], *meeting.command(1, site)) as other:
                ended = [(0, *go_on(one)), (1, *go_on(other))]
        return [f"{pair}: {problem}" for problem in meeting.problems(site, ended)]

    problems = each(chosen, attempt)
    assert not problems, f"{len(problems)} of {len(chosen)}:\n" + "\n".join(problems[:15])


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
