"""Runs taken in turn, and what is made of them."""

import sys

import pytest

import limit
from measuring import Case, Failure, Run, median, ratio, run, take_turns


def test_takes_turns_after_a_round_that_does_not_count():
    order = []
    cases = [Case(name, ["true"], lambda name=name: order.append(name)) for name in "ab"]
    runs = take_turns(cases, 2)
    assert order == list("ab") * 3
    assert [len(taken) for taken in runs.values()] == [2, 2]


def test_takes_a_single_round_as_it_is():
    order = []
    take_turns([Case("a", ["true"], lambda: order.append("a"))], 1)
    assert order == ["a"]


def test_measures_time_and_memory(tmp_path):
    work = "bytearray(80 << 20); sum(range(300_000)); print('done')"
    taken = run(Case("work", [sys.executable, "-c", work], log=tmp_path / "log"))
    assert taken.wall > 0
    assert taken.cpu > 0
    assert 80 < taken.peak < 200
    assert (tmp_path / "log").read_text() == "done\n"


def test_does_not_measure_what_fails():
    with pytest.raises(Failure, match="status 1"):
        run(Case("fails", ["false"]))


def test_compares_within_rounds():
    # The machine halves its speed in the second round, and the third has a hiccup.
    base = [Run(1, 1, 5), Run(2, 2, 6), Run(1, 1, 7)]
    other = [Run(3, 2, 50), Run(6, 4, 60), Run(9, 2, 70)]
    assert ratio(other, base) == (3, 2)
    assert median(other) == Run(6, 2, 60)
    assert Run(1, 2, 3) + Run(4, 5, 2) == Run(5, 7, 3)


def test_writes_files_of_the_sizes_of_a_site(tmp_path):
    site = tmp_path / "site"
    for name, size in (("index.html", 10), ("a/b/c.html", 200_000), ("a/d.html", 0), ("z.css", 7)):
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"." * size)
    run(limit.write(site, tmp_path, tmp_path / "copy", lambda: None))

    def sizes(folder):
        return {file.relative_to(folder): file.stat().st_size for file in limit.files(folder)}

    assert sizes(tmp_path / "copy") == sizes(site)
