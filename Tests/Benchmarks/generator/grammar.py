"""Sentences from templates: grammar.txt, with its slots filled by draws."""

import re
from pathlib import Path

from generator.chance import Chance

_FILE = Path(__file__).with_name("grammar.txt")
# Words differ less in how often they are met than skills do.
_FLATNESS = 30
_SLOT = re.compile(r"\{([A-Za-z0-9-]+)\}")


def read_slots(text: str) -> dict[str, list[str]]:
    """The alternatives of each slot, in their order."""
    slots: dict[str, list[str]] = {}
    alternatives: list[str] = []
    for line in text.splitlines():
        if line.startswith("["):
            alternatives = slots.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            alternatives += line.split(" | ")
    return slots


class Grammar:
    """Fills templates; what grammar.txt does not name is asked of whoever writes."""

    def __init__(self, slots: dict[str, list[str]] | None = None):
        self.slots = slots if slots is not None else read_slots(_FILE.read_text("utf-8"))
        self._pieces = {
            template: _SLOT.split(template)
            for alternatives in self.slots.values() for template in alternatives
        }

    def draw(self, slot: str, chance: Chance, other) -> str:
        """A filled template of this slot; `{Slot}` is `{slot}` with a capital."""
        alternatives = self.slots.get(slot)
        if alternatives is not None:
            return self._fill(chance.skewed(alternatives, _FLATNESS), chance, other)
        small = slot.lower()
        if small != slot:
            text = self.draw(small, chance, other)
            return text[:1].upper() + text[1:]
        return other(slot)

    def _fill(self, template: str, chance: Chance, other) -> str:
        pieces = self._pieces[template]
        if len(pieces) == 1:
            return template
        # Text and names of slots take turns.
        return "".join(
            piece if index % 2 == 0 else self.draw(piece, chance, other)
            for index, piece in enumerate(pieces)
        )
