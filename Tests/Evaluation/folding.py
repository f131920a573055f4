"""Makes spellings comparable: what a reader takes for the same words is the same here."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

_PUNCTUATION = str.maketrans({
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    **dict.fromkeys("\u2018\u2019\u201b\u2032`", "'"),
    **dict.fromkeys("\u201c\u201d\u201f\u2033", '"'),
})
_WORD = re.compile(r"[^\s\-/(),;:\"]+")

# Both sides of a comparison are folded, so that it does no harm that "noise" is changed too.
_AMERICAN = (
    (re.compile(r"is(e|ed|er|es|ing|ation)$"), r"iz\1"),
    (re.compile(r"ys(e|ed|er|es|ing)$"), r"yz\1"),
    (re.compile(r"(?<=[a-z]{2})our(?=$|s|al|ing|ed)"), "or"),
    (re.compile(r"(?<=[a-z]{2})tre(s?)$"), r"ter\1"),
    (re.compile(r"^fibre"), "fiber"),
    (re.compile(r"ll(ing|ed|er)$"), r"l\1"),
    (re.compile(r"gramme(s?)$"), r"gram\1"),
    (re.compile(r"logue(s?)$"), r"log\1"),
    (re.compile(r"defence$"), "defense"),
)


def plain(text: str) -> str:
    """The text without differences of case, dashes, quotes and spaces."""
    text = unicodedata.normalize("NFKC", text).translate(_PUNCTUATION).casefold()
    return " ".join(re.sub(r"\s*-\s*", "-", text.replace("(", " (")).split())


def city(place: str) -> str:
    """The city of a place: "Pittsburgh, PA" is the same as "Pittsburgh"."""
    return plain(place.split(",")[0])


@dataclass(frozen=True)
class Spelling:
    """A spelling of a skill as folded words."""

    words: tuple[str, ...]

    @classmethod
    @lru_cache(maxsize=None)
    def of(cls, text: str) -> "Spelling":
        found = (word.strip("'") for word in _WORD.findall(plain(text)))
        return cls(tuple(_american(_singular(word.rstrip("."))) for word in found if word))

    @cached_property
    def joined(self) -> str:
        return "".join(self.words)

    @cached_property
    def in_any_order(self) -> list[str]:
        return sorted(self.words)

    def equals(self, other: "Spelling") -> bool:
        """Whether both are the same words, as "front-end" and "frontend" are.

        Their order does not matter: "requirements gathering" is "gathering requirements".
        """
        return self.joined == other.joined or self.in_any_order == other.in_any_order

    def overlaps(self, other: "Spelling") -> bool:
        """Whether they are equal, or one holds the other as whole words."""
        return self.equals(other) or self._holds(other) or other._holds(self)

    def _holds(self, other: "Spelling") -> bool:
        size = len(other.words)
        return size > 0 and any(
            self.words[start:start + size] == other.words
            for start in range(len(self.words) - size + 1)
        )


def _singular(word: str) -> str:
    if len(word) > 5 and word.endswith(("yses", "theses")):
        return word[:-2] + "is"
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and re.search(r"(ss|x|ch|sh)es$", word):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "sis")):
        return word[:-1]
    return word


def _american(word: str) -> str:
    for british, american in _AMERICAN:
        word = british.sub(american, word)
    return word
