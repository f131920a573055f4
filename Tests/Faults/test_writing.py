"""Every system call of a build fails in turn, and it is killed at any of them.

What readers of the served folder find is whole at every moment, and the next build mends all.
"""

import errno
import os
import random
import re
import shutil
import sys

import pytest

from faults import Call, Fault, System, each
from rolebook import run
from sites import Change, first_build, next_build, write

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the faults are those of Linux")

# What each call may fail with; the first is the likeliest.
_REASONS = {
    "openat": [errno.EACCES, errno.EMFILE, errno.EIO, errno.ENFILE],
    "openat+": [errno.ENOSPC, errno.EACCES, errno.EMFILE, errno.EROFS, errno.EIO, errno.EDQUOT],
    "mkdirat": [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO],
    "write": [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EFBIG],
    "close": [errno.EIO, errno.ENOSPC],
    "renameat": [errno.EIO, errno.ENOSPC, errno.EACCES, errno.EBUSY],
    "unlinkat": [errno.EACCES, errno.EIO, errno.EBUSY],
    "fstatat": [errno.EIO, errno.EACCES],
    "fstat": [errno.EIO],
    "read": [errno.EIO],
    "readdir": [errno.EIO],
    "fdopendir": [errno.ENOMEM],
    "flock": [errno.ENOLCK],
}
# A signal interrupts these, and they are made again.
_INTERRUPTED = {"openat", "write", "read", "flock", "close"}


@pytest.fixture(scope="module")
def system(tmp_path_factory):
    return System(tmp_path_factory.mktemp("system"))


@pytest.fixture(scope="module", params=[first_build, next_build], ids=["first build", "next build"])
def change(request, tmp_path_factory) -> Change:
    return request.param(tmp_path_factory.mktemp("change"))


@pytest.fixture(scope="module")
def calls(system, change, tmp_path_factory) -> list[Call]:
    home = tmp_path_factory.mktemp("calls")
    change.prepare(home / "site")
    return system.calls(
        home / "site", home / "trace", "build", change.notes, "--output", home / "site", "--jobs", "1")


def faults(calls: list[Call], share: float) -> list[tuple[Call, Fault]]:
    """One way to fail for each call, or all ways; of calls that repeat each other, a share."""
    chance = random.Random("faults")
    chosen = []
    for call in calls:
        reasons = _REASONS[call.name + ("+" if call.name == "openat" and call.needs_room else "")]
        ways = [Fault(call.number, "error", reason) for reason in reasons]
        if call.name in _INTERRUPTED:
            ways.append(Fault(call.number, "error", errno.EINTR))
        if call.name in ("read", "write"):
            ways.append(Fault(call.number, "short"))
        if call.needs_room:
            ways.append(Fault(call.number, "full", errno.ENOSPC))
        if share >= 1:
            chosen += [(call, way) for way in ways]
        elif call.name in ("renameat", "unlinkat", "flock") or chance.random() < share:
            chosen.append((call, chance.choice(ways)))
    return chosen


def build(system, change, site, fault, *, jobs=1):
    return system.run(
        site, fault, "build", change.notes, "--output", site, "--jobs", jobs, "--quiet")


def recovery(change, site) -> list[str]:
    """What the next build, in which nothing fails, does not mend."""
    done = run("build", change.notes, "--output", site, "--quiet")
    found = [f"the next build ends with {done.returncode}: {done.stderr}"] if done.returncode else []
    return found + change.unfinished(site)


def test_a_call_that_fails_leaves_the_site_whole(system, change, calls, fault_share, tmp_path):
    def attempt(case):
        call, fault = case
        site = tmp_path / f"site-{call.number}-{fault.does}-{fault.errno}"
        change.prepare(site)
        done = build(system, change, site, fault)
        found = change.torn(site)
        # What the next call may do about it: nothing has to be said where nothing is lost.
        harmless = fault.does == "short" or fault.errno == errno.EINTR
        if done.returncode == 0:
            found += change.unfinished(site) if harmless or not done.stderr else []
        elif done.returncode != 2 or harmless:
            found.append(f"ends with {done.returncode}: {done.stderr}")
        else:
            found += unsaid(done.stderr, call, fault)
        found += recovery(change, site)
        if not found:
            shutil.rmtree(site, ignore_errors=True)
        return [f"{call.number} {call.name} {call.path}, {fault.does} {name(fault)}: {problem}"
                for problem in found]

    cases = faults(calls, fault_share)
    assert len(cases) > 40
    problems = each(cases, attempt)
    assert not problems, f"{len(problems)} of {len(cases)}:\n" + "\n".join(problems[:15])


def unsaid(said: str, call: Call, fault: Fault) -> list[str]:
    """What an error has to tell: which file, and why."""
    lines = [line for line in said.splitlines() if re.search(r"\berror: ", line)]
    if not lines:
        return [f"no error in {said!r}"]
    reason = os.strerror(fault.errno)
    if not any(reason in line for line in lines):
        return [f"the reason {reason!r} is not in {said!r}"]
    # Of a full disk, another call may be the first that is told; a file that is written under
    # another name first is told by its own.
    name = call.path.removesuffix("/.rolebook-new").rstrip("/.").rpartition("/")[2]
    if fault.does == "error" and not any(name in line for line in lines):
        return [f"the name {name!r} is not in {said!r}"]
    return []


def test_a_build_that_is_killed_leaves_the_site_whole(system, change, calls, kills, tmp_path):
    chance = random.Random("kills")

    def attempt(case):
        number, at, does, jobs = case
        site = tmp_path / f"site-{number}"
        change.prepare(site)
        done = build(system, change, site, Fault(at, does), jobs=jobs)
        found = change.torn(site) if site.is_dir() else []
        # Workers share what is to do by chance, and may come to fewer calls.
        if done.returncode != -9 and jobs == 1:
            found.append(f"was not killed but ended with {done.returncode}")
        found += recovery(change, site)
        if not found:
            shutil.rmtree(site, ignore_errors=True)
        return [f"{does} at call {at} with {jobs} jobs: {problem}" for problem in found]

    last = len(calls)
    cases = [
        (number, chance.randint(1, last), chance.choice(["kill", "kill-after"]), chance.choice([1, 1, 4]))
        for number in range(kills)
    ]
    problems = each(cases, attempt)
    assert not problems, "\n".join(problems[:15])


def test_builds_that_are_killed_again_and_again_are_mended(system, change, calls, tmp_path):
    chance = random.Random("again")
    for number in range(3):
        site = tmp_path / f"site-{number}"
        change.prepare(site)
        for _ in range(12):
            build(system, change, site, Fault(chance.randint(1, len(calls)), "kill"))
            assert change.torn(site) == []
        assert recovery(change, site) == []


def name(fault: Fault) -> str:
    return errno.errorcode.get(fault.errno, "")


def test_a_record_of_an_earlier_build_is_not_believed(system, tmp_path):
    """A build that was killed once all was in place has left the record of the one before it."""
    more = write(tmp_path / "more", {"a.md": "# A\n- skill set: Python\n", "static/more.txt": "more"})
    less = write(tmp_path / "less", {"a.md": "# A\n- skill set: Python\n"})
    site = tmp_path / "site"
    # Only a second build keeps what it found in the notes: without it the calls would not be the same.
    for notes in (more, less, more):
        assert run("build", notes, "--output", site).returncode == 0
    calls = system.calls(site, tmp_path / "trace", "build", less, "--output", site, "--jobs", "1")
    last = [call for call in calls if call.name == "renameat" and call.path.endswith("/manifest")][-1]
    assert run("build", more, "--output", site).returncode == 0
    done = system.run(
        site, Fault(last.number, "kill-after"), "build", less, "--output", site, "--jobs", "1")
    assert done.returncode == -9
    assert not (site / "more.txt").exists()
    assert run("build", more, "--output", site).returncode == 0
    assert (site / "more.txt").read_text() == "more"
