"""Runs of commands: their time, processor time and memory, taken in turn and compared by round."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """What one run of a command took."""

    wall: float
    cpu: float
    peak: float

    def __add__(self, other: "Run") -> "Run":
        """One run after the other."""
        return Run(self.wall + other.wall, self.cpu + other.cpu, max(self.peak, other.peak))


@dataclass(frozen=True)
class Case:
    """A command to measure, and what must be done before each of its runs."""

    name: str
    command: list
    prepare: Callable[[], None] = lambda: None
    log: Path | None = None


class Failure(Exception):
    """A command that cannot be measured, because it fails."""


def run(case: Case) -> Run:
    """Runs a command once; its memory is at least that of this program, some 15 MiB."""
    case.prepare()
    output = open(case.log, "wb") if case.log else subprocess.DEVNULL
    start = time.perf_counter()
    child = subprocess.Popen(
        [str(word) for word in case.command], stdin=subprocess.DEVNULL, stdout=output,
        stderr=output)
    try:
        _, status, used = os.wait4(child.pid, 0)
    except BaseException:
        child.kill()
        raise
    finally:
        if case.log:
            output.close()
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise Failure(f"{case.name} ended with status {child.returncode}: {case.command}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def take_turns(cases: list[Case], rounds: int, say=lambda text: None) -> dict[str, list[Run]]:
    """The runs of each case: A B C, A B C, ..., after a round that does not count."""
    runs: dict[str, list[Run]] = {case.name: [] for case in cases}
    # The first round fills the caches; where there is one round only, nothing can be spared.
    for number in range(-1 if rounds > 1 else 0, rounds):
        say(f"round {number + 1} of {rounds}")
        for case in cases:
            taken = run(case)
            if number >= 0:
                runs[case.name].append(taken)
    return runs


def median(runs: list[Run]) -> Run:
    """The medians of all figures, each by itself."""
    return Run(*(
        statistics.median(getattr(run, figure) for run in runs)
        for figure in ("wall", "cpu", "peak")
    ))


def ratio(runs: list[Run], to: list[Run]) -> tuple[float, float]:
    """The medians of the ratios of wall and processor time, each within its round.

    A machine that grows slower for a while slows both sides of a round.
    """
    pairs = list(zip(runs, to, strict=True))
    return (
        statistics.median(one.wall / other.wall for one, other in pairs),
        statistics.median(one.cpu / other.cpu for one, other in pairs),
    )
