"""Random draws that are the same for a seed on every machine and in every Python."""

import random
from bisect import bisect_left
from functools import cache
from itertools import accumulate


class Chance:
    """Draws from a seed; made of `random()` alone, which Python promises to keep as it is."""

    def __init__(self, seed: str):
        self.random = random.Random(seed).random

    def likely(self, share: float) -> bool:
        """Whether something happens that happens in this share of cases."""
        return self.random() < share

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + int(self.random() * (high - low + 1))

    def around(self, mean: float) -> int:
        """A whole number from 0 to twice the mean, most often near it."""
        return int((self.random() + self.random()) * mean + 0.5)

    def pick(self, options):
        """One of the options, each as likely as the next."""
        return options[int(self.random() * len(options))]

    def rank(self, count: int, flatness: float = 2.5) -> int:
        """A position below the count, by Zipf's law: the first ones far more often."""
        return bisect_left(_shares(count, flatness), self.random())

    def skewed(self, options, flatness: float = 2.5):
        """One of the options, the first ones far more often, the less so the flatter."""
        return options[self.rank(len(options), flatness)]


@cache
def _shares(count: int, flatness: float) -> list[float]:
    # Only additions and divisions, which give equal bits everywhere.
    sums = list(accumulate(1 / (position + flatness) for position in range(count)))
    return [share / sums[-1] for share in sums]
