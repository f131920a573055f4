"""`rolebook new`: the folder that it makes builds at once, and its workflows run."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

import test_links
from preview import Preview
from reporting import no_problems
from rolebook import ROOT, Site, binary, run

MADE = [
    ".github/workflows/site.yml", ".gitignore", ".gitlab-ci.yml", "notes.md", "rolebook.schema.json",
    "rolebook.yml", "roles/build-engineer.md", "skills.yml",
]
REPOSITORY = "https://git.example.org/tools/rolebook.git"


def files(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    home = tmp_path_factory.mktemp("new")
    done = run("new", "my notes", "--repository", REPOSITORY, cwd=home)
    assert done.returncode == 0, done.stderr
    return home / "my notes"


class TestFolder:
    def test_is_complete_and_says_what_is_next(self, tmp_path):
        done = run("new", "a/b", cwd=tmp_path)
        assert done.returncode == 0 and not done.stderr
        assert files(tmp_path / "a/b") == MADE
        for words in ("rolebook serve a/b", "rolebook build a/b", "ROLEBOOK_REPOSITORY"):
            assert words in done.stdout
        assert all(f"a/b/{path}" in done.stdout for path in MADE)

    def test_checks_clean_and_builds(self, starter, tmp_path):
        done = run("check", starter)
        assert done.returncode == 0, done.stdout
        site = Site("new", starter, tmp_path / "site").build()
        assert not site.diagnostics
        test_links.test_internal_links_have_targets(site)
        test_links.test_every_page_can_be_reached(site)
        roles = json.loads((site.folder / "data/roles.json").read_text())["roles"]
        assert {role["title"] for role in roles} >= {
            "Backend Engineer", "Frontend Developer", "Compiler Engineer", "Build Engineer"}
        assert all(role["skills"] for role in roles)
        assert any(role["salary"] and role["salary"]["period"] == "hour" for role in roles)
        skills = json.loads((site.folder / "data/skills.json").read_text())["skills"]
        assert "report.html" in site.pages and len(skills) > 15
        strengths = {skill["strength"] for role in roles for skill in role["skills"]}
        assert strengths >= {"required", "preferred", "waived"}
        assert "2 placeholders" in run("build", starter, "--output", tmp_path / "two").stdout

    def test_is_served(self, starter):
        preview = Preview(starter)
        try:
            answer = preview.ask("GET", "/", Host=f"localhost:{preview.port}")
            assert answer.status == 200 and b"My career notes" in answer.content
        finally:
            preview.close()

    def test_shows_defaults_that_are_the_defaults(self, starter, tmp_path):
        text = (starter / "rolebook.yml").read_text()
        plain = run("build", starter, "--output", tmp_path / "one")
        assert plain.returncode == 0
        lines = [
            line[2:] for line in text.splitlines()
            if re.match(r"# (language|page-size|pages-off):", line)
        ]
        assert len(lines) == 3
        shutil.copytree(starter, tmp_path / "copy")
        (tmp_path / "copy/rolebook.yml").write_text(text + "\n".join(lines) + "\n")
        run("build", tmp_path / "copy", "--output", tmp_path / "two")
        for path in ("index.html", "roles/index.html"):
            assert (tmp_path / "one" / path).read_bytes() == (tmp_path / "two" / path).read_bytes()

    def test_settings_can_all_be_switched_on(self, starter, tmp_path):
        text = (starter / "rolebook.yml").read_text()
        shutil.copytree(starter, tmp_path / "copy")
        lines = []
        for line in text.splitlines():
            # Settings, and what belongs to them; not sentences.
            is_setting = re.match(r"# ([a-z-]+:( |$)|  )", line) and not line.endswith(".")
            lines.append(line[2:] if is_setting and "$schema" not in line else line)
        (tmp_path / "copy/rolebook.yml").write_text("\n".join(lines) + "\n")
        (tmp_path / "copy/extra").mkdir()
        for name in ("site.css", "head.html", "header.html", "footer.html"):
            (tmp_path / "copy/extra" / name).write_text("")
        done = run("check", tmp_path / "copy")
        assert done.returncode == 0, done.stdout

    @pytest.mark.parametrize("path", ["notes.md", ".gitlab-ci.yml", "roles/build-engineer.md"])
    def test_never_overwrites(self, tmp_path, path):
        taken = tmp_path / "n" / path
        taken.parent.mkdir(parents=True)
        taken.write_text("mine")
        done = run("new", "n", cwd=tmp_path)
        assert done.returncode == 2 and path in done.stderr and "[files-in-the-way]" in done.stderr
        assert files(tmp_path / "n") == [path] and taken.read_text() == "mine"

    def test_leaves_other_files_alone(self, tmp_path):
        (tmp_path / "n").mkdir()
        (tmp_path / "n" / "other.txt").write_text("mine")
        assert run("new", "n", cwd=tmp_path).returncode == 0
        assert files(tmp_path / "n") == sorted([*MADE, "other.txt"])

    def test_refuses_what_is_no_folder(self, tmp_path):
        (tmp_path / "n").write_text("a file")
        done = run("new", "n", cwd=tmp_path)
        assert done.returncode == 2 and (tmp_path / "n").read_text() == "a file"

    def test_has_help_with_examples(self):
        done = run("new", "--help")
        assert done.returncode == 0 and "rolebook new my-notes" in done.stdout


def vendored(name: str) -> dict:
    """A schema of workflow files, as the package `check-jsonschema` carries it."""
    package = importlib.util.find_spec("check_jsonschema")
    assert package, "no Python package `check-jsonschema`: `make test` installs it"
    folder = Path(package.origin).parent / "builtin_schemas" / "vendor"
    return json.loads((folder / f"{name}.json").read_text())


def load(path: Path) -> dict:
    # YAML 1.1 reads a plain `on` as true.
    return {"on" if key is True else key: value for key, value in yaml.safe_load(path.read_text()).items()}


class TestWorkflows:
    def test_are_valid(self, starter):
        github = Draft7Validator(vendored("github-workflows"))
        ours = sorted((ROOT / ".github/workflows").glob("*.yml"))
        assert len(ours) >= 2
        for path in [*ours, starter / ".github/workflows/site.yml"]:
            no_problems(f"{path.name}: {error.json_path}: {error.message[:200]}"
                        for error in github.iter_errors(load(path)))
        gitlab = Draft7Validator(vendored("gitlab-ci"))
        no_problems(error.message for error in gitlab.iter_errors(load(starter / ".gitlab-ci.yml")))

    def test_name_the_repository_in_one_place(self, starter):
        for path in (".github/workflows/site.yml", ".gitlab-ci.yml"):
            assert (starter / path).read_text().count(REPOSITORY) == 1

    def test_the_steps_for_github_run(self, starter, sandbox):
        work = sandbox.copy(starter)
        workflow = load(work / ".github/workflows/site.yml")
        environment = {**workflow["env"], "PAGES_URL": "https://example.org/notes"}
        for step in workflow["jobs"]["build"]["steps"]:
            if "run" in step:
                sandbox.run(step["run"], work, environment)
        upload = next(s for s in workflow["jobs"]["build"]["steps"] if "upload" in s.get("uses", ""))
        site = work / upload["with"]["path"]
        assert "https://example.org/notes/roles/" in (site / "sitemap.xml").read_text()
        assert not (site / ".rolebook").exists()
        assert "commit=" in (sandbox.home / "output").read_text()

    def test_the_steps_for_gitlab_run(self, starter, sandbox):
        work = sandbox.copy(starter)
        pipeline = load(work / ".gitlab-ci.yml")
        environment = {**pipeline["variables"], "CI_PAGES_URL": "https://example.org/notes"}
        # GitLab runs the lines as one script, and twice where the folder was cached.
        for _ in range(2):
            sandbox.run("\n".join(pipeline["pages"]["script"]), work, environment)
        assert "https://example.org/notes/roles/" in (work / "public/sitemap.xml").read_text()
        assert pipeline["pages"]["artifacts"]["paths"] == ["public"]

    def test_our_own_steps_run(self, sandbox):
        work = sandbox.home / "ours"
        work.mkdir()
        for name in (".ci", "Content", "Makefile"):
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, work / name)
        (work / "Public").mkdir()
        workflow = load(ROOT / ".github/workflows/site.yml")
        for step in workflow["jobs"]["build"]["steps"]:
            if "run" in step:
                sandbox.run(step["run"], work, {"PAGES_URL": "https://example.org/rolebook"})
        assert "https://example.org/rolebook/roles/" in (work / "Public/sitemap.xml").read_text()
        tests = load(ROOT / ".github/workflows/ci.yml")["jobs"]["test"]["steps"]
        assert [step["run"] for step in tests if "run" in step][-1] == ".ci/run"
        assert "exec make test" in (ROOT / ".ci/run").read_text()


class Sandbox:
    """A copy of a repository to run steps in. Stand-ins are there for the package manager, which
    needs root and a network, and for the compiler, which gives the program that is under test; what
    is fetched comes from a repository on this disk."""

    def __init__(self, home: Path):
        self.home = home
        tools = home / "bin"
        tools.mkdir()
        (home / "home").mkdir()
        self._tool(tools / "apt-get", "exit 0")
        self._tool(tools / "swift", f"""
folder=.
while [ $# -gt 0 ]; do
  [ "$1" = --package-path ] && folder=$2
  shift
done
mkdir -p "$folder/.build/release"
cp -f "{binary()}" "$folder/.build/release/rolebook"
""")
        self.environment = {
            **os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(home / "home"),
            "GITHUB_OUTPUT": str(home / "output"), "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@example.org",
            "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x@example.org",
        }
        source = home / "source"
        source.mkdir()
        (source / "Package.swift").write_text("// the program\n")
        self.run("git init --quiet --initial-branch main && git add . && git commit --quiet -m one",
                 source, {})
        self.environment |= {
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": f"url.file://{source}.insteadOf",
            "GIT_CONFIG_VALUE_0": REPOSITORY,
        }

    def copy(self, folder: Path) -> Path:
        return Path(shutil.copytree(folder, self.home / "work"))

    def run(self, script: str, folder: Path, environment: dict) -> None:
        done = subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", script], cwd=folder,
            env={**self.environment, **environment}, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, f"{script}\n{done.stdout}\n{done.stderr}"

    @staticmethod
    def _tool(path: Path, script: str) -> None:
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)


@pytest.fixture
def sandbox(tmp_path):
    return Sandbox(tmp_path)
