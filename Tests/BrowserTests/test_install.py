"""`make install` and `make uninstall`, with a program that is there already."""

import shutil
import subprocess

import pytest

from rolebook import ROOT, binary, run

GENERATOR = ROOT / ".build" / "debug" / "generate-manual"


def make(*arguments):
    return subprocess.run(
        ["make", "--no-print-directory", *map(str, arguments)], cwd=ROOT, capture_output=True,
        text=True, timeout=600)


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A root that the program was put into, with a stranger's file beside it."""
    if not GENERATOR.exists():
        pytest.skip("the generator of manual pages is not built; `make test` builds it")
    root = tmp_path_factory.mktemp("root")
    pages = root / "usr" / "share" / "man" / "man1"
    pages.mkdir(parents=True)
    (pages / "role.1").write_text("another program's page\n", "utf-8")
    done = make("install", f"PROGRAM={binary()}", f"DESTDIR={root}", "PREFIX=/usr")
    assert done.returncode == 0, done.stdout + done.stderr
    return root


def files(root):
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


PAGES = ["rolebook", "rolebook-build", "rolebook-check", "rolebook-serve", "rolebook-skills-list"]


def test_everything_is_where_systems_look_for_it(installed):
    found = files(installed)
    assert {
        "usr/bin/rolebook", "usr/share/bash-completion/completions/rolebook",
        "usr/share/zsh/site-functions/_rolebook",
        "usr/share/fish/vendor_completions.d/rolebook.fish",
        *(f"usr/share/man/man1/{page}.1" for page in PAGES),
    } <= set(found)
    strange = [name for name in found if "rolebook" not in name]
    assert strange == ["usr/share/man/man1/role.1"]
    done = subprocess.run(
        [installed / "usr" / "bin" / "rolebook", "--version"], capture_output=True, text=True)
    assert done.stdout == run("--version").stdout


def test_manual_pages_are_manual_pages(installed):
    pages = sorted((installed / "usr" / "share" / "man" / "man1").glob("rolebook*.1"))
    for page in pages:
        text = page.read_text("utf-8")
        assert f".Nm {page.stem}\n" in text
        assert "0 clean, 1 problems found" in text and ".Bd -literal" in text
    if shutil.which("mandoc"):
        done = subprocess.run(
            ["mandoc", "-T", "lint", "-W", "warning", *pages], capture_output=True, text=True)
        assert (done.returncode, done.stdout) == (0, "")


def test_uninstalling_takes_away_what_was_installed(installed, tmp_path):
    root = tmp_path / "root"
    shutil.copytree(installed, root)
    done = make("uninstall", f"DESTDIR={root}", "PREFIX=/usr")
    assert done.returncode == 0, done.stderr
    assert files(root) == ["usr/share/man/man1/role.1"]


def test_a_folder_that_cant_be_written_is_told_with_another(installed, tmp_path):
    (tmp_path / "file").touch()
    done = make("install", f"PROGRAM={binary()}", f"DESTDIR={tmp_path}/file")
    assert done.returncode != 0 and "make install PREFIX=$HOME/.local" in done.stderr
