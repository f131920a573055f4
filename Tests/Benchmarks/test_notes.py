"""The generator of notes: the same notes for a seed, of the size and the kind that was asked for."""

import gzip
import re

import pytest

from generator.chance import Chance
from generator.coined import coined
from generator.corpus import Corpus
from generator.grammar import Grammar, read_slots
from generator.topics import read_skills, read_topics
from notes import write

_ENTRY = re.compile(r"^ ?[+*] (?!https?:)")


def _texts(roles: int, seed: int = 1) -> dict[str, str]:
    corpus = Corpus(roles, seed)
    return {plan.path: "\n".join(corpus.lines(plan)) + "\n" for plan in corpus.plans}


@pytest.fixture(scope="module")
def notes() -> dict[str, str]:
    return _texts(400)


def test_writes_the_same_for_a_seed_and_other_notes_for_another(notes):
    assert _texts(400) == notes
    assert _texts(400, seed=2) != notes


def test_writes_what_it_says_and_into_an_empty_folder_only(notes, tmp_path):
    size = write(tmp_path / "new", 400)
    assert size == sum(map(len, notes.values()))
    assert {
        path.relative_to(tmp_path / "new").as_posix(): path.read_text("utf-8")
        for path in (tmp_path / "new").rglob("*.md")
    } == notes
    with pytest.raises(FileExistsError):
        write(tmp_path / "new", 400)


@pytest.mark.parametrize("roles, files", [(1, 1), (7, 3), (100, 11), (2_000, 52), (20_000, 164)])
def test_plans_as_many_roles_as_asked_for(roles, files):
    plans = Corpus(roles).plans
    assert sum(plan.roles for plan in plans) == roles
    assert len(plans) == len({plan.path for plan in plans}) == files
    assert all(plan.roles > 0 for plan in plans)


@pytest.mark.parametrize("roles", [2_000, 20_000])
def test_puts_four_tenths_into_one_file(roles):
    largest = max(plan.roles for plan in Corpus(roles).plans)
    assert 0.39 < largest / roles < 0.43


def test_writes_no_line_that_nobody_would(notes):
    for text in notes.values():
        for line in text.splitlines():
            assert len(line) < 2_000
            assert not re.search(r"[{}]|\s,|\.\.|undefined|None", line), line


def test_writes_as_much_as_notes_of_that_many_roles_hold(notes):
    text = "".join(notes.values()).encode()
    assert 2_000 < len(text) / 400 < 3_000
    assert 0.24 < len(gzip.compress(text)) / len(text) < 0.31
    words = re.findall(rb"[a-z][a-z0-9'+#-]*", text.lower())
    assert len(set(words)) > 7_000


def test_mixes_the_ways_to_write_a_role(notes):
    text = "\n".join(notes.values())
    for form in (
        r"^\+ skill set:$", r"^ \+ skill set:$", r"^\* skill set:$", r"^\+ skill sets? for \w.*:$",
        r"^\+ tech stack:$", r"^\+ [A-Z].*(Engineer|Developer|Scientist)", r"^\t- BLAH\.?$",
        r"^\t\t\* ", r"^\t\t\t\+ ", r"^\t- LOCATION: ", r"[€£]\d", r"per hour|/hr", r"\*\*\*\w",
        r"\]\(https://", r"^\t- https://", r"C\\#", r"  ?$", r"^##\t", r"^###\t", r"PhD|Ph\.D\.",
        r"is not required|not necessary|need not|is needed",
    ):
        assert re.search(form, text, re.MULTILINE), form


def test_speaks_of_well_known_skills_far_more_often():
    chance = Chance("skew")
    ranks = [chance.rank(1000) for _ in range(20_000)]
    assert 4 < ranks.count(0) / ranks.count(20) < 14
    assert max(ranks) > 950


def test_reads_the_names_of_the_taxonomy():
    text = (
        "# A file\n\n- {name: first, kind: tool, aliases: [one, 'a, b', 'it''s']}\n"
        "- name: 'second: it'\n  kind: tool\n  aliases: [two]\n- {name: third, kind: field}\n"
    )
    assert read_skills(text) == [("first", "one", "a, b", "it's"), ("second: it", "two"), ("third",)]


def test_knows_titles_for_every_field_of_the_taxonomy():
    grammar = Grammar()
    topics, everywhere = read_topics(grammar.slots)
    assert {f"topic {topic.name}" for topic in topics} == {
        slot for slot in grammar.slots if slot.startswith("topic ")
    }
    assert all(len(topic.skills) > 50 for topic in [*topics, everywhere])


def test_fills_slots_within_slots():
    grammar = Grammar(read_slots("# note\n[a]\n{B} and {other}\n\n[b]\nbee | buzz\n"))
    drawn = {grammar.draw("a", Chance(str(n)), str.upper) for n in range(20)}
    assert drawn == {"Bee and OTHER", "Buzz and OTHER"}


def test_coins_names_that_differ():
    names = {coined(number) for number in range(2_000)}
    assert len(names) > 1_900
    assert all(re.fullmatch("[A-Z][a-z]+", name) for name in names)
