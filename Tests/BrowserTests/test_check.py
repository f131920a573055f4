"""`rolebook check`: its formats, its levels, its exit status, and the links that it asks."""

import http.server
import json
import re
import threading
import time
from collections import Counter

import jsonschema
import pytest

import schemas
import test_links as whole_site
from rolebook import CONTENT, Site, run

CLEAN = "# Jobs\n\n- Data Engineer\n  - Team: Storage\n  - SQL\n"
TROUBLED = """\
# Jobs, all: 100%

See [the other](sub/other.md#no-such-heading), [no note](sub/othre.md), and [mine](#jobs-all-100).

- skill set: Python, SQL
- [x](data:x)
"""


def write(folder, **files):
    """A content folder with `files`; `__` stands for `/` in a name."""
    for name, text in files.items():
        path = folder / re.sub("_(yml|md)$", r".\1", name.replace("__", "/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


@pytest.fixture
def troubled(tmp_path):
    """Notes with known problems, in a folder of a repository."""
    (tmp_path / ".git").mkdir()
    return write(tmp_path / "my docs", a_md=TROUBLED, sub__other_md="# Other\n")


@pytest.fixture
def clean(tmp_path):
    return write(tmp_path / "clean", a_md=CLEAN)


def found(*arguments, **environment):
    """What `check` finds, as its JSON."""
    done = run("check", *arguments, "--format", "json", **environment)
    assert done.returncode in (0, 1), done.stderr
    assert not done.stderr
    return json.loads(done.stdout)


def ids(report):
    return [(each["severity"], each["id"], each["line"]) for each in report["diagnostics"]]


PROBLEMS = [
    ("warning", "unknown-heading", 3),
    ("warning", "unknown-note", 3),
    ("warning", "unusable-link", 6),
]


# The four formats


def test_text_is_a_line_for_each_problem(troubled):
    done = run("check", troubled)
    assert (done.returncode, done.stderr) == (1, "")
    lines = [line for line in done.stdout.splitlines() if not line.startswith("    ")]
    assert [re.fullmatch(r"a\.md:(\d+): warning: .+ \[([a-z-]+)\]", line).groups()
            for line in lines[:-1]] == [(str(line), name) for _, name, line in PROBLEMS]
    assert lines[-1] == "0 errors, 3 warnings, 1 note (--notes shows it)."
    assert "Did you mean ‘sub/other.md’" in done.stdout


def test_json_has_every_member(troubled):
    report = found(troubled)
    assert report["version"] == 1 and report["content"] == str(troubled)
    assert report["counts"] == {"error": 0, "warning": 3, "note": 0}
    assert ids(report) == PROBLEMS
    for each in report["diagnostics"]:
        assert list(each) == ["severity", "id", "file", "line", "column", "summary", "help"]
        assert each["file"] == "a.md" and each["column"] is None
    assert ids(found(troubled, "--notes")) == sorted(
        [*PROBLEMS, ("note", "title-absent", 5)], key=lambda each: each[2])


def test_github_annotates_files_of_the_repository(troubled):
    done = run("check", troubled, "--format", "github", "--notes")
    assert (done.returncode, done.stderr) == (1, "")
    lines = done.stdout.splitlines()
    assert [re.fullmatch(r"::(\w+) file=my docs/a\.md,line=(\d+),title=([a-z-]+)::.+", line).groups()
            for line in lines] == [
        ("warning", "3", "unknown-heading"), ("warning", "3", "unknown-note"),
        ("notice", "5", "title-absent"), ("warning", "6", "unusable-link")]
    assert "100%25" in lines[2] and "%0A" in lines[0]


def test_sarif_is_valid(troubled):
    done = run("check", troubled, "--format", "sarif", "--notes")
    assert (done.returncode, done.stderr) == (1, "")
    log = json.loads(done.stdout)
    jsonschema.Draft7Validator(schemas.schema(schemas.SARIF)).validate(log)
    [scan] = log["runs"]
    rules = scan["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules) > 40
    results = scan["results"]
    assert [(each["level"], each["ruleId"]) for each in results] == [
        ("warning", "unknown-heading"), ("warning", "unknown-note"), ("note", "title-absent"),
        ("warning", "unusable-link")]
    for each in results:
        assert rules[each["ruleIndex"]]["id"] == each["ruleId"]
        place = each["locations"][0]["physicalLocation"]
        assert place["artifactLocation"] == {"uri": "my%20docs/a.md", "uriBaseId": "%SRCROOT%"}
    prints = [each["partialFingerprints"]["rolebookFinding/v1"] for each in results]
    assert len(set(prints)) == len(prints)


def test_sarif_of_nothing_is_valid(clean, tmp_path):
    (tmp_path / "empty").mkdir()
    validator = jsonschema.Draft7Validator(schemas.schema(schemas.SARIF))
    for folder, count in ((clean, 0), (tmp_path / "empty", 1)):
        log = json.loads(run("check", folder, "--format", "sarif").stdout)
        validator.validate(log)
        assert len(log["runs"][0]["results"]) == count


def test_formats_agree_on_a_large_folder(built_sites):
    content = built_sites["hostile"].content
    report = found(content, "--notes")
    log = json.loads(run("check", content, "--notes", "--format", "sarif").stdout)
    jsonschema.Draft7Validator(schemas.schema(schemas.SARIF)).validate(log)
    expected = Counter(each["id"] for each in report["diagnostics"])
    assert Counter(each["ruleId"] for each in log["runs"][0]["results"]) == expected
    lines = run("check", content, "--notes", "--format", "github").stdout.splitlines()
    assert Counter(re.match(r"::\w+ .*?title=([a-z0-9-]+)::", line)[1] for line in lines) == expected


def test_paths_begin_at_the_working_folder_outside_of_a_repository(tmp_path):
    write(tmp_path / "notes", a_md=TROUBLED)
    done = run("check", "notes", "--format", "github", cwd=tmp_path)
    assert "::warning file=notes/a.md,line=" in done.stdout


# Levels and status


@pytest.mark.parametrize("format_", ["text", "json", "github", "sarif"])
def test_clean_notes_end_with_0(clean, format_):
    assert run("check", clean, "--format", format_, "--strict").returncode == 0


def test_status_2_and_64(tmp_path, clean):
    done = run("check", tmp_path / "nowhere", "--format", "json")
    assert (done.returncode, done.stdout) == (2, "") and "nowhere" in done.stderr
    for options in (["--format", "xml"], ["--explain", "no-such"], ["--external-fail"],
                    ["--cache-age", "soon"], ["--external", "--link-timeout", "0"]):
        done = run("check", clean, *options)
        assert (done.returncode, done.stdout) == (64, ""), options
        assert "Usage:" in done.stderr


def test_strict_makes_errors_of_warnings(troubled):
    report = found(troubled, "--strict", "--notes")
    assert report["counts"] == {"error": 3, "warning": 0, "note": 1}


def test_settings_give_levels(troubled, tmp_path):
    write(troubled, rolebook_yml=(
        "checks:\n  unknown-heading: off\n  unknown-note: note\n  unusable-link: note\n"))
    assert run("check", troubled).returncode == 0
    assert ids(found(troubled, "--notes")) == [
        ("note", "unknown-note", 3), ("note", "title-absent", 5), ("note", "unusable-link", 6)]
    write(troubled, rolebook_yml="checks:\n  title-absent: error\n  unusable-link: off\n")
    assert ids(found(troubled)) == [*PROBLEMS[:2], ("error", "title-absent", 5)]
    done = run("build", troubled, "--output", tmp_path / "site")
    assert done.returncode == 0 and "a.md:5: error: " in done.stderr
    assert "unusable-link" not in done.stderr
    assert run("build", troubled, "--output", tmp_path / "site", "--strict").returncode == 1
    # The report of the site says what `check` says.
    report = (tmp_path / "site" / "report.html").read_text("utf-8")
    assert "unknown-note" in report and "unusable-link" not in report


def test_an_error_alone_fails_a_strict_build(clean, tmp_path):
    write(clean, a_md="# Jobs\n\n- skill set: Python, SQL\n")
    assert run("build", clean, "--output", tmp_path / "site", "--strict").returncode == 0
    write(clean, rolebook_yml="checks: {title-absent: error}\n")
    assert run("build", clean, "--output", tmp_path / "site", "--strict").returncode == 1
    assert run("check", clean).returncode == 1


def test_unknown_ids_in_the_settings_get_advice(clean):
    write(clean, rolebook_yml="checks:\n  titel-absent: off\n  path-collision: off\n")
    [unknown, fixed] = found(clean)["diagnostics"]
    assert (unknown["id"], unknown["line"]) == ("unknown-check", 2)
    assert unknown["help"] == "Did you mean ‘title-absent’?"
    assert (fixed["id"], fixed["line"]) == ("setting-value", 3)


def test_every_id_explains_itself(clean):
    lines = run("check", "--list").stdout.splitlines()
    assert len(lines) > 40
    for line in lines:
        name, level, meaning = line.split(maxsplit=2)
        assert level in ("note", "warning", "error") and meaning.endswith(".")
    explained = run("check", "--explain", "heading-spelling")
    assert explained.returncode == 0
    assert explained.stdout.startswith("heading-spelling: warning\n")
    assert "heading-spelling: off" in explained.stdout
    near = run("check", "--explain", "heading-speling")
    assert "Did you mean ‘heading-spelling’?" in near.stderr


# Links between notes


def test_links_lead_to_the_pages_of_notes(tmp_path):
    content = write(
        tmp_path / "notes",
        a_md="# Start\n\n[up](sub/b.md#deep-down) [role](sub/one.md) [self](#start) [no](c.md)\n",
        sub__b_md="# Other\n\n## Deep Down\n\n[back](../a.md) ![also](../a.md#start)\n",
        sub__one_md="---\ntitle: Compiler Engineer\ncompany: Example Ltd\n---\n\nHaskell.\n")
    done = run("build", content, "--output", tmp_path / "site")
    assert "a.md:3: warning: the link to ‘c.md’ leads to no note" in done.stderr
    page = (tmp_path / "site/sections/start.html").read_text("utf-8")
    assert '<a href="deep-down.html">up</a>' in page
    assert '<a href="../roles/compiler-engineer-example.html">role</a>' in page
    assert '<a href="start.html">self</a>' in page
    assert "no (<code>c.md</code>)" in page
    assert '<a href="start.html">back</a>' in (
        tmp_path / "site/sections/deep-down.html").read_text("utf-8")
    assert '<a href="sections/deep-down.html">up</a>' in (
        tmp_path / "site/print.html").read_text("utf-8")


def test_links_to_headings_have_anchors(tmp_path):
    """Headings stand in the text, in quotes, items, footnotes and roles: each has its anchor."""
    names = ["first", "quoted", "in-an-item", "in-a-role", "deeper", "in-a-footnote", "as-a-label"]
    links = " ".join(f"[{name}](b.md#{name})" for name in names)
    content = write(
        tmp_path / "notes", a_md=f"# Start\n\n{links}\n",
        b_md="""\
# First

> ## Quoted

- ### In an item
  text

- Data Engineer
  - Team: Storage
  - Location: Berlin

    #### In a role

    - a line
      - ##### Deeper

- ### As a label
  - [x](https://example.org/)

text[^1]

[^1]: ## In a footnote
""")
    site = Site("headings", content, tmp_path / "site").build()
    assert "unknown-heading" not in site.diagnostics
    page = site.pages["sections/start.html"]
    assert len([link for link in page.links if "#L" in link]) == len(names) - 1
    whole_site.test_internal_links_have_targets(site)


# Links to other sites


class Answers(http.server.BaseHTTPRequestHandler):
    """Answers as the path says, and writes down what was asked."""

    asked: list = []

    def answer(self):
        name = self.path.split("?")[0].strip("/")
        self.asked.append((self.command, name, self.headers["User-Agent"]))
        count = sum(1 for _, each, _ in self.asked if each == name)
        status = {"ok": 200, "moved": 301, "found": 302, "dead": 404, "shy": 403, "circle": 302,
                  "flaky": 500 if count <= 2 else 200, "broken": 503,
                  "get-only": 405 if self.command == "HEAD" else 200}.get(name, 200)
        if name == "slow":
            time.sleep(2)
        try:
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("Location", "/circle" if name == "circle" else "/ok")
            self.send_header("Content-Length", "0")
            self.end_headers()
        except OSError:
            pass  # Nobody waits any more.

    do_HEAD = do_GET = answer

    def log_message(self, *_):
        pass


@pytest.fixture
def server():
    Answers.asked = []
    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=running.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


@pytest.fixture
def ask(tmp_path):
    """Checks notes that link to addresses, with a cache of the test's own."""

    def check(addresses, *options, settings=""):
        lines = "".join(f"[x]({address})\n\n" for address in addresses)
        content = write(tmp_path / "linking", a_md=CLEAN, links_md=f"# Links\n\n{lines}",
                        rolebook_yml=settings)
        return run("check", content, "--external", "--notes", "--format", "json", *options,
                   XDG_CACHE_HOME=str(tmp_path / "cache"), no_proxy="127.0.0.1")

    return check


def states(done):
    return {each["url"].rsplit("/", 1)[1]: each["state"] for each in json.loads(done.stdout)["links"]}


def test_links_are_asked(server, ask):
    names = ["ok", "moved", "found", "dead", "shy", "flaky", "get-only", "circle"]
    done = ask([f"{server}/{name}" for name in names] + [f"{server}/ok#part", "mailto:a@b.example"])
    assert done.returncode == 0, done.stderr
    assert states(done) == {
        "ok": "alive", "moved": "moved", "found": "alive", "dead": "dead", "shy": "refused",
        "flaky": "alive", "get-only": "alive", "circle": "unreachable"}
    report = json.loads(done.stdout)
    assert ids(report) == [
        ("note", "link-moved", 5), ("warning", "link-dead", 9), ("note", "link-refused", 11),
        ("warning", "link-unreachable", 17)]
    [moved] = [each for each in report["links"] if each["state"] == "moved"]
    assert moved["target"] == f"{server}/ok" and moved["places"] == [{"file": "links.md", "line": 5}]
    [ok] = [each for each in report["links"] if each["url"] == f"{server}/ok"]
    assert [place["line"] for place in ok["places"]] == [3, 19]
    assert all(agent.startswith("rolebook/") for _, _, agent in Answers.asked)
    assert Answers.asked[0][0] == "HEAD"


def test_what_gives_no_answer_is_asked_again(server, ask):
    done = ask([f"{server}/broken", f"{server}/slow"], "--link-timeout", "1", "--link-attempts", "2")
    assert done.returncode == 0
    assert states(done) == {"broken": "unreachable", "slow": "unreachable"}
    counts = Counter((name, method) for method, name, _ in Answers.asked)
    assert counts == {("broken", "HEAD"): 2, ("broken", "GET"): 2, ("slow", "HEAD"): 2}
    said = [each["summary"] for each in json.loads(done.stdout)["diagnostics"]]
    assert any("status 503" in text for text in said) and any("in time" in text for text in said)


def test_good_answers_are_kept(server, ask, tmp_path):
    addresses = [f"{server}/{name}" for name in ("ok", "moved", "dead")]
    first = ask(addresses, "--cache-age", "1h")
    Answers.asked.clear()
    second = ask(addresses, "--cache-age", "1h")
    assert states(first) == states(second)
    assert {name for _, name, _ in Answers.asked} == {"dead"}
    cached = {each["url"]: each["cached"] for each in json.loads(second.stdout)["links"]}
    assert cached == {addresses[0]: True, addresses[1]: True, addresses[2]: False}
    assert (tmp_path / "cache" / "rolebook" / "links").read_text().startswith("rolebook-links 1\n")
    Answers.asked.clear()
    ask(addresses, "--cache-age", "0")
    assert {name for _, name, _ in Answers.asked} == {"ok", "moved", "dead"}


def test_dead_links_fail_only_when_asked_to(server, ask):
    addresses = [f"{server}/dead"]
    assert ask(addresses).returncode == 0
    assert ask(addresses, "--strict").returncode == 0
    assert ask(addresses, "--external-fail").returncode == 1
    assert ask(addresses, settings="checks: {link-dead: error}\n").returncode == 1
    off = ask(addresses, "--external-fail", settings="checks: {link-dead: off}\n")
    assert off.returncode == 0 and states(off) == {"dead": "dead"}


def test_nobody_is_asked_without_the_option(server, tmp_path):
    content = write(tmp_path / "linking", a_md=f"# Links\n\n[x]({server}/dead)\n")
    assert run("check", content).returncode == 0
    assert Answers.asked == []


def test_the_text_counts_links(server, tmp_path):
    content = write(tmp_path / "linking", a_md=f"# Links\n\n[x]({server}/ok) [y]({server}/dead)\n")
    done = run("check", content, "--external", XDG_CACHE_HOME=str(tmp_path / "cache"),
               no_proxy="127.0.0.1")
    assert f"a.md:3: warning: ‘{server}/dead’ answers with status 404 [link-dead]" in done.stdout
    assert "Links: 2: 1 answer, 1 dead." in done.stdout.splitlines()


def test_a_missing_curl_is_named(server, tmp_path):
    content = write(tmp_path / "linking", a_md=f"# Links\n\n[x]({server}/ok)\n")
    done = run("check", content, "--external", PATH=str(tmp_path), XDG_CACHE_HOME=str(tmp_path))
    assert done.returncode == 2
    assert "curl" in done.stderr and "[no-curl]" in done.stderr


def test_our_own_notes_pass():
    done = run("check", CONTENT, "--notes")
    assert done.returncode in (0, 1)
    assert "[unknown-" not in done.stdout
