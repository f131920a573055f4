"""What is said of a count of instructions."""

import pytest

from instructions import judge

_RECORD = {"toolchain": "Swift 6", "instructions": 1_000}


@pytest.mark.parametrize("counted, toolchain, status, words", [
    (1_000, "Swift 6", 0, "+0.0 %"),
    (1_100, "Swift 6", 0, "+10.0 %"),
    (1_101, "Swift 6", 1, "error: 1,101 instructions, +10.1 %"),
    (900, "Swift 6", 0, "-10.0 % against the record of 1,000"),
    (899, "Swift 6", 0, "record the gain"),
    (2_000, "Swift 7", 0, "not compared: this is Swift 7"),
])
def test_judges_a_count(counted, toolchain, status, words):
    ended, said = judge(counted, _RECORD, toolchain)
    assert ended == status
    assert words in said
    assert ("record the gain" in said) == (counted < 900)
