"""Scores what `rolebook` reads from the notes against labels made by hand.

    python3 Tests/Evaluation/evaluate.py [--binary PATH] [--set NAME] [--misses] [--update]

Ends with status 1 when a figure is below the one recorded in baseline.json, and with 2 when
there is nothing to run or to read.
"""

import argparse
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import baseline
import labels
from extraction import CONTENT, INVENTED_NOTES, SHARED_NOTES, Roles, binary, extract
from scoring import score
from sheet import Score, Share, Sheet


@dataclass(frozen=True)
class Sample:
    """A set of labels and the notes that it is measured on."""

    name: str
    notes: Path
    labels: str
    set: str

    @property
    def is_there(self) -> bool:
        return self.notes.is_dir()


SAMPLES = (
    # Our own restatement of the notes, with the same roles on the same lines.
    Sample("content", CONTENT, "functional", "develop"),
    Sample("functional", SHARED_NOTES, "functional", "develop"),
    Sample("develop", SHARED_NOTES, "others", "develop"),
    # Kept aside: looked at to report, never to write rules by.
    Sample("held-out", SHARED_NOTES, "others", "held-out"),
    # Notes of our own in other fields and other habits of writing; nobody's career is in them.
    Sample("invented", INVENTED_NOTES, "invented", "invented"),
)


def main() -> int:
    options = _parser().parse_args()
    try:
        samples = _chosen(options.set)
        sheets = evaluate(samples, binary(options.binary))
    except (FileNotFoundError, RuntimeError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 2
    for sample in samples:
        sheet = sheets[sample.name]
        print(_table(sample.name, sheet))
        if options.misses and (sample.name != "held-out" or options.set == "held-out"):
            print(*sorted(sheet.misses), "", sep="\n")
    if options.update:
        baseline.record(sheets)
        return 0
    drops = baseline.drops(sheets)
    for drop in drops:
        print(f"error: {drop}", file=sys.stderr)
    return 1 if drops else 0


def evaluate(samples: list[Sample], program: Path) -> dict[str, Sheet]:
    """The scores of each sample by its name; notes that several share are read once."""
    roles_of = cache(lambda notes: extract(program, notes))
    return {sample.name: _score(sample, roles_of(sample.notes)) for sample in samples}


def _score(sample: Sample, roles: Roles) -> Sheet:
    files = [
        (labelled, roles.get(labelled.file, {})) for labelled in labels.read_all(sample.labels)
    ]
    return score(files, sample.set)


def _chosen(name: str) -> list[Sample]:
    """The samples of that name; without the original notes there is only our restatement."""
    chosen = [s for s in SAMPLES if name in ("all", s.name) and s.is_there]
    if not chosen and name == "functional":
        return _chosen("content")
    if not chosen:
        raise FileNotFoundError(f"the set {name} needs the notes in {SHARED_NOTES}")
    return chosen


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--binary", help="the rolebook to run (default: the debug build)")
    parser.add_argument(
        "--set", choices=[*(sample.name for sample in SAMPLES), "all"], default="all",
        help="the labels to score by (default: all)",
    )
    parser.add_argument(
        "--misses", action="store_true",
        help="print every miss; those of held-out only with --set held-out",
    )
    parser.add_argument(
        "--update", action="store_true", help="record the figures instead of comparing them",
    )
    return parser


def _table(name: str, sheet: Sheet) -> str:
    heading = f"{name:<16}{'precision':>18}{'recall':>18}{'F1':>8}{'accuracy':>18}"
    return "\n".join([heading, *(_row(field, line) for field, line in sheet.scores.items()), ""])


def _row(field: str, line: Score) -> str:
    f1 = f"{line.f1:.3f}" if line.f1 is not None else "-"
    return (
        f"{field:<16}{_cell(line.precision):>18}{_cell(line.recall):>18}{f1:>8}"
        f"{_cell(line.accuracy):>18}"
    )


def _cell(share: Share) -> str:
    return f"{share.value:.1%} {share.part:>4}/{share.whole:<4}" if share.whole else "-         "


if __name__ == "__main__":
    sys.exit(main())
