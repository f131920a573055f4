"""Dates from git: on pages, in the feed and in the data; absent without it, and safe with any
repository."""

import csv
import io
import json
import os
import re
import shutil
import uuid
import xml.etree.ElementTree as ElementTree
from datetime import datetime
from pathlib import Path
from urllib.parse import urljoin

import pytest

from repository import (
    BUILD, COMPILER, DATA, FIRST, HEAD, QUIET, SECOND, THIRD, Repository, grown,
)
from reporting import no_problems
from rolebook import Site, Summary, run

ATOM = "{http://www.w3.org/2005/Atom}"

DATES = {
    "Compiler Engineer": ("2023-03-05", "2024-09-10"),
    "Build Engineer": ("2024-06-01", "2024-06-01"),
}
NO_DATES = {title: (None, None) for title in DATES}


def build(content, output, *options, **environment) -> Site:
    site = Site("history", content, output, options)
    done = run("build", content, "--output", output, *options, **QUIET, **environment)
    assert done.returncode == 0, done.stderr
    site.diagnostics = done.stdout + done.stderr
    return site


def dates(site: Site) -> dict:
    roles = json.loads(site.files["data/roles.json"].read_text())["roles"]
    return {role["title"]: (role["added"], role["lastChanged"]) for role in roles}


def times(site: Site, page: str) -> list[str]:
    return re.findall(r'<time datetime="([^"]+)">', site.files[page].read_text())


def tree(site: Site) -> dict[str, bytes]:
    return {path: file.read_bytes() for path, file in site.files.items()}


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return grown(tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="module")
def dated(sample, tmp_path_factory):
    return build(sample.notes, tmp_path_factory.mktemp("dated") / "site")


# -- dates ---------------------------------------------------------------------------------------


def test_dates_are_the_authors_days(dated):
    assert dates(dated) == DATES
    page = dated.files["roles/compiler-engineer-sampleworks.html"].read_text()
    assert '<dt>Added</dt><dd><time datetime="2023-03-05">5 March 2023</time>' in page
    assert '<dt>Last changed</dt><dd><time datetime="2024-09-10">10 September 2024</time>' in page
    page = dated.files["roles/build-engineer.html"].read_text()
    assert "<dt>Added</dt>" in page and "<dt>Last changed</dt>" not in page
    table = dated.files["data/roles.csv"].read_text()
    rows = list(csv.DictReader(io.StringIO(table, newline=""), strict=True))
    assert {row["title"]: (row["added"], row["lastChanged"]) for row in rows} == DATES


def test_the_same_commit_gives_the_same_bytes(sample, dated, tmp_path):
    clone = tmp_path / "clone"
    sample.git("clone", "--quiet", "--no-local", sample.root, clone)
    other = build(clone, tmp_path / "site", "--jobs", "7", TZ="Pacific/Kiritimati",
                  LC_ALL="tr_TR.UTF-8", SOURCE_DATE_EPOCH="1")
    one, two = tree(dated), tree(other)
    no_problems(path for path in sorted(one.keys() | two.keys()) if one.get(path) != two.get(path))


def test_new_and_changed_are_listed_by_day(dated):
    page = dated.files["changes/index.html"].read_text()
    assert re.findall(r'<h2 id="d-([^"]+)"', page) == ["2024-09-10", "2024-06-01"]
    assert re.findall(r'class="entry-title"><a href="[^"]*">([^<]+)', page) == [
        "Compiler Engineer", "Build Engineer"]
    home = dated.files["index.html"].read_text()
    assert 'href="changes/index.html"' in home
    assert times(dated, "index.html") == ["2024-09-10", "2024-06-01"]


def test_long_lists_are_bounded_and_in_pages(tmp_path):
    made = Repository(tmp_path / "many")
    made.write({"rolebook.yml": "page-size: 200\nbase-url: https://example.org/\n"})
    roles = [f"- skill set for Data Engineer {number}:\n  - SQL\n" for number in range(510)]
    made.commit(FIRST, {"jobs.md": HEAD + "".join(roles[:500])})
    made.commit(SECOND, {"jobs.md": HEAD + "".join(roles)})
    site = build(made.notes, tmp_path / "site")
    pages = sorted(path for path in site.files if path.startswith("changes/"))
    assert pages == ["changes/index.html", "changes/index/2.html", "changes/index/3.html"]
    entries = [len(re.findall("entry-title", site.files[path].read_text())) for path in pages]
    assert entries == [200, 200, 100]
    first = site.files[pages[0]].read_text()
    assert first.index("d-2024-06-01") < first.index("d-2023-03-05")
    sitemap = site.files["sitemap.xml"].read_text()
    assert "https://example.org/changes/index.html" in sitemap
    assert len(list(ElementTree.parse(site.files["feed.xml"]).iter(f"{ATOM}entry"))) == 50


def test_what_moves_keeps_its_dates(tmp_path):
    made = grown(tmp_path / "notes")
    compiler = COMPILER.replace("in OCaml", "in Rust")
    made.commit("2025-01-01T00:00:00 +0000", {
        "jobs.md": None, "old/builds.md": HEAD + BUILD, "compilers.md": HEAD + compiler})
    made.commit("2025-01-02T00:00:00 +0000", {
        "old/builds.md": None, "names with é & spaces.md": "# Other\n\n## Deeper\n\n" + BUILD})
    assert dates(build(made.notes, tmp_path / "site")) == DATES
    # Not committed: the text tells just as well.
    made.write({"compilers.md": None, "later.md": HEAD + compiler + "\nMore.\n"})
    assert dates(build(made.notes, tmp_path / "site")) == DATES


def test_merges_keep_the_dates_of_both_sides(tmp_path):
    made = Repository(tmp_path / "notes")
    made.commit(FIRST, {"jobs.md": HEAD + COMPILER})
    made.git("checkout", "--quiet", "-b", "side")
    made.commit(SECOND, {"builds.md": HEAD + BUILD})
    made.git("checkout", "--quiet", "main")
    made.commit(THIRD, {"jobs.md": HEAD + COMPILER.replace("in OCaml", "in Rust")})
    made.git("merge", "--quiet", "--no-ff", "-m", "both", "side",
             GIT_AUTHOR_DATE="2025-01-01T00:00:00 +0000",
             GIT_COMMITTER_DATE="2025-01-01T00:00:00 +0000")
    assert dates(build(made.notes, tmp_path / "site")) == DATES


def test_what_is_not_committed_has_no_date(tmp_path):
    made = grown(tmp_path / "notes")
    text = (made.notes / "jobs.md").read_text()
    made.write({"jobs.md": text.replace("Nix", "Bazel") + DATA})
    site = build(made.notes, tmp_path / "site")
    assert dates(site) == {**DATES, "Data Engineer": (None, None)}
    assert "Data Engineer" not in site.files["feed.xml"].read_text()
    # The commit alone changes the site; a further build finds nothing to do.
    made.commit("2025-02-03T12:00:00 +0000")
    assert dates(build(made.notes, tmp_path / "site")) == {
        "Compiler Engineer": DATES["Compiler Engineer"],
        "Build Engineer": ("2024-06-01", "2025-02-03"),
        "Data Engineer": ("2025-02-03", "2025-02-03"),
    }
    again = Summary.of(build(made.notes, tmp_path / "site").diagnostics)
    assert (again.created, again.replaced, again.deleted) == (0, 0, 0)


def test_an_unchanged_build_does_not_start_git(sample, tmp_path):
    """git is a program that says when it runs; a build whose history was kept asks no git either."""
    log = tmp_path / "log"
    tools = tmp_path / "tools"
    tools.mkdir()
    spy = tools / "git"
    spy.write_text(f'#!/bin/sh\necho run >> "{log}"\nexec {shutil.which("git")} "$@"\n')
    spy.chmod(0o755)
    path = f"{tools}:{os.environ['PATH']}"
    output = tmp_path / "site"
    assert dates(build(sample.notes, output, PATH=path)) == DATES
    assert log.exists()
    log.unlink()
    build(sample.notes, output, PATH=path)
    assert not log.exists()
    assert dates(build(sample.notes, output, "--base-url", "https://example.org/", PATH=path))
    assert not log.exists()


@pytest.mark.parametrize("damage", [b"", b"rolebook-history 1\n", b"\xff" * 100])
def test_a_damaged_history_is_read_again(sample, tmp_path, damage):
    output = tmp_path / "site"
    build(sample.notes, output)
    kept = output / ".rolebook" / "history"
    assert kept.is_file()
    kept.write_bytes(kept.read_bytes()[:50] if not damage else damage)
    assert dates(build(sample.notes, output, "--base-url", "https://example.org/")) == DATES


# -- kinds of repositories -----------------------------------------------------------------------


def packed(made, folder):
    made.git("pack-refs", "--all")
    made.git("gc", "--quiet")
    return made.notes


def detached(made, folder):
    made.git("checkout", "--quiet", "--detach")
    return made.notes


def work_tree(made, folder):
    made.git("worktree", "add", "--quiet", "-b", "other", folder / "tree")
    made.commit("2025-03-03T00:00:00 +0000", {"jobs.md": HEAD})
    return folder / "tree"


def submodule(made, folder):
    outer = Repository(folder / "outer")
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", made.root, "inner")
    outer.commit("2025-03-03T00:00:00 +0000")
    return outer.root / "inner"


def with_submodule(made, folder):
    other = grown(folder / "other")
    made.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.root, "lib")
    made.commit("2025-03-03T00:00:00 +0000")
    shutil.rmtree(made.root / "lib")
    (made.root / "lib").mkdir()
    return made.notes


def linked(made, folder):
    (folder / "link").symlink_to(made.notes)
    return folder / "link"


def bare_inside(made, folder):
    """A pull request can bring a folder that git would take for a repository of its own."""
    (made.notes / "static").mkdir()
    made.git("init", "--quiet", "--bare", "static/nested")
    made.commit("2025-03-03T00:00:00 +0000")
    return made.notes


def windows_line_ends(made, folder):
    file = made.notes / "jobs.md"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    return made.notes


@pytest.mark.parametrize("kind", [
    packed, detached, work_tree, submodule, with_submodule, linked, bare_inside,
    windows_line_ends,
], ids=lambda kind: kind.__name__)
def test_every_kind_of_repository_is_read(kind, tmp_path):
    made = grown(tmp_path / "made")
    assert dates(build(kind(made, tmp_path), tmp_path / "site")) == DATES


def test_notes_may_be_a_folder_of_a_repository(tmp_path):
    made = grown(tmp_path / "made", "docs/my notes")
    (made.root / "README.md").write_text(HEAD + DATA)
    made.commit("2025-03-03T00:00:00 +0000")
    assert dates(build(made.notes, tmp_path / "site")) == DATES
    done = run("build", ".", "--output", tmp_path / "here", cwd=made.notes, **QUIET)
    assert done.returncode == 0
    assert dates(Site("here", made.notes, tmp_path / "here")) == DATES


def test_a_shallow_clone_knows_what_it_holds(tmp_path):
    made = grown(tmp_path / "made")
    shallow = tmp_path / "shallow"
    made.git("clone", "--quiet", "--depth=1", f"file://{made.root}", shallow)
    site = build(shallow, tmp_path / "site")
    assert dates(site) == NO_DATES
    assert "changes/index.html" not in site.files and "feed.xml" not in site.files
    assert "shallow clone" in site.files["report.html"].read_text()
    assert "warning" not in site.diagnostics
    # The same commit with more of its history.
    made.git("fetch", "--quiet", "--depth=2", cwd=shallow)
    assert dates(build(shallow, tmp_path / "site")) == {
        "Compiler Engineer": (None, "2024-09-10"), "Build Engineer": (None, None)}
    made.git("fetch", "--quiet", "--unshallow", cwd=shallow)
    assert dates(build(shallow, tmp_path / "site")) == DATES


def test_a_partial_clone_is_not_fetched(tmp_path):
    made = grown(tmp_path / "made")
    made.git("config", "uploadpack.allowFilter", "true")
    partial = tmp_path / "partial"
    made.git("clone", "--quiet", "--filter=blob:none", f"file://{made.root}", partial)
    missing = made.git("rev-list", "--objects", "--all", "--missing=print", cwd=partial)
    assert "?" in missing
    site = build(partial, tmp_path / "site")
    no_dates(site)
    assert "git does not tell the dates" in site.files["report.html"].read_text()
    assert made.git("rev-list", "--objects", "--all", "--missing=print", cwd=partial) == missing


# -- nothing without git -------------------------------------------------------------------------


def no_dates(site: Site) -> None:
    assert dates(site) == NO_DATES
    assert not [path for path in site.files if path.startswith("changes/") or path == "feed.xml"]
    problems = []
    for path in site.files:
        if path.endswith(".html"):
            text = site.files[path].read_text()
            problems += [f"{path}: {word}" for word in (
                "<time", "Added</dt>", "changes/index", "feed.xml", "Over time") if word in text]
    no_problems(problems)


def test_nothing_is_told_without_a_repository(sample, tmp_path):
    folder = tmp_path / "plain"
    shutil.copytree(sample.notes, folder, ignore=shutil.ignore_patterns(".git"))
    plain = build(folder, tmp_path / "site")
    no_dates(plain)
    off = build(sample.notes, tmp_path / "off", "--no-dates")
    assert tree(off) == tree(plain)


def test_nothing_is_told_before_the_first_commit(tmp_path):
    made = Repository(tmp_path / "made")
    made.write({"jobs.md": HEAD + BUILD + COMPILER})
    site = build(made.notes, tmp_path / "site")
    no_dates(site)
    made.commit(FIRST)
    assert dates(build(made.notes, tmp_path / "site"))["Build Engineer"][0] == "2023-03-05"


def test_nothing_is_told_without_git(sample, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    site = build(sample.notes, tmp_path / "site", PATH=str(empty))
    no_dates(site)
    assert "there is no program ‘git’" in site.files["report.html"].read_text()
    assert dates(build(sample.notes, tmp_path / "site")) == DATES


def test_repositories_of_others_are_left_alone(sample, tmp_path):
    site = build(sample.notes, tmp_path / "site", GIT_TEST_ASSUME_DIFFERENT_OWNER="1")
    no_dates(site)
    assert "git does not tell the dates" in site.files["report.html"].read_text()
    # The next build asks again, though no file has changed.
    assert dates(build(sample.notes, tmp_path / "site")) == DATES


@pytest.mark.parametrize("damage", ["objects", "HEAD", "config"])
def test_a_damaged_repository_stops_no_build(damage, tmp_path):
    made = grown(tmp_path / "made")
    folder = made.root / ".git"
    if damage == "objects":
        shutil.rmtree(folder / "objects")
    else:
        (folder / damage).write_text("nonsense [")
    no_dates(build(made.notes, tmp_path / "site"))


# -- safety --------------------------------------------------------------------------------------


def test_a_prepared_repository_runs_nothing(tmp_path):
    made = grown(tmp_path / "made")
    trap = tmp_path / "sprung"
    program = tmp_path / "trap"
    program.write_text(f'#!/bin/sh\necho "$0 $@" >> "{trap}"\ncat\n')
    program.chmod(0o755)
    hooks = made.root / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-checkout", "post-index-change", "reference-transaction", "fsmonitor"):
        shutil.copy(program, hooks / name)
    for key in (
        "core.fsmonitor", "core.pager", "pager.log", "diff.external", "core.editor",
        "core.sshCommand", "core.askPass", "diff.trap.command", "diff.trap.textconv",
        "filter.trap.clean", "filter.trap.smudge", "filter.trap.process", "gpg.program",
        "credential.helper", "sequence.editor", "core.alternateRefsCommand", "alias.log",
        "uploadpack.packObjectsHook",
    ):
        made.git("config", key, f"!{program}" if key == "alias.log" else program)
    made.git("config", "core.hooksPath", hooks)
    for key in ("log.showSignature", "color.ui", "diff.noprefix", "diff.mnemonicPrefix"):
        made.git("config", key, "true" if key != "color.ui" else "always")
    made.git("config", "diff.context", "30")
    made.git("config", "diff.renames", "copies")
    made.git("config", "log.diffMerges", "combined")
    (made.root / ".gitattributes").write_text("*.md diff=trap filter=trap -text\n")
    (made.root / ".git" / "info" / "attributes").write_text("*.md diff=trap filter=trap\n")
    assert dates(build(made.notes, tmp_path / "site", GIT_PAGER=str(program),
                       GIT_EXTERNAL_DIFF=str(program), GIT_DIFF_OPTS="-u5")) == DATES
    done = run("diff", "HEAD~2", "HEAD", "--content", made.notes, **QUIET)
    assert done.returncode == 0 and "Build Engineer" in done.stdout
    assert not trap.exists(), trap.read_text()


def test_a_hook_may_build(sample, tmp_path):
    """What git sets for its hooks must not lead to another repository."""
    other = Repository(tmp_path / "other")
    other.commit(FIRST, {"jobs.md": HEAD + DATA})
    site = build(sample.notes, tmp_path / "site", GIT_DIR=str(other.root / ".git"),
                 GIT_WORK_TREE=str(other.root), GIT_INDEX_FILE=str(tmp_path / "index"))
    assert dates(site) == DATES


def test_building_changes_nothing_in_the_repository(tmp_path):
    made = grown(tmp_path / "made")
    os.utime(made.notes / "jobs.md", (1, 1))

    def state():
        return {
            path: (path.stat().st_mtime_ns, path.read_bytes())
            for path in made.root.rglob("*") if path.is_file()
        }

    before = state()
    build(made.notes, tmp_path / "site")
    assert state() == before


# -- the feed ------------------------------------------------------------------------------------


def check_feed(site: Site, base: str | None) -> list:
    """The rules of RFC 4287 that a reader may count on; the entries."""
    document = ElementTree.parse(site.files["feed.xml"]).getroot()
    assert document.tag == f"{ATOM}feed"
    known = {"feed": {"id", "title", "updated", "author", "link", "generator", "subtitle", "entry"},
             "entry": {"id", "title", "updated", "published", "link", "summary"}}
    once = {"id", "title", "updated", "author", "generator", "subtitle", "published", "summary"}
    feed_address = (base or "https://reader.example/site/") + "feed.xml"

    def check(element, kind):
        names = [child.tag.removeprefix(ATOM) for child in element]
        assert set(names) <= known[kind], names
        assert all(names.count(name) == 1 for name in once & set(names)), names
        assert {"id", "title", "updated"} <= set(names)
        for name in {"updated", "published"} & set(names):
            text = element.findtext(f"{ATOM}{name}")
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", text), text
            datetime.fromisoformat(text)
        identity = element.findtext(f"{ATOM}id")
        if base:
            assert identity.startswith(base), identity
        else:
            assert uuid.UUID(identity.removeprefix("urn:uuid:")).version == 8, identity
        relations = [link.get("rel") for link in element.iter(f"{ATOM}link")
                     if link in list(element)]
        assert relations.count("alternate") == 1
        for link in element.findall(f"{ATOM}link"):
            address = urljoin(feed_address, link.get("href"))
            path = address.removeprefix(base or "https://reader.example/site/")
            assert path in site.files, address
        return identity

    assert document.find(f"{ATOM}author/{ATOM}name").text
    entries = document.findall(f"{ATOM}entry")
    ids = [check(document, "feed"), *(check(entry, "entry") for entry in entries)]
    assert len(set(ids)) == len(ids)
    moments = [datetime.fromisoformat(entry.findtext(f"{ATOM}updated")) for entry in entries]
    assert datetime.fromisoformat(document.findtext(f"{ATOM}updated")) == max(moments)
    return entries


def test_the_feed_is_valid_and_tells_what_is_new(dated, sample, tmp_path):
    entries = check_feed(dated, None)
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [
        "Compiler Engineer", "Build Engineer"]
    first = entries[0]
    assert first.findtext(f"{ATOM}published") == "2023-03-05T23:30:00-08:00"
    assert first.findtext(f"{ATOM}updated") == "2024-09-10T12:00:00+00:00"
    base = "https://example.org/a b/notes/".replace(" ", "%20")
    check_feed(build(sample.notes, tmp_path / "site", "--base-url", base), base)


def test_the_feed_of_larger_notes_is_valid(built_sites):
    assert len(check_feed(built_sites["content"], None)) > 20
    check_feed(built_sites["based"], "https://example.org/notes/")


def test_the_feed_keeps_its_names(tmp_path):
    made = grown(tmp_path / "made")
    before = {entry.findtext(f"{ATOM}id") for entry in
              check_feed(build(made.notes, tmp_path / "one"), None)}
    made.commit("2025-05-05T00:00:00 +0000", {"more.md": HEAD + DATA})
    after = {entry.findtext(f"{ATOM}id") for entry in
             check_feed(build(made.notes, tmp_path / "two"), None)}
    assert len(after - before) == 1 and before < after


def test_hostile_notes_make_a_valid_feed(tmp_path):
    made = Repository(tmp_path / "made")
    made.write({"rolebook.yml": "title: 'A <b> & \"c\" ]]>'\nauthor: '</name>'\n"})
    made.commit(FIRST, {"jobs.md": HEAD + COMPILER.replace(
        "Compiler Engineer", "</title><script>&amp;\x01]]> Engineer \U0001F680")})
    site = build(made.notes, tmp_path / "site")
    (entry,) = check_feed(site, None)
    assert "<Script>" in entry.findtext(f"{ATOM}title")
    assert "\x01" not in site.files["feed.xml"].read_text()


def test_every_page_names_the_feed(dated):
    problems = []
    for path in dated.files:
        if not path.endswith(".html"):
            continue
        found = re.findall(r'<link rel="alternate" type="application/atom\+xml"[^>]* href="([^"]+)"',
                           dated.files[path].read_text())
        expected = "../" * path.count("/") + "feed.xml"
        if found != [expected]:
            problems.append(f"{path}: {found}")
    no_problems(problems)


# -- demand over time ----------------------------------------------------------------------------


def test_no_demand_is_drawn_for_a_single_date(tmp_path):
    made = Repository(tmp_path / "made")
    roles = HEAD + COMPILER + COMPILER.replace("Compiler", "Tools") + COMPILER.replace(
        "Compiler", "Language")
    made.commit(FIRST, {"jobs.md": roles})
    site = build(made.notes, tmp_path / "site")
    assert "demand-bars" not in site.files["skills/index.html"].read_text()
    assert "demand-bars" not in site.files["skills/ocaml.html"].read_text()
    made.commit(SECOND, {"jobs.md": roles + COMPILER.replace("Compiler", "Runtime")})
    site = build(made.notes, tmp_path / "site")
    for path in ("skills/index.html", "skills/ocaml.html"):
        text = site.files[path].read_text()
        assert "OCaml, Q1 2023: 3 of 3; Q2 2024: 1 of 1" in text, path


def test_demand_is_drawn_and_tabled(built_sites):
    page = built_sites["content"].files["skills/index.html"].read_text()
    block = page[page.index('id="over-time"'):page.index('id="a-z"')]
    labels = re.findall(r'<svg class="bar demand-bars" role="img" aria-label="([^"]+)"', block)
    assert 4 <= len(labels) <= 8
    totals = [int(n) for n in re.findall(r'</th><td class="num">(\d+)</td>', block)]
    assert len(totals) >= 2
    for label in labels:
        figures = [tuple(map(int, pair)) for pair in re.findall(r"(\d+) of (\d+)", label)]
        assert [whole for _, whole in figures] == totals
        assert all(part <= whole for part, whole in figures)


@pytest.mark.parametrize("path, width, theme", [
    ("changes/index.html", 360, "light"), ("changes/index.html", 1280, "dark"),
    ("skills/index.html", 360, "dark"), ("skills/index.html", 1280, "light"),
])
def test_pages_with_dates_are_accessible(path, width, theme, built_sites, browser):
    browser.look(width=width, theme=theme)
    browser.open(built_sites["content"].files[path])
    browser.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert browser.run(
        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    no_problems(map(str, browser.axe()))
    assert browser.console() == []
