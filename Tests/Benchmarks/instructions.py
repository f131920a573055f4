#!/usr/bin/env python3
"""Counts the instructions of a fixed build and compares them with the recorded count.

    python3 Tests/Benchmarks/instructions.py [--update] [--binary PATH]

Time is no judge on a machine that others use; instructions under valgrind differ by less than a
thousandth of a percent from run to run. More than 10 % above the record fails. More than 10 % below
it is told, so that the record is brought down with --update and the gain is kept.

Another toolchain compiles to other instructions: where it is not the recorded one, the counts are
shown and nothing fails until --update records them for it.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import notes
from places import HERE, ROLEBOOK, toolchain

_RECORD = HERE / "instructions.json"
_ROLES = 60
_SEED = 1
_TOLERANCE = 10  # percent
# Ends the run where the program hangs: on an idle machine it takes ten seconds.
_PATIENCE = 600


class Missing(Exception):
    """What is needed to count is not here."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", type=Path, default=ROLEBOOK, help="a release build")
    parser.add_argument("--update", action="store_true", help="record the count")
    options = parser.parse_args()
    try:
        counted = count(options.binary)
    except (Missing, OSError, subprocess.SubprocessError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 2
    if options.update:
        _RECORD.write_text(json.dumps({
            "toolchain": toolchain(), "roles": _ROLES, "seed": _SEED, "instructions": counted,
        }, indent=2) + "\n", "utf-8")
        print(f"recorded {counted:,} instructions")
        return 0
    status, text = judge(counted, json.loads(_RECORD.read_text("utf-8")), toolchain())
    print(text, file=sys.stderr if status else sys.stdout)
    return status


def judge(counted: int, record: dict, here: str) -> tuple[int, str]:
    """The status to end with, and what to say of a count."""
    recorded = record["instructions"]
    # Whole numbers, so that a tenth is a tenth.
    change = (counted - recorded) * 100
    text = f"{counted:,} instructions, {change / recorded:+.1f} % against the record of {recorded:,}"
    if here != record["toolchain"]:
        return 0, f"{text}; not compared: this is {here}, the record is of {record['toolchain']}"
    if change > _TOLERANCE * recorded:
        return 1, (
            f"error: {text}; find out what costs more, or record it with --update and say why")
    if change < -_TOLERANCE * recorded:
        return 0, f"{text}; record the gain with --update"
    return 0, text


def count(binary: Path) -> int:
    """How many instructions a clean build of the fixed notes takes, with one worker."""
    if not shutil.which("valgrind"):
        raise Missing("there is no valgrind here; .ci/install valgrind")
    if not binary.is_file():
        raise Missing(f"no {binary}; .ci/build -c release --product rolebook makes it")
    with tempfile.TemporaryDirectory(prefix="rolebook-instructions-") as name:
        folder = Path(name)
        # Debug information of today's compilers is more than valgrind can read.
        program, loaded = folder / "rolebook", folder / "sigsuspend.so"
        subprocess.run(["strip", "--strip-debug", "-o", program, binary], check=True)
        subprocess.run(
            ["cc", "-O2", "-shared", "-fPIC", "-o", loaded, HERE / "sigsuspend.c"], check=True)
        notes.write(folder / "notes", _ROLES, _SEED)
        done = subprocess.run(
            ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
             program, "build", "notes", "--output", "site", "--jobs", "1"],
            cwd=folder, env=_environment(loaded), capture_output=True, text=True, errors="replace",
            stdin=subprocess.DEVNULL, timeout=_PATIENCE)
    found = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    if done.returncode or not found:
        raise Missing(f"valgrind ended with status {done.returncode}:\n{done.stderr[-2000:]}")
    return int(found[1].replace(",", ""))


def _environment(loaded: Path) -> dict[str, str]:
    # Nothing of the caller's, and nothing that differs from run to run or from one processor to
    # the next: the seed of Swift's hashes, and the C library's choice of instructions.
    return {
        "PATH": os.defpath,
        "LC_ALL": "C",
        "LD_PRELOAD": str(loaded),
        "SWIFT_DETERMINISTIC_HASHING": "1",
        "GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX,-BMI2,-ERMS,-FSRM",
    }


if __name__ == "__main__":
    sys.exit(main())
