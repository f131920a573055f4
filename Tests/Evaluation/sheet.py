"""The figures of an evaluation: shares, scores by field, and what was missed."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Share:
    """A part of a whole; the share of nothing is not known."""

    part: int = 0
    whole: int = 0

    @property
    def value(self) -> float | None:
        return self.part / self.whole if self.whole else None

    def __add__(self, other: "Share") -> "Share":
        return Share(self.part + other.part, self.whole + other.whole)


@dataclass(frozen=True)
class Score:
    """How well one field was read.

    Precision is over what was found, recall over what is there, accuracy over the roles: those
    whose value is right, or rightly absent.
    """

    precision: Share = Share()
    recall: Share = Share()
    accuracy: Share = Share()

    def __add__(self, other: "Score") -> "Score":
        return Score(
            self.precision + other.precision,
            self.recall + other.recall,
            self.accuracy + other.accuracy,
        )

    @property
    def f1(self) -> float | None:
        precision, recall = self.precision.value, self.recall.value
        if precision is None or recall is None:
            return None
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def figures(self) -> dict[str, float]:
        """The figures that are known, by name."""
        named = {
            "precision": self.precision.value,
            "recall": self.recall.value,
            "f1": self.f1,
            "accuracy": self.accuracy.value,
        }
        return {name: value for name, value in named.items() if value is not None}


@dataclass(frozen=True, order=True)
class Miss:
    """A difference between the labels and what was found."""

    file: str
    line: int
    field: str
    expected: str
    found: str

    def __str__(self) -> str:
        return (
            f"{self.file}:{self.line} {self.field}: "
            f"expected {self.expected}, found {self.found}"
        )


@dataclass
class Sheet:
    """The scores of one set of labels, by field, and every miss."""

    scores: dict[str, Score] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def add(self, name: str, score: Score) -> None:
        self.scores[name] = self.scores.get(name, Score()) + score
