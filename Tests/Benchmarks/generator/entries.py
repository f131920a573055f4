"""The entries of a note: roles, placeholders, lists of terms and links."""

from generator.coined import coined
from generator.pay import pay
from generator.writer import Writer

Lines = list[str]

# Some roles are noted in a few lines, some in full.
_LENGTHS = (0.4, 0.7, 1.0, 1.0, 1.4, 1.9)


def role(writer: Writer) -> Lines:
    """A role entry as the notes have them, from its label to its last line."""
    chance, say = writer.chance, writer.say
    length = chance.pick(_LENGTHS)

    def some(low: int, high: int) -> range:
        return range(int(chance.between(low, high) * length + 0.5))

    title = _title(writer)
    label, titled = _label(writer, title)
    lines = [label]
    if not titled:
        lines.append(_item(writer, title))
    lines += _fields(writer)
    for _ in some(0, 5):
        lines.append(_item(writer, writer.prose()))
    if chance.likely(0.3):
        lines += [_item(writer, text) for text in writer.boilerplate(chance.between(1, 2))]
    if chance.likely(0.5):
        lines += _group(writer, "label-duties", "duty", some(3, 11))
    if chance.likely(0.45):
        lines += _group(writer, "label-requirements", "requirement", some(3, 11))
    else:
        lines += [_item(writer, writer.sentence("requirement")) for _ in some(3, 11)]
    if chance.likely(0.35):
        lines += _group(writer, "label-preferred", "preferred", some(1, 5))
    else:
        lines += [_item(writer, writer.sentence("preferred")) for _ in some(0, 2)]
    if chance.likely(0.08):
        lines.append(_item(writer, writer.sentence("waived")))
    if chance.likely(0.7):
        lines.append(_item(writer, say("degree")))
    if chance.likely(0.3):
        years = chance.between(1, 10)
        lines.append(_item(writer, f"{years}+ years of experience with {writer.skill()}"))
    if chance.likely(0.55):
        lines.append(_item(writer, pay(chance)))
    if chance.likely(0.15):
        lines.append(_item(writer, link(writer)))
    if chance.likely(0.06):
        lines.insert(chance.between(1, len(lines)), "")
    return lines


def placeholder(writer: Writer) -> Lines:
    """An entry that waits for its role."""
    return ["+ skill set:", "\t- BLAH." if writer.chance.likely(0.95) else "\t- BLAH"]


def terms(writer: Writer, count: int) -> Lines:
    """A list that nests terms of the field: notes, not a role."""
    lines = []
    depth = 0
    for _ in range(count):
        marker = "+-*"[depth % 3]
        lines.append("\t" * depth + f"{marker} " + writer.say("note-line").lstrip("* "))
        depth = max(0, min(4, depth + writer.chance.between(-1, 1)))
    return lines


def links(writer: Writer, count: int) -> Lines:
    """What to read about the field."""
    return ["Resources:", *(f"+ {link(writer)}" for _ in range(count))]


def link(writer: Writer) -> str:
    """An address, bare or behind a text."""
    name, page = coined(writer.chance.rank(500)).lower(), writer.say("compound")
    address = f"https://www.{name}.example/{page}/{writer.chance.between(1, 9999)}"
    return f"[{writer.skill()}]({address})" if writer.chance.likely(0.3) else address


def _label(writer: Writer, title: str) -> tuple[str, bool]:
    """The first line, and whether it says the title."""
    at = writer.chance.random()
    if at < 0.70:
        return "+ skill set:", False
    if at < 0.72:
        return " + skill set:", False
    if at < 0.74:
        return "* skill set:", False
    if at < 0.76:
        return "+ tech stack:", False
    if at < 0.84:
        return f"+ skill set for {title}:", True
    if at < 0.90:
        return f"+ skill sets for {title}:", True
    if at < 0.96:
        return f"+ {title}", True
    return f"+ {title}:", True


def _title(writer: Writer) -> str:
    chance, say = writer.chance, writer.say
    title = f"{chance.skewed(writer.titles)} {say('profession')}"
    if chance.likely(0.4):
        title = f"{say('level')} {title}"
    at = chance.random()
    if at < 0.12:
        title += f", {say('coined')}"
    elif at < 0.2:
        title += f" - {_team(writer)}"
    elif at < 0.26:
        title += f" ({say('city')})"
    elif at < 0.32:
        title += " Intern"
    return title.upper() if chance.likely(0.02) else title


def _fields(writer: Writer) -> Lines:
    chance, say = writer.chance, writer.say
    lines = []

    def field(share: float, *names: str, text):
        if chance.likely(share):
            lines.append(_item(writer, f"{chance.skewed(names)}: {text()}"))

    field(0.62, "LOCATION", "Location", "Locations", text=lambda: _places(writer))
    field(0.3, "DEPARTMENT", "Department", text=lambda: say("department"))
    field(0.25, "TEAM", "Team", text=lambda: _team(writer))
    field(0.4, "COMPANY", "Company", "Employer", text=lambda: writer.company)
    field(0.2, "Type", "Employment", text=lambda: say("employment"))
    return lines


def _team(writer: Writer) -> str:
    return f"{writer.sentence('compound')} {writer.sentence('things')}"


def _places(writer: Writer) -> str:
    count = 1 + writer.chance.rank(6) // 2
    places = list(dict.fromkeys(writer.say("city") for _ in range(count)))
    if writer.chance.likely(0.1):
        places.append("Remote")
    return writer.chance.skewed((", ", "/", "; ", " or ")).join(places)


def _group(writer: Writer, label: str, slot: str, some: range) -> Lines:
    """A labelled list one level further in, seldom with another inside."""
    lines = [_item(writer, writer.say(label))]
    for _ in some:
        lines.append(_item(writer, writer.sentence(slot), depth=2))
        if writer.chance.likely(0.05):
            lines += [
                _item(writer, writer.skill(), depth=3) for _ in range(writer.chance.between(1, 4))
            ]
    return lines


def _item(writer: Writer, text: str, depth: int = 1) -> str:
    chance = writer.chance
    marker = "+-*+"[depth]
    at = chance.random()
    if at < 0.04 and len(text) < 120 and "//" not in text:
        text = f"***{text.rstrip('.:')}***" + (":" if text.endswith(":") else "")
    elif at < 0.05:
        # The marker that belongs to another level.
        marker = "*" if depth == 1 else "-"
    elif at < 0.07:
        text += " "
    elif at < 0.08:
        text += "  "
    return "\t" * depth + f"{marker} {text}"
