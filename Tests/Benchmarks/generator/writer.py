"""The words of a note: draws for the slots that depend on its field and its company."""

from generator.chance import Chance
from generator.coined import coined
from generator.grammar import Grammar
from generator.topics import Topic

_COMPANIES = 3_000
_NAMES = 40_000
_COMPANY_KINDS = (
    "Systems", "Labs", "Group", "Technologies", "Instruments", "Robotics", "Energy", "Works",
)


class Writer:
    """Writes the phrases of one role after another, each of a field and a company."""

    def __init__(self, chance: Chance, grammar: Grammar, everywhere: Topic):
        self.chance = chance
        self.grammar = grammar
        self._everywhere = everywhere
        self._general = grammar.slots["general"]
        self._fields: tuple[Topic, Topic] = (everywhere, everywhere)
        self.titles: tuple[str, ...] = ()
        self.company = ""
        self._by_slot = {
            "skill": self.skill,
            "skills": self.skills,
            "coined": self._coined,
            "coined2": self._coined,
            "compound": self._compound,
            "company": lambda: self.company,
            "number": lambda: str(self.chance.between(3, 90)),
            "years": lambda: str(self.chance.between(2, 8)),
            "people2": lambda: self.say("People"),
        }

    def about(self, field: Topic, beside: Topic):
        """From here on the words are about this field, and sometimes about the other."""
        self._fields = (field, beside)
        self.titles = field.titles
        number = self.chance.rank(_COMPANIES)
        kind = _COMPANY_KINDS[number % len(_COMPANY_KINDS)]
        # Away from the names of products.
        self.company = f"{coined(_NAMES + number)} {kind}"

    def say(self, slot: str) -> str:
        """A phrase of this kind."""
        return self.grammar.draw(slot, self.chance, self._other)

    def sentence(self, slot: str) -> str:
        """A phrase of this kind that begins with a capital."""
        text = self.say(slot)
        return text[:1].upper() + text[1:]

    def skill(self) -> str:
        """A skill: mostly of the field, in most cases by its usual name."""
        chance = self.chance
        at = chance.random()
        if at < 0.25:
            return chance.skewed(self._general)
        field = self._fields[0] if at < 0.8 else self._fields[1] if at < 0.93 else self._everywhere
        spellings = chance.skewed(field.skills)
        return spellings[0] if chance.likely(0.7) else chance.skewed(spellings)

    def skills(self) -> str:
        """A few skills in a list, with one of the words that lists end with."""
        names = [self.skill() for _ in range(self.chance.between(2, 4))]
        joint = self.chance.skewed((" and ", ", and ", " or ", ", or ", ", "))
        return ", ".join(names[:-1]) + joint + names[-1]

    def prose(self) -> str:
        """A paragraph, of one sentence or of many."""
        return " ".join(self.say("prose") for _ in range(1 + self.chance.rank(3)))

    def boilerplate(self, count: int) -> list[str]:
        """What the company says in every role of its own, the same each time."""
        texts = []
        for number in range(count):
            other = Writer(Chance(f"{self.company}/{number}"), self.grammar, self._everywhere)
            other.company = self.company
            texts.append(other.say("boilerplate"))
        return texts

    def _other(self, slot: str) -> str:
        return self._by_slot[slot]()

    def _coined(self) -> str:
        return coined(self.chance.rank(_NAMES, 40))

    def _compound(self) -> str:
        say = self.say
        at = self.chance.random()
        if at < 0.4:
            return say("compound-head") + say("compound-tail")
        if at < 0.7:
            return say("compound-tail") + say("compound-tail")
        if at < 0.85:
            return say("thing").replace(" ", "-") + say("suffix")
        return say("compound-head") + say("quality")
