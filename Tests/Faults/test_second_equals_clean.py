"""Whatever an author changes: building into the old site gives the site of a clean build.

    pytest -c Tests/Faults/pytest.ini Tests/Faults/test_second_equals_clean.py --sequences 500

A sequence that fails is repeated with `--first-sequence NUMBER --sequences 1`.
"""

import shutil

from edits import Content
from rolebook import Summary, run
from trees import differences, entries, touched

_STEPS = 3


def test_a_second_build_equals_a_clean_one(sequence, tmp_path):
    content = Content(sequence)
    notes, site = tmp_path / "notes", tmp_path / "site"
    content.write(notes)
    built(notes, site, content)
    done = []
    for _ in range(_STEPS):
        before = entries(site)
        # Several edits lie between two builds as often as one.
        done += [content.edit() for _ in range(content.random.choice([1, 1, 1, 2, 4]))]
        content.write(notes)
        summary = built(notes, site, content)
        clean = tmp_path / "clean"
        built(notes, clean, content)
        after = entries(site)
        problems = differences(site, clean) + touched(before, after) + miscounted(summary, before, after)
        assert not problems, f"after {', '.join(done)}:\n" + "\n".join(problems[:20])
        done.append("build")
        shutil.rmtree(clean)
    # Of sequences that pass nothing is of interest, and there are many.
    shutil.rmtree(tmp_path)


def built(notes, site, content) -> Summary:
    jobs = content.random.choice(["1", "2", "5"])
    done = run("build", notes, "--output", site, "--jobs", jobs)
    assert done.returncode == 0, done.stderr
    return Summary.of(done.stdout)


def miscounted(summary, before, after) -> list[str]:
    """What the build said of itself that is not so."""
    same = sum(name in before and before[name].content == after[name].content for name in after)
    counts = {
        "created": (summary.created, len(after.keys() - before.keys())),
        "replaced": (summary.replaced, len(after.keys() & before.keys()) - same),
        "deleted": (summary.deleted, len(before.keys() - after.keys())),
        "unchanged": (summary.kept, same),
    }
    return [
        f"it said that {said} files were {what}; there were {real}"
        for what, (said, real) in counts.items() if said != real
    ]
