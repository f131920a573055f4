"""The recorded figures, below which no change may fall."""

import json
from pathlib import Path

from sheet import Sheet

PATH = Path(__file__).resolve().parent / "baseline.json"

# A figure may fall by this much, which is less than one mention in the largest set.
_TOLERANCE = 0.0005

# The figures by set, field and kind.
Figures = dict[str, dict[str, dict[str, float]]]


def figures(sheets: dict[str, Sheet]) -> Figures:
    return {
        set_name: {
            field: {kind: round(value, 4) for kind, value in score.figures().items()}
            for field, score in sheet.scores.items()
        }
        for set_name, sheet in sheets.items()
    }


def recorded() -> Figures:
    return json.loads(PATH.read_text("utf-8")) if PATH.exists() else {}


def record(sheets: dict[str, Sheet]) -> None:
    """Writes the figures of these sets and keeps those of the others."""
    every = {**recorded(), **figures(sheets)}
    PATH.write_text(json.dumps(every, indent=2, sort_keys=True) + "\n", "utf-8")


def drops(sheets: dict[str, Sheet]) -> list[str]:
    """Every figure that is below the recorded one, or that has nothing to be measured by."""
    before, now = recorded(), figures(sheets)
    found = [f"{name}: no figures are recorded; record them with --update"
             for name in now if name not in before]
    for set_name in now.keys() & before.keys():
        for field, kinds in before[set_name].items():
            for kind, old in kinds.items():
                # Without a single value found there is no precision, and recall tells the loss.
                new = now[set_name].get(field, {}).get(kind)
                if new is not None and new < old - _TOLERANCE:
                    found.append(f"{set_name} {field}: {kind} fell from {old:.4f} to {new:.4f}")
    return sorted(found)
