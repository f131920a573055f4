"""Runs the blocks of one page of the documentation, one after the other, as its reader would."""

import json
import os
import re
import select
import shlex
import shutil
import signal
import subprocess
import time
from pathlib import Path

import jsonschema

import schemas
from documentation import Block, Document
from rolebook import CONTENT, ROOT, binary

# The notes that the pages call `my-notes`.
NOTES = """\
# Functional programming

+ skill set:
    - Compiler Engineer at Example Ltd
    - LOCATION: Lyon
    - Writes passes in OCaml and Haskell, and reads Rust.
+ Build Engineer, May-August
    - TEAM: Tooling
    - Experience with Nix and CI/CD is a plus
+ skill set:
    - BLAH.
"""

# Pages whose figures are those of our own notes; others may take a small folder for `Content`.
ABOUT_OUR_NOTES = {"Architecture", "AddingASkillKind"}

# What can't be run here, by how a line begins, and why. Anything else is run.
NOT_RUN = {
    "rsync -a --delete --exclude .rolebook site/ me@": "needs a server on the network",
    "aws s3 sync": "needs an account on the network",
    "sudo ": "needs the rights of root",
}
# What a block's language means where there is nothing to run.
PICTURES = {"text"}
TIMEOUT = 120


class Walkthrough:
    """A folder with `Content`, `my-notes` and the program, in which a page's blocks are run."""

    def __init__(self, document: Document, folder: Path):
        self.document = document
        self.folder = folder
        self.output = ""
        self.status = 0
        self.settings: list[Block] = []
        self.samples: list[tuple[Block, list[Block], Block | None]] = []
        (folder / "my-notes").mkdir()
        (folder / "my-notes" / "jobs.md").write_text(NOTES, "utf-8")
        own = document.name in ABOUT_OUR_NOTES
        (folder / "Content").symlink_to(CONTENT if own else folder / "my-notes")
        tools = folder / ".tools"
        tools.mkdir()
        (tools / "rolebook").symlink_to(binary())
        # The browser of `--open`.
        (tools / "xdg-open").symlink_to(shutil.which("true"))
        self.environment = {
            **os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(folder / ".home"),
            "XDG_CACHE_HOME": str(folder / ".cache"), "LC_ALL": "C.UTF-8", "NO_COLOR": "1",
            # Nothing of the user's own git.
            "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
            **{f"GIT_{who}_{what}": "author@example.org"
               for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
        }

    def run(self):
        blocks = self.document.blocks
        for index, block in enumerate(blocks):
            if self.settings and block.heading != self.settings[-1].heading:
                self.check_settings()
            step = getattr(self, f"run_{block.language}", None)
            if block.language in PICTURES:
                continue
            assert step, f"{self.document.at(block)}: no way to check a block of ‘{block.language}’"
            step(block, blocks[index + 1] if index + 1 < len(blocks) else None)
        self.check_settings()
        self.check_samples()

    # Commands

    def shell(self, command: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            ["sh", "-c", f"(exit {self.status}); {command}"], cwd=self.folder, env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=TIMEOUT)

    def run_sh(self, block: Block, _):
        """Every command ends well."""
        for command in commands(block.text):
            where = f"{self.document.at(block)}: {command}"
            if any(command.startswith(start) for start in NOT_RUN):
                continue
            if command.startswith("make "):
                # It would build for minutes: that make knows what to do is all that is asked.
                words = shlex.split(command)[1:]
                command = shlex.join(["make", "--dry-run", "-C", str(ROOT), *words])
            if command.startswith("rolebook serve"):
                self.serve(command, where)
                continue
            self.status = 0
            done = self.shell(command)
            # Without a network, or with problems in the notes, `check` ends with 1 as it says.
            assert done.returncode in ((0, 1) if "check" in command else (0,)), f"{where}\n{done.stdout}"
            self.output = done.stdout

    def serve(self, command: str, where: str):
        """It says where it serves, and ends well when it is told to."""
        server = subprocess.Popen(
            ["sh", "-c", f"exec {command}"], cwd=self.folder, env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        try:
            output, end = b"", time.monotonic() + TIMEOUT
            while b"Serving" not in output and time.monotonic() < end:
                if select.select([server.stdout], [], [], 1)[0]:
                    chunk = os.read(server.stdout.fileno(), 4096)
                    assert chunk, f"{where}\n{output.decode()}"
                    output += chunk
            assert b"http://" in output, f"{where}\n{output.decode()}"
            server.send_signal(signal.SIGINT)
            assert server.wait(TIMEOUT) == 0, where
        finally:
            server.kill()
            server.wait()
            server.stdout.close()

    def run_console(self, block: Block, _):
        """Commands behind `$ `, each with its output; `…` stands for any text of a line, and `...`
        for any lines."""
        for command, expected in sessions(block.text):
            done = self.shell(command)
            where = f"{self.document.at(block)}: {command}"
            assert matches(done.stdout, expected, masks_numbers="--timings" in command), (
                f"{where}\nexpected:\n{expected}\nprinted:\n{done.stdout}")
            self.status = done.returncode
            self.output = done.stdout

    # Samples of notes and settings

    def run_markdown(self, block: Block, following: Block | None):
        is_reading = following and following.language == "json" and following.heading == block.heading
        self.samples.append((block, self.settings, following if is_reading else None))
        self.settings = []

    def run_yaml(self, block: Block, _):
        value = yaml(block)
        if isinstance(value, dict) and ("jobs" in value or "pages" in value):
            self.check_workflow(block, value)
            return
        self.settings.append(block)

    def check_workflow(self, block: Block, value: dict):
        """A workflow is as its service says, and its shell steps are shell; they need the service."""
        # YAML 1.1 reads `on` as true.
        workflow = {"on" if key is True else key: value for key, value in value.items()}
        kind = schemas.GITHUB_WORKFLOW if "jobs" in workflow else schemas.GITLAB_CI
        jsonschema.validate(workflow, schemas.schema(kind))
        steps = [step for job in workflow.get("jobs", {}).values() for step in job["steps"]]
        scripts = [step["run"] for step in steps if "run" in step]
        for script in scripts + workflow.get("pages", {}).get("script", []):
            # What the service puts in for itself is a word to the shell.
            script = re.sub(r"\$\{\{.*?\}\}", "word", script)
            done = subprocess.run(["sh", "-n", "-c", script], capture_output=True, text=True)
            assert done.returncode == 0, f"{self.document.at(block)}: {done.stderr}"

    def run_json(self, block: Block, _):
        value = json.loads(block.text)
        if isinstance(value, list):
            assert self.samples and self.samples[-1][2] == block, (
                f"{self.document.at(block)}: what is read stands behind its sample")
            return
        assert "$schema" in value, f"{self.document.at(block)}: neither roles nor a schema"
        validator = jsonschema.Draft202012Validator
        validator.check_schema(value)
        outputs = {
            word for before in self.document.blocks
            if before.heading == block.heading and before.language == "sh"
            for word in re.findall(r"> (\S+\.json)", before.text)}
        assert outputs, f"{self.document.at(block)}: no command whose output has this schema"
        for name in sorted(outputs):
            validator(value).validate(json.loads((self.folder / name).read_text("utf-8")))

    def check_settings(self):
        """Settings without a sample are at least understood."""
        blocks, self.settings = self.settings, []
        if not blocks:
            return
        folder = self.content(blocks, [])
        done = subprocess.run(
            [binary(), "check", folder], capture_output=True, text=True, timeout=TIMEOUT)
        for block in blocks:
            name = file_name(block)
            assert name not in done.stdout, f"{self.document.at(block)}:\n{done.stdout}"

    def check_samples(self):
        """Samples with the same settings are read together: a start of the program takes longer."""
        groups: dict[tuple, list] = {}
        for sample, settings, reading in self.samples:
            groups.setdefault(tuple(settings), []).append((sample, reading))
        for settings, samples in groups.items():
            folder = self.content(list(settings), [sample for sample, _ in samples])
            site = folder.with_name(folder.name + "-site")
            done = subprocess.run(
                [binary(), "build", folder, "--output", site, "--strict", "--quiet"],
                capture_output=True, text=True, timeout=TIMEOUT)
            assert done.returncode == 0, f"{self.document.path.name}:\n{done.stderr}"
            roles = json.loads((site / "data" / "roles.json").read_text("utf-8"))["roles"]
            for sample, reading in samples:
                name = f"{sample.line}.md"
                found = [role for role in roles if role["source"]["file"] == name]
                assert reading is None or includes(found, json.loads(reading.text), exact=True), (
                    f"{self.document.at(reading)}: read:\n{json.dumps(found, indent=1)}")

    def content(self, settings: list[Block], samples: list[Block]) -> Path:
        folder = self.folder / f"samples-{settings[0].line if settings else 0}"
        folder.mkdir()
        for block in settings:
            (folder / file_name(block)).write_text(block.text, "utf-8")
        for block in samples:
            (folder / f"{block.line}.md").write_text(block.text, "utf-8")
        if not samples:
            (folder / "jobs.md").write_text(NOTES, "utf-8")
        return folder

    # Quotations

    def run_swift(self, block: Block, _):
        """What is shown of the source code stands there; `// …` stands for what is left out."""
        for part in re.split(r"^ *// …\n", block.text, flags=re.M):
            lines = normalised(part)
            assert any(lines in normalised(text) for text in sources()), (
                f"{self.document.at(block)}: this stands in no source file:\n{part}")

    # Servers: run where they are installed

    def run_nginx(self, block: Block, _):
        if not (nginx := shutil.which("nginx") or shutil.which("/usr/sbin/nginx")):
            return
        file = self.folder / "nginx.conf"
        file.write_text(f"events {{}}\npid {self.folder}/pid;\nhttp {{\n{block.text}}}\n", "utf-8")
        self.accepts(block, [nginx, "-t", "-q", "-e", "stderr", "-p", self.folder, "-c", file])

    def run_caddyfile(self, block: Block, _):
        if not (caddy := shutil.which("caddy")):
            return
        file = self.folder / "Caddyfile"
        file.write_text(block.text, "utf-8")
        self.accepts(block, [caddy, "validate", "--config", file, "--adapter", "caddyfile"])

    def run_apache(self, block: Block, _):
        apache = shutil.which("apache2") or shutil.which("/usr/sbin/apache2")
        modules = Path("/usr/lib/apache2/modules")
        if not (apache and modules.is_dir()):
            return
        file = self.folder / "apache.conf"
        loaded = "".join(
            f"LoadModule {name}_module {modules}/mod_{name}.so\n"
            for name in ("mpm_event", "authz_core", "authz_host", "dir"))
        file.write_text(f"ServerName localhost\nErrorLog {self.folder}/log\n{loaded}{block.text}", "utf-8")
        self.accepts(block, [apache, "-t", "-f", file])

    def accepts(self, block: Block, command: list):
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=TIMEOUT, env=self.environment)
        assert done.returncode == 0, f"{self.document.at(block)}\n{done.stdout}{done.stderr}"


def commands(text: str) -> list[str]:
    """The commands of a block: a quote that is not closed goes on in the next line."""
    found, open_command = [], ""
    for line in text.splitlines():
        if not open_command and (not line.strip() or line.lstrip().startswith("#")):
            continue
        open_command += line if not open_command else "\n" + line
        try:
            shlex.split(open_command, comments=True)
        except ValueError:
            continue
        found.append(re.sub(r"\s{2,}# .*$", "", open_command))
        open_command = ""
    assert not open_command, f"a quote is not closed: {open_command}"
    return found


def sessions(text: str):
    """The commands of a console with what is expected of each."""
    command, expected = None, []
    for line in text.splitlines():
        if line.startswith("$ "):
            if command:
                yield command, expected
            command, expected = line[2:], []
        else:
            assert command, f"output without a command: {line}"
            expected.append(line)
    if command:
        yield command, expected


def matches(printed: str, expected: list[str], masks_numbers: bool) -> bool:
    pattern = ""
    for line in expected:
        if line == "...":
            pattern += r"(?:.*\n)*?"
            continue
        escaped = ".*".join(re.escape(part) for part in line.split("…"))
        if masks_numbers:
            # Times and sizes are those of the machine that the page was written on.
            escaped = re.sub(r"(?:\\ )*\d+(?:\\\.\d+)?", r" *[\\d.]+", escaped)
        pattern += escaped + r"\n"
    return re.fullmatch(pattern, printed if printed.endswith("\n") or not printed else printed + "\n") is not None


def includes(found, expected, exact: bool = False) -> bool:
    """Whether everything expected is there: members of objects, objects of a list; other lists and
    values are equal. A list that is exact has nothing else, in this order."""
    if isinstance(expected, dict):
        return isinstance(found, dict) and all(
            key in found and includes(found[key], value) for key, value in expected.items())
    if isinstance(expected, list) and any(isinstance(each, dict) for each in expected):
        if exact:
            return len(found) == len(expected) and all(map(includes, found, expected))
        return all(any(includes(each, wanted) for each in found) for wanted in expected)
    return found == expected


def file_name(block: Block) -> str:
    return "skills.yml" if isinstance(yaml(block), list) else "rolebook.yml"


def yaml(block: Block):
    import yaml as reader

    return reader.safe_load(block.text)


def sources() -> list[str]:
    return [
        path.read_text("utf-8") for folder in ("Sources", "Templates", "Tests")
        for path in sorted((ROOT / folder).rglob("*.swift"))]


def normalised(text: str) -> str:
    """Lines without their indentation, so that a part may be quoted alone."""
    return "\n" + "\n".join(line.strip() for line in text.splitlines() if line.strip()) + "\n"
