"""Time and memory grow with the notes and not faster, whatever their shape."""

import os
import resource
import subprocess
import sys

import pytest

from faults import each
from rolebook import binary
from shapes import SHAPES

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise elsewhere")

_SIZE = 200_000
# Processor time, which does not depend on what else runs. A linear shape takes a tenth of that in a
# release build; the quadratic ones that this has found took a minute, or all memory.
_SECONDS = 8
_MEMORY = 1 << 30


def test_no_shape_takes_long(tmp_path):
    base = cost("a\n", tmp_path / "base")

    def attempt(name):
        text = SHAPES[name](_SIZE)
        seconds, memory, status = cost(text, tmp_path / name)
        found = []
        if status:
            found.append(f"{name}: ended with status {status}")
        if seconds - base[0] > _SECONDS:
            found.append(f"{name}: took {seconds - base[0]:.1f} s for {len(text):,} characters")
        if memory - base[1] > _MEMORY:
            found.append(f"{name}: took {(memory - base[1]) >> 20} MiB for {len(text):,} characters")
        return found

    problems = each(list(SHAPES), attempt)
    assert not problems, "\n".join(problems)


def cost(text: str, home) -> tuple[float, int, int]:
    """Processor time in seconds, memory in bytes and the status of a build of one note."""
    (home / "notes").mkdir(parents=True)
    (home / "notes" / "a.md").write_text(text, "utf-8")
    process = subprocess.Popen(
        [str(binary()), "build", home / "notes", "--output", home / "site", "--jobs", "1", "--quiet"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=limit)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = status
    return used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, status


def limit() -> None:
    """A fault that this is to find must take neither the machine's memory nor its time."""
    resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
