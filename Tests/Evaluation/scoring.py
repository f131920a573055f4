"""Compares what was found with the labels and counts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from extraction import Role, Skill
from folding import Spelling, city, plain
from labels import VALUES, Label, LabelledFile
from sheet import Miss, Score, Share, Sheet


def score(files: Iterable[tuple[LabelledFile, dict[int, Role]]], set_name: str) -> Sheet:
    """Scores one set of the labelled files against the roles found in each, by line."""
    sheet = Sheet()
    for labelled, found in files:
        labels = [label for label in labelled.roles if label.set == set_name]
        _score_entries(sheet, labelled, labels, found)
        for label in labels:
            _RoleScorer(sheet, labelled.file, label, found.get(label.line)).score()
    return sheet


def _score_entries(
    sheet: Sheet, labelled: LabelledFile, labels: list[Label], found: dict[int, Role]
) -> None:
    """Scores which lines are roles; a line that is no entry of the file counts in every set."""
    lines = {label.line for label in labels}
    hits, extra = lines & found.keys(), found.keys() - labelled.entries
    sheet.add("entries", Score(
        precision=Share(len(hits), len(hits) + len(extra)),
        recall=Share(len(hits), len(lines)),
    ))
    for line in lines - hits:
        sheet.misses.append(Miss(labelled.file, line, "entries", "a role", "none"))
    for line in extra:
        sheet.misses.append(Miss(labelled.file, line, "entries", "no role", "one"))


def _comparable(name: str) -> Callable[[Any], Any]:
    """How the values of a field are made comparable."""
    if name == "salary":
        return lambda pay: (
            pay["min"], pay["max"], plain(pay["currency"] or ""), plain(pay["period"] or "")
        )
    return float if name == "experience" else plain


@dataclass(frozen=True)
class _RoleScorer:
    """Scores one role; of a role that was not found every value is missing."""

    sheet: Sheet
    file: str
    label: Label
    found: Role | None

    @property
    def role(self) -> Role:
        return self.found or Role()

    def score(self) -> None:
        for name in VALUES:
            self._score_value(name, self.label.values[name], self.role.values[name])
        self._score_locations()
        self._score_skills("skills", Skill.overlaps)
        self._score_skills("skills, exactly", Skill.equals, reports=False)
        self._score_strengths()

    def _score_value(self, name: str, expected: Any, found: Any) -> None:
        comparable = _comparable(name)
        right = expected is found is None or (
            None not in (expected, found) and comparable(expected) == comparable(found)
        )
        self.sheet.add(name, Score(
            precision=Share(int(right), 1) if found is not None else Share(),
            recall=Share(int(right), 1) if expected is not None else Share(),
            accuracy=Share(int(right), 1),
        ))
        if not right:
            self._miss(name, expected, found)

    def _score_locations(self) -> None:
        expected = set(map(city, self.label.locations))
        found = set(map(city, self.role.locations))
        hits = len(expected & found)
        self.sheet.add("locations", Score(
            precision=Share(hits, len(found)),
            recall=Share(hits, len(expected)),
            accuracy=Share(int(expected == found), 1),
        ))
        if expected != found:
            self._miss("locations", self.label.locations, list(self.role.locations))

    def _score_skills(
        self, name: str, matches: Callable[[Skill, Spelling], bool], reports: bool = True
    ) -> None:
        skills = self.role.skills
        labels = [Spelling.of(text) for text in (*self.label.must, *self.label.may)]
        missed = [
            text for text in self.label.must
            if not any(matches(skill, Spelling.of(text)) for skill in skills)
        ]
        wrong = [skill for skill in skills if not any(matches(skill, text) for text in labels)]
        self.sheet.add(name, Score(
            precision=Share(len(skills) - len(wrong), len(skills)),
            recall=Share(len(self.label.must) - len(missed), len(self.label.must)),
        ))
        if reports:
            for text in missed:
                self._miss(name, text, None)
            for skill in wrong:
                self._miss(name, None, f"{skill.name} (as {', '.join(skill.matched)})")

    def _score_strengths(self) -> None:
        """Scores the strengths that a line of the notes gives a skill.

        One that is merely mentioned is not told from the others by any wording, and is left out.
        """
        for text, expected in self.label.strengths.items():
            if expected == "mentioned":
                continue
            found = self._strengths_of(Spelling.of(text))
            right = expected in found
            self.sheet.add("strengths", Score(
                precision=Share(int(right), 1) if found else Share(),
                recall=Share(int(right), 1),
                accuracy=Share(int(right), 1),
            ))
            if not right:
                self._miss("strengths", f"{text} {expected}", " or ".join(found) or None)

    def _strengths_of(self, spelling: Spelling) -> list[str]:
        """The strengths of the skills of that spelling, else of those that overlap with it."""
        skills = self.role.skills
        same = [skill for skill in skills if skill.equals(spelling)]
        near = same or [skill for skill in skills if skill.overlaps(spelling)]
        return sorted({skill.strength for skill in near})

    def _miss(self, name: str, expected: Any, found: Any) -> None:
        # A role that was not found at all is told once, as a missing entry.
        if self.found is not None:
            self.sheet.misses.append(
                Miss(self.file, self.label.line, name, _shown(expected), _shown(found))
            )


def _shown(value: Any) -> str:
    if value is None or value == []:
        return "nothing"
    if isinstance(value, dict):
        return "{min} - {max} {currency} a {period}".format_map(value)
    if isinstance(value, list):
        return "; ".join(value)
    return str(value)
