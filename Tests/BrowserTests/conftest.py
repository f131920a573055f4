"""The sites under test, built once a session, and the browser."""

import pytest

import hostile
from rolebook import CONTENT, SHARED_NOTES, Site


def pytest_generate_tests(metafunc):
    """Runs a test that asks for `site` once for every site."""
    if "site" in metafunc.fixturenames:
        names = ["content", "hostile", "based"] + (["notes"] if SHARED_NOTES.is_dir() else [])
        metafunc.parametrize("site", names, indirect=True, scope="session")


@pytest.fixture(scope="session")
def built_sites(tmp_path_factory):
    """Every site by its name: our own notes, hostile ones, and the original notes if present."""
    home = tmp_path_factory.mktemp("sites")
    sites = [
        Site("content", CONTENT, home / "content-site"),
        Site("hostile", hostile.write(home / "hostile"), home / "hostile-site"),
        # The same notes as they are published, below a folder of some host.
        Site("based", CONTENT, home / "based-site", ("--base-url", "https://example.org/notes/")),
    ]
    if SHARED_NOTES.is_dir():
        sites.append(Site("notes", SHARED_NOTES, home / "notes-site"))
    return {site.name: site.build() for site in sites}


@pytest.fixture(scope="session")
def site(request, built_sites):
    return built_sites[request.param]
