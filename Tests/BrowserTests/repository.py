"""Git repositories of notes whose commits have fixed names and dates."""

import os
import shutil
import subprocess
from pathlib import Path

# Nothing of the user's own settings.
QUIET = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}


class Repository:
    """A repository, and the folder of notes in it."""

    def __init__(self, root: Path, notes: str = "."):
        self.root = root
        self.notes = root / notes
        self.notes.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("config", "user.name", "A. Author")
        self.git("config", "user.email", "author@example.org")

    def git(self, *arguments, cwd=None, **environment) -> str:
        done = subprocess.run(
            ["git", *map(str, arguments)], cwd=cwd or self.root, capture_output=True, text=True,
            env={**os.environ, **QUIET, **environment}, timeout=60)
        assert done.returncode == 0, f"git {arguments}: {done.stderr}"
        return done.stdout.strip()

    def write(self, files: dict) -> None:
        """Writes notes; `None` deletes one."""
        for path, text in files.items():
            file = self.notes / path
            if text is None:
                file.unlink()
            else:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text)

    def commit(self, date: str, files: dict | None = None, *options) -> str:
        """Commits notes at a time like `2024-03-05T12:00:00 +0100`; the commit's name."""
        self.write(files or {})
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message=notes", *options,
                 GIT_AUTHOR_DATE=date, GIT_COMMITTER_DATE="2025-01-01T00:00:00 +0000")
        return self.git("rev-parse", "HEAD")


def of_content(content: Path, root: Path) -> Path:
    """A folder of notes, committed as if it had grown for two years."""
    repository = Repository(root, "notes")
    shutil.copytree(content, repository.notes, dirs_exist_ok=True, copy_function=shutil.copyfile)
    wholes = {file: file.read_text("utf-8") for file in sorted(repository.notes.rglob("*.md"))}
    for step, date in enumerate(
        ("2023-02-01T09:00:00 +0100", "2023-08-15T22:30:00 -0700", "2024-06-30T23:59:59 +0900",
         "2024-11-02T08:15:00 +0000"), start=1):
        for file, text in wholes.items():
            lines = text.splitlines(keepends=True)
            file.write_text("".join(lines[: len(lines) * step // 4]), "utf-8")
        repository.commit(date)
    return repository.notes


COMPILER = """- skill set for Compiler Engineer:
  - COMPANY: Sampleworks
  - LOCATION: Lyon
  - Writes optimisation passes in OCaml for a compiler that many people rely on
"""
BUILD = """- skill set for Build Engineer:
  - LOCATION: remote
  - Keeps the builds of many teams quick with Nix, and measures before changing anything
"""
DATA = """- skill set for Data Engineer:
  - LOCATION: Paris
  - Moves large tables about with SQL and Python, and knows what they cost
"""
HEAD = "# Jobs\n\n"

FIRST = "2023-03-05T23:30:00 -0800"
SECOND = "2024-06-01T00:30:00 +0900"
THIRD = "2024-09-10T12:00:00 +0000"


def grown(root: Path, notes: str = ".") -> Repository:
    """Two roles: one is there from the start and changed last, the other came in between."""
    made = Repository(root, notes)
    made.commit(FIRST, {"jobs.md": HEAD + COMPILER})
    made.commit(SECOND, {"jobs.md": HEAD + BUILD + COMPILER})
    made.commit(THIRD, {"jobs.md": HEAD + BUILD + COMPILER.replace("in OCaml", "in Rust")})
    return made
