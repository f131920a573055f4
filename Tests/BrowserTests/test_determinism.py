"""The promises of `build`: the same bytes, nothing touched that did not change, exit statuses."""

import shutil

import pytest

import hostile
from reporting import no_problems
from rolebook import CONTENT, SHARED_NOTES, Summary, run

NOTES = SHARED_NOTES if SHARED_NOTES.is_dir() else CONTENT
CLEAN = "# Team\n\n- skill set for Compiler Engineer:\n  - Experience with Python and OCaml\n"


@pytest.fixture
def notes(tmp_path):
    """A small folder of notes without any fault."""
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "notes.md").write_text(CLEAN)
    return folder


def tree(folder) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def build(content, output, *options, **environment) -> Summary:
    done = run("build", content, "--output", output, *options, **environment)
    assert done.returncode == 0, done.stderr
    return Summary.of(done.stdout)


@pytest.mark.parametrize("folder", ["notes", "hostile"])
def test_the_same_notes_give_the_same_bytes(folder, tmp_path):
    if folder == "hostile":
        content = hostile.write(tmp_path / "hostile")
    else:
        content = tmp_path / "copy"
        # Other dates and another order of the entries than in the original folder.
        shutil.copytree(NOTES, content, copy_function=shutil.copyfile)
    first, second = tmp_path / "first", tmp_path / "second"
    # The copy is in no repository.
    build(content if folder == "hostile" else NOTES, first, "--no-dates", "--jobs", "1", TZ="UTC",
          LC_ALL="C")
    build(content, second, "--no-dates", "--jobs", "7", TZ="Pacific/Kiritimati", LC_ALL="tr_TR.UTF-8",
          LANG="tr_TR.UTF-8")
    one, other = tree(first), tree(second)
    no_problems(
        f"{path}: differs" for path in sorted(one.keys() | other.keys())
        if one.get(path) != other.get(path)
    )


def test_files_read_at_the_same_time_do_not_mix(tmp_path):
    """cmark-gfm keeps the extensions' special characters in one table for all threads."""
    content = tmp_path / "notes"
    content.mkdir()
    for number in range(24):
        lines = [f"- https://example.org/{number}/{line} and ~~old~~" for line in range(150)]
        (content / f"links-{number}.md").write_text(f"# Links {number}\n\n" + "\n".join(lines))
    build(content, tmp_path / "alone", "--jobs", "1")
    alone = tree(tmp_path / "alone")
    for attempt in range(3):
        output = tmp_path / f"together-{attempt}"
        build(content, output, "--jobs", "16")
        together = tree(output)
        no_problems(
            f"{path}: differs with 16 jobs" for path in sorted(alone.keys() | together.keys())
            if alone.get(path) != together.get(path)
        )


def test_a_second_build_writes_nothing(tmp_path):
    output = tmp_path / "site"
    first = build(NOTES, output)
    assert first.created == first.files and first.replaced == first.deleted == 0
    times = {path: path.stat().st_mtime_ns for path in output.rglob("*.html")}
    second = build(NOTES, output)
    assert (second.created, second.replaced, second.deleted) == (0, 0, 0)
    assert second.kept == second.files == first.files
    assert times == {path: path.stat().st_mtime_ns for path in output.rglob("*.html")}


def test_only_what_changed_is_written(notes, tmp_path):
    output = tmp_path / "site"
    build(notes, output)
    before = tree(output)
    (notes / "second.md").write_text(CLEAN.replace("Compiler", "Kernel").replace("OCaml", "Rust"))
    after = build(notes, output)
    assert after.created > 0 and after.kept > 0 and after.deleted == 0
    (notes / "second.md").unlink()
    back = build(notes, output)
    assert back.deleted == after.created
    again = tree(output)
    # What a build after the first keeps of the notes, to read less the next time.
    assert again.pop(".rolebook/findings")
    assert again == before


def test_files_of_others_survive(notes, tmp_path):
    output = tmp_path / "site"
    build(notes, output)
    strangers = {"CNAME": "example.org\n", "roles/mine.html": "<p>mine", "deep/er/file": "x"}
    for path, text in strangers.items():
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        (output / path).write_text(text)
    (notes / "notes.md").write_text("# Empty\n")
    build(notes, output)
    for path, text in strangers.items():
        assert (output / path).read_text() == text


def test_a_folder_of_others_is_not_built_into(notes, tmp_path):
    output = tmp_path / "home"
    output.mkdir()
    (output / "letter.txt").write_text("dear")
    done = run("build", notes, "--output", output)
    assert done.returncode == 2
    assert "letter.txt" in done.stderr
    assert tree(output) == {"letter.txt": b"dear"}


def test_the_notes_are_not_changed(tmp_path):
    content = hostile.write(tmp_path / "hostile")
    before = tree(content)
    build(content, tmp_path / "site")
    assert tree(content) == before


@pytest.mark.parametrize("command", ["build", "check"])
class TestStatus:
    """0 clean, 1 problems, 2 could not run, 64 usage; the same for `build` and `check`."""

    @staticmethod
    def status(command, content, output, *options):
        target = ["--output", output] if command == "build" else []
        return run(command, content, *target, *options)

    def test_clean_notes(self, command, notes, tmp_path):
        for options in ([], ["--strict"]):
            done = self.status(command, notes, tmp_path / "site", *options)
            assert done.returncode == 0, done.stdout + done.stderr

    def test_notes_with_problems(self, command, tmp_path):
        content = hostile.write(tmp_path / "hostile")
        done = self.status(command, content, tmp_path / "site", "--strict")
        assert done.returncode == 1
        assert "warning: " not in done.stdout + done.stderr
        done = self.status(command, content, tmp_path / "site")
        assert done.returncode == (0 if command == "build" else 1), done.stderr
        said = done.stdout + done.stderr
        # file:line:column: warning: text [id]
        assert "markup.md:15" in said and "warning: " in said and "[unusable-link]" in said
        assert "\x1b" not in said, "colour where no terminal is"

    def test_no_folder(self, command, tmp_path):
        done = self.status(command, tmp_path / "nowhere", tmp_path / "site")
        assert done.returncode == 2
        assert "nowhere" in done.stderr
        assert not (tmp_path / "site").exists()

    def test_usage(self, command, notes, tmp_path):
        for options in (["--unknown"], ["--jobs", "none"], ["--jobs", "0"], ["one", "too-many"]):
            done = self.status(command, notes, tmp_path / "site", *options)
            assert done.returncode == 64, f"{options}: {done.returncode} {done.stderr}"
            assert "Usage:" in done.stderr


def test_check_writes_nothing(notes):
    before = tree(notes.parent)
    assert run("check", notes, cwd=notes.parent).returncode == 0
    assert tree(notes.parent) == before


def test_quiet_says_nothing_about_what_is_fine(notes, tmp_path):
    done = run("build", notes, "--output", tmp_path / "site", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_help_and_version():
    for option in ("--help", "--version"):
        done = run(option)
        assert done.returncode == 0 and done.stdout.strip() and not done.stderr


def test_defaults_are_content_and_public(notes):
    notes.rename(notes.parent / "Content")
    done = run("build", cwd=notes.parent)
    assert done.returncode == 0, done.stderr
    assert (notes.parent / "Public" / "index.html").is_file()
