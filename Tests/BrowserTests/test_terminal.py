"""What the program does on a terminal, and for scripts: progress, completions, JSON, mistakes."""

import errno
import json
import os
import pty
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import hostile
from rolebook import CONTENT, binary, run


def on_terminal(*arguments, **environment):
    """Runs the program with standard error on a terminal; its status, and what the terminal got."""
    ours, theirs = pty.openpty()
    settings = {**os.environ, "TERM": "xterm", **environment}
    program = subprocess.Popen(
        [binary(), *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=theirs, env=settings)
    os.close(theirs)
    seen = b""
    while True:
        try:
            chunk = os.read(ours, 4096)
        except OSError as error:
            # Linux says so where others say that the end is reached.
            assert error.errno == errno.EIO
            break
        if not chunk:
            break
        seen += chunk
    os.close(ours)
    return program.wait(), seen.decode()


def screen(text: str) -> list[str]:
    """The lines that stand on the terminal at the end."""
    lines, column = [[]], 0
    for character in re.sub(r"\x1b\[[0-9;]*m", "", text):
        if character == "\r":
            column = 0
        elif character == "\n":
            lines.append([])
            column = 0
        elif character == "\b":
            column -= 1
        else:
            lines[-1][column:column + 1] = [character]
            column += 1
    return ["".join(line).rstrip() for line in lines]


@pytest.fixture(scope="session")
def long_work(tmp_path_factory):
    """Notes that take longer than a second to build, on any machine and in any build."""
    home = tmp_path_factory.mktemp("long")
    roles = 100
    while roles < 100_000:
        notes = hostile.write(home / f"notes-{roles}", roles=roles)
        # Only `build` can tell; another folder each time, as an unchanged site takes no time.
        done = run("build", notes, "--output", home / f"site-{roles}", "--json")
        if json.loads(done.stdout)["milliseconds"] > 1500:
            return notes
        roles *= 4
    raise AssertionError("no notes take long")


def test_long_work_shows_what_it_is_at_and_takes_it_away(long_work, tmp_path):
    status, seen = on_terminal("build", long_work, "--output", tmp_path / "site", NO_COLOR="1")
    assert status == 0
    assert re.search(r"\r[A-Z][a-z ]+ \(\d of 7\), [1-9]\d* s", seen), seen[:2000]
    assert "\x1b" not in seen
    quiet = run("build", long_work, "--output", tmp_path / "other")
    assert screen(seen) == quiet.stderr.split("\n"), "something of the line is left"


@pytest.mark.parametrize("options, environment", [
    (["--quiet"], {}), ([], {"TERM": "dumb"}),
], ids=["quiet", "dumb"])
def test_no_progress_where_it_is_not_wanted(long_work, tmp_path, options, environment):
    _, seen = on_terminal("build", long_work, "--output", tmp_path / "site", *options, **environment)
    assert " of 7), " not in seen


def test_no_progress_where_nobody_looks(long_work, tmp_path):
    done = run("build", long_work, "--output", tmp_path / "site")
    assert " of 7), " not in done.stdout + done.stderr and "\r" not in done.stdout + done.stderr


# For scripts


def test_a_failed_build_says_why_in_json(tmp_path):
    done = run("build", tmp_path / "nowhere", "--output", tmp_path / "site", "--json")
    assert done.returncode == 2
    report = json.loads(done.stdout)
    assert "read" not in report and report["counts"]["error"] == 1
    assert report["diagnostics"][0]["id"] == "file-system"
    assert "Name the folder of your notes" in report["diagnostics"][0]["help"]
    assert "could not open the folder" in done.stderr


def test_json_counts_what_a_build_did(tmp_path):
    (tmp_path / "a.md").write_text("# Jobs\n\n- skill set:\n  - Data Engineer\n  - SQL\n", "utf-8")
    reports = []
    for _ in range(2):
        done = run("build", tmp_path, "--output", tmp_path / "site", "--json", "--strict")
        assert (done.returncode, done.stderr) == (0, "")
        reports.append(json.loads(done.stdout))
    first, second = reports
    assert first["read"]["roles"] == 1 and first["files"]["created"] == first["files"]["total"]
    assert second["files"]["unchanged"] == first["files"]["total"]
    assert second["bytes"] == {"total": first["bytes"]["total"], "written": 0}
    assert [stage["name"] for stage in second["stages"]] == ["read", "compare"]


# Mistakes, and the first site


@pytest.mark.parametrize("word, advice", [
    ("bulid", "Did you mean 'build'?"), ("chek", "Did you mean 'check'?"),
    ("my-folder-of-notes", "The commands are: build"),
])
def test_unknown_commands_are_met_with_the_one_that_was_meant(word, advice):
    done = run(word)
    assert (done.returncode, done.stdout) == (64, "")
    assert f"There is no command '{word}'. {advice}" in done.stderr


@pytest.mark.parametrize("command", [["build"], ["check"], ["serve"], ["diff", "one", "two"]])
def test_the_number_of_workers_has_bounds(command):
    for number in ("0", "-1", "257"):
        done = run(*command, f"--jobs={number}")
        assert (done.returncode, done.stdout) == (64, "")
        assert "--jobs is a number from 1 to 256." in done.stderr
    assert "share the work, 1 to 256." in run(*command[:1], "--help").stdout


def test_a_file_in_place_of_a_folder_is_explained():
    done = run("check", CONTENT / "functional-programming.md")
    assert done.returncode == 2 and "Name the folder that it lies in" in done.stderr


def test_only_the_first_build_says_what_to_do_next(tmp_path):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.md").write_text("# Jobs\n", "utf-8")
    first = run("build", "notes", "--output", "site", cwd=tmp_path)
    assert "Open site/index.html in a browser" in first.stdout
    assert "`rolebook serve notes`" in first.stdout
    (tmp_path / "notes" / "a.md").write_text("# Other jobs\n", "utf-8")
    assert "Open" not in run("build", "notes", "--output", "site", cwd=tmp_path).stdout


def commands(info, path=()):
    for command in info.get("subcommands", []):
        if command["commandName"] != "help":
            names = (*path, command["commandName"])
            yield names
            yield from commands(command, names)


def test_help_of_every_command_has_an_example():
    for names in commands(json.loads(run("--experimental-dump-help").stdout)["command"]):
        done = run(*names, "--help")
        assert re.search(rf"^  rolebook {' '.join(names)}\b", done.stdout, re.M), names


# Completions


@pytest.fixture(scope="session")
def scripts(tmp_path_factory):
    """The completion scripts by shell, with the program on the path."""
    folder = tmp_path_factory.mktemp("completions")
    (folder / "rolebook").symlink_to(binary())
    for shell in ("bash", "zsh", "fish"):
        text = run("--generate-completion-script", shell).stdout
        assert "rolebook" in text
        (folder / f"script.{shell}").write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_are_what_the_shell_reads(scripts, shell):
    program = shutil.which(shell)
    if not program:
        pytest.skip(f"there is no {shell} here")
    done = subprocess.run(
        [program, "-n", scripts / f"script.{shell}"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


WORDS = [
    ("rolebook che", {"check"}),
    ("rolebook check --form", {"--format"}),
    ("rolebook check --format s", {"sarif"}),
    ("rolebook check --explain heading-", {"heading-spelling"}),
    ("rolebook skills list --kind hum", {"human"}),
    ("rolebook build my-", {"my-notes"}),
    ("rolebook build --output si", {"site"}),
]


def completed_by_bash(scripts, folder, line):
    source = """
source script.bash
cd "$1"
read -ra COMP_WORDS <<<"$2"
COMP_LINE=$2 COMP_POINT=${#2} COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_TYPE=9
compopt() { :; }
_rolebook rolebook "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
printf '%s\\n' "${COMPREPLY[@]}"
"""
    return ["bash", "-c", source, "bash", str(folder), line]


def completed_by_fish(scripts, folder, line):
    source = 'set -x PATH $PWD $PATH; source script.fish; cd $argv[1]; complete -C $argv[2]'
    return ["fish", "--no-config", "-c", source, str(folder), line]


@pytest.mark.parametrize("shell, command", [
    ("bash", completed_by_bash), ("fish", completed_by_fish),
], ids=["bash", "fish"])
def test_completions_know_commands_options_values_and_folders(scripts, tmp_path, shell, command):
    if not shutil.which(shell):
        pytest.skip(f"there is no {shell} here")
    for name in ("my-notes", "site"):
        (tmp_path / name).mkdir()
    (tmp_path / "my-letter.txt").touch()
    for line, expected in WORDS:
        done = subprocess.run(
            command(scripts, tmp_path, line), cwd=scripts, capture_output=True, text=True,
            timeout=60, env={**os.environ, "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"})
        found = {word.split("\t")[0].rstrip("/ ") for word in done.stdout.split("\n") if word}
        assert found == expected, f"{line}: {done.stderr}"
