"""What `rolebook diff` tells of two states of the notes."""

import json

import pytest

from repository import COMPILER, FIRST, HEAD, QUIET, SECOND, Repository, grown
from rolebook import run


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return grown(tmp_path_factory.mktemp("sample"))


def diff(*arguments, status=0, cwd=None) -> str:
    done = run("diff", *arguments, cwd=cwd, **QUIET)
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout if status < 2 else done.stderr


def test_diff_tells_two_revisions_apart(sample):
    told = diff("HEAD~2", "HEAD", "--content", sample.notes)
    assert "+ Build Engineer (jobs.md:3)" in told
    assert "~ Compiler Engineer at Sampleworks (jobs.md:6)" in told
    assert "skills: −OCaml (mentioned), +Rust (mentioned)" in told
    assert diff("main", "git:HEAD", "--content", sample.notes) == "Nothing differs.\n"


def test_diff_takes_every_kind_of_state(sample, tmp_path):
    folder = tmp_path / "before"
    folder.mkdir()
    (folder / "jobs.md").write_text(HEAD + COMPILER)
    before, after = tmp_path / "before-site", tmp_path / "after-site"
    for notes, site in ((folder, before), (sample.notes, after)):
        assert run("build", notes, "--output", site, **QUIET).returncode == 0
    olds = ["HEAD~2", folder, before, before / "data" / "roles.json"]
    news = ["HEAD", sample.notes, after, after / "data" / "roles.json"]
    for old, new in [*zip(olds, news), (olds[0], news[3]), (olds[3], news[1])]:
        told = json.loads(diff(old, new, "--content", sample.notes, "--format", "json"))
        assert [role["title"] for role in told["roles"]["added"]] == ["Build Engineer"]
        (change,) = told["roles"]["changed"]
        assert change["title"] == "Compiler Engineer" and change["fields"] == []
        assert {(skill["slug"], skill["old"], skill["new"]) for skill in change["skills"]} == {
            ("ocaml", "mentioned", None), ("rust", None, "mentioned")}
        assert told["roles"]["removed"] == []
        differences = {skill["slug"]: skill["newRoles"] - skill["oldRoles"]
                       for skill in told["skills"]}
        assert differences == {"nix": 1, "ocaml": -1, "release-engineering": 1, "rust": 1}


def test_diff_writes_a_safe_comment(tmp_path):
    made = Repository(tmp_path / "made")
    made.commit(FIRST, {"jobs.md": HEAD})
    title = "<img src=x> [a](https://example.org) @octocat #1 `x` | *y* Engineer"
    made.commit(SECOND, {"jobs.md": HEAD + COMPILER.replace("Compiler Engineer", title)})
    told = diff("HEAD~1", "HEAD", "--content", made.notes, "--format", "markdown")
    assert told.startswith("**1 role came")
    assert "### New roles (1)" in told
    for raw in ("<img", "[a](", "@octocat", "#1 ", "`x`", "https://"):
        assert raw not in told, told


def test_diff_ends_as_scripts_expect(sample, tmp_path):
    assert diff("HEAD", "HEAD~1", "--content", sample.notes, "--exit-code", status=1)
    diff("HEAD", "HEAD", "--content", sample.notes, "--exit-code")
    for name in ("no-such-thing", "--output=x", "HEAD:jobs.md", "git:", "git:--all"):
        arguments = ["--content", str(sample.notes), "--", name, "HEAD"]
        assert "diff-source" in diff(*arguments, status=2)
    text = tmp_path / "text.json"
    text.write_text("{}")
    assert "diff-source" in diff(text, "HEAD", "--content", sample.notes, status=2)
    assert "diff-source" in diff("HEAD", "HEAD", "--content", tmp_path, status=2)
    assert run("diff", "one").returncode == 64
