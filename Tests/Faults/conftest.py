"""How much is tried: a part that CI has time for, and more where asked."""


def pytest_addoption(parser):
    parser.addoption(
        "--sequences", type=int, default=40, help="how many sequences of random edits to build")
    parser.addoption(
        "--first-sequence", type=int, default=0, help="the number of the first of them, to repeat one")


def pytest_generate_tests(metafunc):
    if "sequence" in metafunc.fixturenames:
        first = metafunc.config.getoption("first_sequence")
        count = metafunc.config.getoption("sequences")
        metafunc.parametrize("sequence", range(first, first + count))

