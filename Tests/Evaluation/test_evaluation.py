"""No figure falls below the recorded one, and the measure itself can be trusted."""

import pytest

import baseline
from evaluate import SAMPLES, Sample, evaluate
from extraction import Role, Skill, binary
from folding import Spelling, city, plain
from labels import VALUES, Label, LabelledFile, read_all
from scoring import score
from sheet import Share, Sheet


@pytest.fixture(scope="session")
def sheets() -> dict[str, Sheet]:
    return evaluate([sample for sample in SAMPLES if sample.is_there], binary())


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_no_figure_falls(sample: Sample, sheets: dict[str, Sheet]):
    if not sample.is_there:
        pytest.skip(f"{sample.notes} is not here")
    drops = baseline.drops({sample.name: sheets[sample.name]})
    assert not drops, "\n".join(drops)


def test_every_labelled_role_is_an_entry():
    for labelled in read_all():
        lines = [label.line for label in labelled.roles]
        assert len(lines) == len(set(lines))
        assert set(lines) <= labelled.entries


@pytest.mark.parametrize("left, right", [
    ("Modern CPUs", "modern CPU"),
    ("front-end", "frontend"),
    ("TCP/IP", "TCP IP"),
    ("fibre optics", "fiber optic"),
    ("optimisation", "optimization"),
    ("modelling", "modeling"),
    ("root-cause analyses", "root cause analysis"),
    ("APIs", "API"),
    ("requirements gathering", "gathering requirements"),
])
def test_the_same_words_are_equal(left: str, right: str):
    assert Spelling.of(left).equals(Spelling.of(right))


@pytest.mark.parametrize("left, right, overlap", [
    ("machine learning", "quantum machine learning", True),
    ("code review practices", "code review", True),
    ("C", "C++", False),
    ("C", "C/C++", True),
    ("Go", "Google", False),
    ("data center", "data structures", False),
    ("", "C", False),
])
def test_overlap_is_by_whole_words(left: str, right: str, overlap: bool):
    assert Spelling.of(left).overlaps(Spelling.of(right)) == overlap
    assert Spelling.of(right).overlaps(Spelling.of(left)) == overlap


def test_values_are_compared_without_their_typography():
    assert plain("Engineer – R&D  (HPC)") == plain("engineer - r&d(HPC)")
    assert city("Pittsburgh, PA") == city("pittsburgh")


def test_scores_count_what_is_found_and_what_is_there():
    labels = LabelledFile("a.md", frozenset({1, 5, 9}), (
        _label(1, title="Engineer", must=["C++"], strengths={"C++": "preferred"}),
        _label(5, must=["Linux"]),
        _label(9, set="held-out"),
    ))
    found = {
        1: Role(values=_values(title="ENGINEER"), skills=(_skill("C++", "required"),)),
        3: Role(),
    }
    sheet = score([(labels, found)], "develop")
    assert sheet.scores["entries"].precision == Share(1, 2)
    assert sheet.scores["entries"].recall == Share(1, 2)
    assert sheet.scores["title"].accuracy == Share(2, 2)
    assert sheet.scores["skills"].recall == Share(1, 2)
    assert sheet.scores["strengths"].accuracy == Share(0, 1)
    assert sorted(map(str, sheet.misses)) == [
        "a.md:1 strengths: expected C++ preferred, found required",
        "a.md:3 entries: expected no role, found one",
        "a.md:5 entries: expected a role, found none",
    ]


def _values(**stated) -> dict:
    return {**dict.fromkeys(VALUES), **stated}


def _label(line: int, set: str = "develop", title=None, must=(), strengths=None) -> Label:
    return Label(line, set, _values(title=title), [], list(must), [], strengths or {})


def _skill(name: str, strength: str) -> Skill:
    return Skill.of({"name": name, "strength": strength, "matched": [name]})
