"""Failures a person can read: the problems, one a line, and how many there are."""

from collections.abc import Iterable

import pytest


def no_problems(problems: Iterable[str], shown: int = 25) -> None:
    """Fails with the first problems, if there are any."""
    found = list(dict.fromkeys(problems))
    if not found:
        return
    more = [f"... and {len(found) - shown} more"] if len(found) > shown else []
    lines = [problem if len(problem) <= 400 else problem[:400] + " ..." for problem in found]
    pytest.fail("\n".join([f"{len(found)} problems:", *lines[:shown], *more]), pytrace=False)
