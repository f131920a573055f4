"""How much is tried: a part that CI has time for, and more where asked."""

import pytest


def pytest_addoption(parser):
    parser.addoption(
        "--sequences", type=int, default=20, help="how many sequences of random edits to build")
    parser.addoption(
        "--first-sequence", type=int, default=0, help="the number of the first of them, to repeat one")
    parser.addoption(
        "--fault-share", type=float, default=0.06,
        help="which share of the calls fail in one way each; with 1, each fails in all ways")
    parser.addoption("--folders", type=int, default=30, help="how many folders of random notes to build")
    parser.addoption("--first-folder", type=int, default=0, help="the number of the first, to repeat one")
    parser.addoption("--kills", type=int, default=24, help="how often a build is killed")


@pytest.fixture(scope="session")
def fault_share(request) -> float:
    return request.config.getoption("fault_share")


@pytest.fixture(scope="session")
def kills(request) -> int:
    """Half as often for each of the two builds that are tried."""
    return request.config.getoption("kills") // 2


@pytest.fixture(scope="session")
def folders(request) -> int:
    return request.config.getoption("folders")


@pytest.fixture(scope="session")
def first_folder(request) -> int:
    return request.config.getoption("first_folder")


def pytest_generate_tests(metafunc):
    if "sequence" in metafunc.fixturenames:
        first = metafunc.config.getoption("first_sequence")
        count = metafunc.config.getoption("sequences")
        metafunc.parametrize("sequence", range(first, first + count))

