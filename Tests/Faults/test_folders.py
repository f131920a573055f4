"""Output folders that are full, not ours, or not what they should be."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from rolebook import binary, run
from sites import STRANGERS, build, first_build, next_build, write
from trees import contents, differences

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
NOBODY = 65534


@pytest.fixture(scope="module")
def change(tmp_path_factory):
    return next_build(tmp_path_factory.mktemp("change"))


@pytest.fixture
def site(change, tmp_path):
    change.prepare(tmp_path / "site")
    return tmp_path / "site"


def refused(change, site, *said: str):
    """The build must end with 2, say why, and leave everything as it was."""
    before = contents(site)
    done = run("build", change.notes, "--output", site)
    assert done.returncode == 2, done.stdout + done.stderr
    for words in said:
        assert words in done.stderr
    assert contents(site) == before
    return done


@pytest.fixture
def small_disk(tmp_path):
    """Makes disks of so many bytes, where that is allowed."""
    mounted = []

    def mount(size: int):
        folder = tmp_path / "disk"
        folder.mkdir()
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "rolebook-test", folder],
            capture_output=True, check=False) if IS_ROOT and shutil.which("mount") else None
        if done is None or done.returncode:
            pytest.skip("only root can mount a small disk; test_writing.py fills one by other means")
        mounted.append(folder)
        return folder

    yield mount
    for folder in mounted:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.parametrize("is_first", [True, False], ids=["first build", "next build"])
def test_a_full_disk_leaves_the_site_as_it_was(small_disk, is_first, tmp_path):
    change = (first_build if is_first else next_build)(tmp_path)
    whole = sum(len(content) for content in contents(change.after).values())
    disk = small_disk(int(whole * (0.5 if is_first else 1.6)))
    site = disk / "site"
    change.prepare(site)
    before = contents(site) if site.is_dir() else {}
    done = run("build", change.notes, "--output", site)
    assert done.returncode == 2
    assert "No space left on device" in done.stderr and f"'{site}" in done.stderr
    assert contents(site) == before
    subprocess.run(["mount", "-o", f"remount,size={whole * 8}", disk], check=True)
    assert run("build", change.notes, "--output", site).returncode == 0
    assert change.unfinished(site) == []


@pytest.mark.skipif(not IS_ROOT, reason="only root can be somebody else")
@pytest.mark.parametrize("mode", [0o755, 0o555, 0o000], ids=["another's", "read-only", "closed"])
def test_a_folder_of_another_user_is_told(change, mode):
    # Not below pytest's own folder, which nobody else may enter.
    with tempfile.TemporaryDirectory(prefix="rolebook-faults-") as name:
        home = Path(name)
        home.chmod(0o755)
        shutil.copytree(change.notes, home / "notes")
        change.prepare(home / "site")
        shutil.copy(binary(), home / "program")
        (home / "site").chmod(mode)
        before = contents(home / "site")

        def build_as_nobody(site):
            return subprocess.run(
                [home / "program", "build", home / "notes", "--output", site],
                capture_output=True, text=True, user=NOBODY, group=NOBODY, extra_groups=[], cwd="/")

        # A new folder where nothing may be made, too.
        for site in (home / "site", home / "new" / "site"):
            done = build_as_nobody(site)
            assert done.returncode == 2, done.stderr
            assert "Permission denied" in done.stderr and f"'{home}/" in done.stderr
        assert contents(home / "site") == before


@pytest.mark.parametrize("name", ["roles", "assets", "index.html", "new.html"])
def test_a_link_out_of_the_folder_is_not_followed(change, site, tmp_path, name):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "letter").write_text("dear")
    target = outside if "." not in name else outside / "letter"
    if name == "new.html":
        write(tmp_path / "notes", {"static/new.html": "<p>new"})
        shutil.copytree(change.notes, tmp_path / "notes", dirs_exist_ok=True)
        (site / name).symlink_to(target)
        done = run("build", tmp_path / "notes", "--output", site)
        assert done.returncode == 2 and name in done.stderr
    else:
        path = site / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
        path.symlink_to(target)
        refused(change, site, name, "symbolic link")
    assert contents(outside) == {"letter": b"dear"}
    (site / name).unlink()
    assert run("build", change.notes, "--output", site).returncode == 0


@pytest.mark.parametrize("name", ["manifest", "staging", "lock", "build", ""])
def test_a_link_among_the_records_is_not_followed(change, site, tmp_path, name):
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "letter").write_text("dear")
    path = site / ".rolebook" / name if name else site / ".rolebook"
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
    path.symlink_to(outside if name in ("staging", "") else outside / "letter")
    before = contents(site)
    done = run("build", change.notes, "--output", site)
    assert done.returncode in (0, 2), done.stderr
    assert done.returncode == 0 or contents(site) == before
    assert contents(outside) == {"letter": b"dear"}
    if done.returncode:
        path.unlink()
        done = run("build", change.notes, "--output", site)
    if name in ("manifest", ""):
        # What is ours is not known any more: nothing is taken.
        assert done.returncode == 2 and contents(site) == before
    else:
        assert done.returncode == 0 and change.unfinished(site) == []


def test_a_file_where_a_folder_should_be_is_told(change, site):
    shutil.rmtree(site / "roles")
    (site / "roles").write_text("mine")
    refused(change, site, "/roles'")
    (site / "roles").unlink()
    assert run("build", change.notes, "--output", site).returncode == 0


def test_a_folder_where_a_file_should_be_is_told(change, site):
    (site / "index.html").unlink()
    (site / "index.html").mkdir()
    (site / "index.html" / "mine").write_text("mine")
    refused(change, site, "/index.html'")
    shutil.rmtree(site / "index.html")
    assert run("build", change.notes, "--output", site).returncode == 0


def test_an_output_that_is_a_file_is_told(change, tmp_path):
    (tmp_path / "site").write_text("mine")
    done = run("build", change.notes, "--output", tmp_path / "site")
    assert done.returncode == 2 and "/site'" in done.stderr
    assert (tmp_path / "site").read_text() == "mine"


def test_files_of_others_stay(change, site):
    assert run("build", change.notes, "--output", site).returncode == 0
    for path, content in STRANGERS.items():
        assert (site / path).read_bytes() == content


@pytest.mark.parametrize("names", [
    ("Read me.txt", "read me.txt"), ("caf\u00e9.txt", "cafe\u0301.txt"), ("stra\u00dfe/a", "STRASSE/b"),
    ("\u212bngstr\u00f6m", "\u00e5ngstr\u00f6m"),
], ids=["case", "Unicode form", "folder", "compatibility"])
def test_names_that_a_disk_may_not_tell_apart(tmp_path, names):
    notes = write(tmp_path / "notes", {"a.md": "# A\n- skill set: Python\n"})
    write(notes, {f"static/{name}": name for name in names})
    if len({path for path in (notes / "static").rglob("*") if path.is_file()}) < 2:
        pytest.skip("this disk does not tell them apart")
    done = run("build", notes, "--output", tmp_path / "site")
    if done.returncode == 0:
        # Files in two folders: on no disk does one take the other's place.
        assert {(tmp_path / "site" / name).read_text() for name in names} == set(names)
    else:
        assert done.returncode == 2
        assert all(name in done.stderr for name in names), done.stderr
        assert contents(tmp_path / "site") == {}


def test_notes_of_names_that_differ_in_form_only(tmp_path):
    notes = write(tmp_path / "notes", {
        "caf\u00e9.md": "# One\n- skill set for One Engineer:\n  - Python\n",
        "cafe\u0301.md": "# Two\n- skill set for Two Engineer:\n  - Rust\n",
        "CAF\u00c9.md": "# Three\n- skill set for Three Engineer:\n  - SQL\n",
    })
    site = build(notes, tmp_path / "site")
    text = (site / "roles" / "index.html").read_text("utf-8")
    assert all(f"{name} Engineer" in text for name in ("One", "Two", "Three"))


def test_names_of_255_bytes(tmp_path):
    long, wide = "n" * 255, "\u5de5" * 85
    notes = write(tmp_path / "notes", {
        f"{'a' * 252}.md": f"# {'Heading ' * 80}\n- skill set for {'Very Long ' * 60}Engineer:\n  - Python\n",
        f"{'b' * 255}/{wide[:-1]}.md": f"# {wide}{wide}\n- skill set for {wide}{wide}:\n  - Rust\n",
        f"static/{long}": "long", f"static/{wide}/{long}": "wide",
    })
    site = build(notes, tmp_path / "site")
    assert (site / long).read_text() == "long" and (site / wide / long).read_text() == "wide"
    assert all(len(part.encode()) <= 255 for path in contents(site) for part in path.split("/"))
    (notes / f"{'a' * 252}.md").write_text("# A\n")
    again = build(notes, site)
    clean = build(notes, tmp_path / "clean")
    assert differences(again, clean) == []


@pytest.mark.skipif(sys.platform != "linux", reason="a Mac refuses such names")
def test_names_that_are_no_text_and_paths_without_end(tmp_path):
    notes = write(tmp_path / "notes", {"a.md": "# A\n- skill set: Python\n"})
    (notes / os.fsdecode(b"caf\xe9.md")).write_text("# B\n")
    deep = os.open(notes, os.O_RDONLY)
    for _ in range(20):
        os.mkdir("d" * 250, dir_fd=deep)
        inner = os.open("d" * 250, os.O_RDONLY, dir_fd=deep)
        os.close(deep)
        deep = inner
    file = os.open("deep.md", os.O_WRONLY | os.O_CREAT, dir_fd=deep)
    os.write(file, b"# Deep\n- skill set for Deep Engineer:\n  - Rust\n")
    os.close(file)
    os.close(deep)
    done = run("build", notes, "--output", tmp_path / "site")
    if done.returncode:
        # A path longer than the system's limit may be told and end the build, and no more than that.
        assert done.returncode == 2 and "File name too long" in done.stderr
        shutil.rmtree(notes / ("d" * 250))
        done = run("build", notes, "--output", tmp_path / "site")
        assert done.returncode == 0 and "[content-name]" in done.stderr
        return
    assert "caf" in done.stderr and "[content-name]" in done.stderr
    text = (tmp_path / "site" / "roles" / "index.html").read_text("utf-8")
    assert "Deep Engineer" in text or "File name too long" in done.stderr
