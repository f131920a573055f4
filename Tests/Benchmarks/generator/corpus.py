"""A folder of notes: how many files and sections, and what stands in each."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import isqrt

from generator import entries
from generator.chance import Chance
from generator.coined import coined
from generator.grammar import Grammar
from generator.topics import Topic, read_topics
from generator.writer import Writer

# The largest file holds this share of all roles, but never more than can be read in a browser.
_LARGEST = 0.4
_LARGEST_ROLES = 8_000


@dataclass(frozen=True)
class Plan:
    """A file to be written: where, how many roles, and the number that its draws begin from."""

    path: str
    number: int
    roles: int
    topic: int


class Corpus:
    """Notes of a seed; a file depends on its own number only, so that files can be written apart."""

    def __init__(self, roles: int, seed: int = 1):
        self._seed = seed
        self._grammar = Grammar()
        self._topics, self._everywhere = read_topics(self._grammar.slots)
        self.plans = self._plan(roles)

    def lines(self, plan: Plan) -> Iterator[str]:
        """The lines of a note."""
        chance = Chance(f"{self._seed}/{plan.number}")
        writer = Writer(chance, self._grammar, self._everywhere)
        topic = self._topics[plan.topic]
        self._turn(writer, topic)
        name = _heading(plan.path)
        yield f"#\t{name}"
        yield from _gap(chance)
        yield f"##\tNotes about {name}"
        yield from _gap(chance)
        if chance.likely(0.5):
            yield from entries.links(writer, chance.between(2, 9))
            yield from _gap(chance)
        yield from entries.terms(writer, chance.between(3, 12 + isqrt(plan.roles)))
        yield from _gap(chance)

        left = plan.roles
        level = 2
        while left:
            count = min(left, 1 + chance.around(2 + isqrt(plan.roles)))
            left -= count
            level = chance.between(2, min(4, level + 1))
            yield f"{'#' * level}\t{self._section(writer, name)}"
            yield from _gap(chance)
            for _ in range(count):
                self._turn(writer, topic)
                yield from entries.role(writer)
                for _ in range(chance.rank(6)):
                    yield from entries.placeholder(writer)
            if chance.likely(0.3):
                yield from entries.terms(writer, chance.between(2, 8))
            yield from _gap(chance)

    def _turn(self, writer: Writer, topic: Topic):
        writer.about(topic, writer.chance.pick(self._topics))

    def _section(self, writer: Writer, name: str) -> str:
        chance = writer.chance
        at = chance.random()
        if at < 0.4:
            return f"{chance.skewed(writer.titles)} Roles"
        if at < 0.6:
            return f"Skill Sets at {writer.company}"
        if at < 0.8:
            return f"Skill Sets for {writer.skill()}"
        if at < 0.9:
            return f"Internships in {name}"
        return f"Generic Sets of Skills in {name}"

    def _plan(self, roles: int) -> list[Plan]:
        # 52 files of 2,000 roles, and more of more, but each of them larger too.
        files = max(1, min(roles, isqrt(roles * 52 * 52 // 2000)))
        shares = _shares(roles, files)
        taken: dict[str, int] = {}
        plans = []
        for number, share in enumerate(shares):
            # A step that has no divisor in common with the number of fields visits all of them.
            topic = number * 7 % len(self._topics)
            titles = self._topics[topic].titles
            stem = titles[number // len(self._topics) % len(titles)].lower().replace(" ", "-")
            taken[stem] = taken.get(stem, 0) + 1
            if taken[stem] > 1:
                stem += f"-{coined(taken[stem] * 100 + number).lower()}"
            folder = "more/" if number % 5 == 4 else ""
            plans.append(Plan(f"{folder}{stem}.md", number, share, topic))
        return plans


def _shares(roles: int, files: int) -> list[int]:
    """How many roles each file holds: one holds many, the last ones few, none none."""
    if files == 1:
        return [roles]
    largest = min(int(roles * _LARGEST), _LARGEST_ROLES)
    rest = roles - largest
    weights = [1 / (number + 4) for number in range(files - 1)]
    total = sum(weights)
    shares = [max(1, int(rest * weight / total)) for weight in weights]
    # What rounding left goes to the largest, so that the sum is what was asked for.
    return [roles - sum(shares), *shares]


def _heading(path: str) -> str:
    return " ".join(word.capitalize() for word in path.rsplit("/", 1)[-1][:-3].split("-"))


def _gap(chance: Chance) -> Iterator[str]:
    for _ in range(chance.between(1, 5)):
        yield ""
