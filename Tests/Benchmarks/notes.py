#!/usr/bin/env python3
"""Writes notes to measure by: as many roles as asked for, in the style of real ones, all invented.

    python3 Tests/Benchmarks/notes.py FOLDER [--roles 2000] [--seed 1]

The same seed and number of roles give the same bytes. Skills are those of Sources/Skills/Taxonomy,
the better-known ones far more often; sections, placeholders, fields, pay and Markdown are as uneven
as in notes that people keep.
"""

import argparse
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from generator.corpus import Corpus, Plan

# Fewer are written faster than a second process starts.
_WORTH_PROCESSES = 3_000


def write(folder: Path, roles: int, seed: int = 1) -> int:
    """Writes the notes into a folder that is new or empty, and returns their bytes."""
    corpus = Corpus(roles, seed)
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise FileExistsError(f"{folder} is not empty")
    one = partial(_write_note, corpus, folder)
    if roles < _WORTH_PROCESSES:
        return sum(map(one, corpus.plans))
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        return sum(processes.map(one, corpus.plans))


def _write_note(corpus: Corpus, folder: Path, plan: Plan) -> int:
    path = folder / plan.path
    path.parent.mkdir(exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as note:
        return sum(map(note.write, (f"{line}\n" for line in corpus.lines(plan))))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="a folder that is new or empty")
    parser.add_argument("--roles", type=int, default=2000, help="how many (default: 2000)")
    parser.add_argument("--seed", type=int, default=1, help="other notes of the same kind")
    options = parser.parse_args()
    if options.roles < 1:
        parser.error("there must be a role at least")
    try:
        size = write(options.folder, options.roles, options.seed)
    except OSError as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 2
    print(f"{options.roles} roles, {size} characters in {options.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
