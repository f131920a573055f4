"""What was measured, as a table to read and as JSON to compare."""

import json
from pathlib import Path

from measuring import Run, median, ratio


def figures(runs: dict[str, list[Run]], base: str) -> dict:
    """The medians of each case, and its ratios to the base in the same rounds."""
    result = {}
    for name, taken in runs.items():
        middle = median(taken)
        wall, cpu = ratio(taken, runs[base])
        result[name] = {
            "wall": round(middle.wall, 4), "cpu": round(middle.cpu, 4),
            "peakMiB": round(middle.peak, 1), "wallToLimit": round(wall, 3),
            "cpuToLimit": round(cpu, 3), "rounds": len(taken),
        }
    return result


def table(size: dict) -> str:
    """The figures of one number of roles."""
    lines = [
        f"{size['roles']:,} roles: {size['notes']['files']} notes of "
        f"{size['notes']['bytes'] / 1e6:.1f} MB; {size['found']:,} roles found; the site has "
        f"{size['site']['files']:,} files of {size['site']['bytes'] / 1e6:.1f} MB, "
        f"written to {size['medium']}",
        f"{'':<26}{'wall s':>9}{'CPU s':>9}{'peak MiB':>10}{'× limit':>10}{'CPU':>8}{'rounds':>8}",
    ]
    for name, row in size["cases"].items():
        lines.append(
            f"{name:<26}{row['wall']:>9.3f}{row['cpu']:>9.3f}{row['peakMiB']:>10.0f}"
            f"{row['wallToLimit']:>10.2f}{row['cpuToLimit']:>8.2f}{row['rounds']:>8}")
    if size["hugo"]:
        lines.append(
            f"Hugo's site has {size['hugo']['files']:,} files of "
            f"{size['hugo']['bytes'] / 1e6:.1f} MB.")
    if size["stages"]:
        lines.append("stages of the clean build, ms: " + ", ".join(
            f"{name} {milliseconds:.0f}" for name, milliseconds in size["stages"].items()))
    return "\n".join(lines)


def growth(sizes: list[dict]) -> list[str]:
    """How time and memory of the clean build grow from each size to the next."""
    lines = []
    for small, large in zip(sizes, sizes[1:]):
        one, other = (size["cases"]["rolebook, clean"] for size in (small, large))
        lines.append(
            f"from {small['roles']:,} to {large['roles']:,} roles, a clean build takes "
            f"{other['wall'] / one['wall']:.1f} times the time and "
            f"{other['peakMiB'] / one['peakMiB']:.1f} times the memory")
    return lines


def keep(results: dict, path: Path):
    """Writes the results for other programs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n", "utf-8")
