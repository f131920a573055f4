"""Every command and sample of the documentation is run, and every list in it is complete."""

import json
import re
import shutil
import subprocess

import pytest

from documentation import CATALOGUE, README, codes, docc_anchor, documents, github_anchor
from rolebook import ROOT, run
from walkthrough import Walkthrough

DOCUMENTS = documents()
BY_NAME = {document.name: document for document in DOCUMENTS}
WITH_BLOCKS = [document for document in DOCUMENTS if document.blocks]


@pytest.mark.parametrize("document", WITH_BLOCKS, ids=lambda document: document.name)
def test_blocks_do_what_they_say(document, tmp_path):
    Walkthrough(document, tmp_path).run()


# Links


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_links_lead_somewhere(document):
    for line, link in document.links:
        where = f"{document.path.relative_to(ROOT)}:{line}: {link}"
        if re.match(r"https?:", link):
            continue
        if link.startswith("doc:"):
            assert document.path != README, f"{where}: only DocC knows such links"
            name, _, anchor = link.removeprefix("doc:").partition("#")
            assert name in BY_NAME, where
            anchors = map(docc_anchor, BY_NAME[name].headings)
            assert not anchor or anchor in anchors, where
            continue
        path, _, anchor = link.partition("#")
        target = (document.path.parent / path).resolve() if path else document.path
        assert target.exists(), where
        if anchor:
            linked = next(each for each in DOCUMENTS if each.path == target)
            assert anchor in map(github_anchor, linked.headings), where


def test_every_page_is_in_the_catalogue():
    """A page that no list names can't be found by a reader."""
    listed = {link for document in DOCUMENTS for _, link in document.links}
    for document in DOCUMENTS:
        if document.path not in (README, CATALOGUE / "Rolebook.md"):
            assert f"doc:{document.name}" in listed, document.name


def test_docc_finds_nothing_wrong(tmp_path):
    docc = shutil.which("docc")
    if not docc:
        pytest.skip("there is no `docc` here; Swift's toolchains have it")
    done = subprocess.run(
        [ROOT / ".ci" / "documentation", tmp_path / "pages"], capture_output=True, text=True,
        timeout=120)
    assert (done.returncode, (done.stdout + done.stderr).strip()) == (0, "")
    written = {path.stem for path in (tmp_path / "pages" / "data").rglob("*.json")}
    assert {document.name.lower() for document in DOCUMENTS if document.path != README} <= written


# Lists


def test_every_setting_is_described(tmp_path):
    (tmp_path / "rolebook.yml").write_text("a-key-that-is-no-setting-at-all: 1\n", "utf-8")
    help = json.loads(run("check", tmp_path, "--format", "json").stdout)["diagnostics"]
    known = next(each["help"] for each in help if each["id"] == "unknown-setting")
    known = known.removeprefix("The settings are: ").removesuffix(".").split(", ")
    described = [key for row in BY_NAME["Settings"].table("key") for key in codes(row[0])]
    assert sorted(described) == sorted(known)


def test_every_kind_is_described():
    done = run("skills", "list", "--help").stdout
    known = re.search(r"values:\s+([^)]+)", done)[1].split(",")
    described = [codes(row[0])[0] for row in BY_NAME["Taxonomy"].table("kind")]
    assert described == [kind.strip() for kind in known]


def test_every_key_of_an_entry_is_described(tmp_path):
    (tmp_path / "skills.yml").write_text("- {name: x, no-such-key-as-this-one: 1}\n", "utf-8")
    report = json.loads(run("check", tmp_path, "--format", "json").stdout)["diagnostics"]
    known = next(each["help"] for each in report if each["id"] == "taxonomy-key")
    known = re.fullmatch(r"Use one of: (.+)\.", known)[1].split(", ")
    described = [codes(row[0])[0] for row in BY_NAME["Taxonomy"].table("key")]
    assert sorted(described) == sorted(known)


def test_every_command_and_option_is_described():
    help = json.loads(run("--experimental-dump-help").stdout)["command"]
    commands = [each for each in help["subcommands"] if each["commandName"] != "help"]
    overview = " ".join(row[0] for row in BY_NAME["Commands"].table("command"))
    for command in commands:
        page = BY_NAME[command["commandName"].capitalize() + "Command"]
        assert f"doc:{page.name}" in overview
        assert page.headings[0] == f"rolebook {command['commandName']}"
        described = sorted(name for row in page.table("option") for name in codes(row[0]))
        assert described == sorted(options(command)), page.name


def options(command: dict) -> list[str]:
    """What the command and those below it take, but for what all take."""
    names = []
    for argument in command.get("arguments", []):
        if argument["kind"] == "positional":
            names.append(argument["valueName"])
        for name in argument.get("names", []):
            dashes = "-" if name["kind"] == "short" else "--"
            names.append(dashes + name["name"])
    below = [name for each in command.get("subcommands", []) for name in options(each)]
    return [name for name in names if name not in ("--help", "-h", "--version")] + below


def test_every_page_of_the_site_is_there(built_sites):
    site = built_sites["content"]
    for head in ("page", "file"):
        for row in BY_NAME["TheSite"].table(head):
            for path in codes(row[0]):
                pattern = re.escape(path).replace("NAME", "[^/]+")
                assert any(re.fullmatch(pattern, file) for file in site.files), path


def test_targets_import_what_stands_to_their_left():
    manifest = (ROOT / "Package.swift").read_text("utf-8")
    declared = re.findall(r'name: "(\w+)",(?:\s*dependencies: \[([^\]]*)\])?', manifest)
    targets = {name: re.findall(r'"(\w+)"', imported) for name, imported in declared}
    picture = (CATALOGUE / "Inside" / "Architecture.md").read_text("utf-8").split("```text")[1]
    columns = {
        word: column
        for line in picture.split("```")[0].splitlines()
        for column, cell in enumerate(line.split("│"))
        for word in re.findall(r"\w+", cell) if word in targets
    }
    assert len(columns) >= 10
    for target, column in columns.items():
        for imported in targets[target]:
            assert columns.get(imported, 0) <= column, f"{target} imports {imported}"


def test_what_is_installed_is_described():
    """The table of files is that of the script that puts them there."""
    script = (ROOT / ".ci" / "place").read_text("utf-8")
    for row in BY_NAME["Installing"].table("file"):
        for path in codes(row[0])[:1]:
            assert path.rsplit("/", 1)[0] in script, path


def test_make_knows_its_targets():
    """The makefile's own list names every target."""
    listed = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in " ".join(re.findall(r"^\.PHONY: (.+)$", makefile, re.M)).split():
        assert re.search(rf"^make {target}\s", listed, re.M), target
