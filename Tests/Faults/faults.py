"""Runs `rolebook` on a system whose calls fail: see faults.c."""

import os
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rolebook import binary

_HERE = Path(__file__).resolve().parent
TIMEOUT = 300


@dataclass(frozen=True)
class Call:
    """One system call of a program on a folder."""

    number: int
    name: str
    needs_room: bool
    path: str

    @classmethod
    def of(cls, line: str) -> "Call":
        number, name, path = line.split(" ", 2)
        return cls(int(number), name.rstrip("+"), name.endswith("+"), path)


@dataclass(frozen=True)
class Fault:
    """What goes wrong at which call; see faults.c for what there is."""

    at: int = -1
    does: str = ""
    errno: int = 0
    other: Path | None = None


class System:
    """The program, and a library before it that counts and breaks its calls."""

    def __init__(self, folder: Path):
        self.library = folder / "faults.so"
        subprocess.run(
            ["cc", "-O2", "-Wall", "-shared", "-fPIC", "-o", self.library, _HERE / "faults.c", "-ldl"],
            check=True)

    def run(self, root: Path, fault: Fault, *arguments, trace: Path | None = None):
        """Runs the program, with a fault among its calls on what is below `root`."""
        return subprocess.run(
            [str(binary()), *map(str, arguments)], env=self._environment(root, fault, trace),
            capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, timeout=TIMEOUT)

    @contextmanager
    def stopped(self, root: Path, at: int, *arguments):
        """The program, as it has stopped before one of its calls, or has ended before that."""
        process = subprocess.Popen(
            [str(binary()), *map(str, arguments)], env=self._environment(root, Fault(at, "stop"), None),
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace",
            stdin=subprocess.DEVNULL)
        try:
            os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
            yield process
        finally:
            process.kill()
            process.wait()
            process.stderr.close()

    def _environment(self, root: Path, fault: Fault, trace: Path | None) -> dict[str, str]:
        environment = {
            **os.environ, "LD_PRELOAD": str(self.library), "FAULTS_ROOT": str(root.resolve()),
            "FAULTS_AT": str(fault.at), "FAULTS_DO": fault.does, "FAULTS_ERRNO": str(fault.errno),
        }
        if fault.other:
            environment["FAULTS_OTHER"] = str(fault.other)
        if trace:
            environment["FAULTS_TRACE"] = str(trace)
        return environment

    def calls(self, root: Path, trace: Path, *arguments) -> list[Call]:
        """The calls of a run in which nothing goes wrong."""
        trace.unlink(missing_ok=True)
        done = self.run(root, Fault(), *arguments, trace=trace)
        assert done.returncode == 0, done.stderr
        return [Call.of(line) for line in trace.read_text("utf-8", "replace").splitlines()]


def go_on(process: subprocess.Popen) -> tuple[int, str]:
    """The status and the errors of a program that had stopped."""
    process.send_signal(signal.SIGCONT)
    said = process.communicate(timeout=TIMEOUT)[1]
    return process.returncode, said


def each(cases: list, attempt) -> list[str]:
    """What went wrong in any of the cases: as many at once as the machine has processors."""
    with ThreadPoolExecutor(os.cpu_count() or 1) as workers:
        return [problem for found in workers.map(attempt, cases) for problem in found]
