"""A content folder that changes as an author changes one, by chance: the same number, the same edits."""

import random
import shutil
from pathlib import Path

_TITLES = [
    "Compiler Engineer", "Kernel Engineer", "Data Engineer", "Site Reliability Engineer",
    "Quant Developer", "Robotics Engineer", "Research Intern", "Staff Architect", "Test Engineer",
    "Kernel Developer", "GPU Engineer", "Engineering Manager", "Ingénieur Système", "Analyst",
]
_SKILLS = [
    "Python", "C++", "C", "C#", "Rust", "OCaml", "Haskell", "SQL", "PostgreSQL", "Linux", "Docker",
    "Kubernetes", "Go (Golang)", "Java", "Git", "CUDA", "LLVM", "TCP/IP", "R", "machine learning",
    "finite element method (FEM)", "zymurgy tooling", "gearwork", "Scala", "TypeScript",
]
_COMPANIES = ["Acme Ltd", "Brass & Sons", "Cogwheel GmbH", "Dynamo, Inc.", "Eiffel SA", "acme ltd"]
_PLACES = ["Berlin, Germany", "London", "New York", "Tokyo", "Lyon", "remote", "San Francisco, CA"]
_HEADINGS = [
    "Engineering", "Research", "Notes about tools", "Systems", "Finance", "Ω-numbers", "index",
    "Teams & <people>", "Systems", "C++ and friends",
]
_SENTENCES = [
    "We hope for at least {n} years with {a} and {b}.",
    "Experience with {a}, {b} and {c}",
    "{a} is a plus; we don't expect you to know {b}.",
    "You will keep {a} services of {n} teams alive.",
    "Builds {a} tools on {b} ([handbook](https://example.org/{n}))",
    "Preferred Qualifications:\n    - {a}\n    - {b} and *{c}*",
    "Base salary is ${m},000 - ${k},000.",
    "Bachelor's degree in computer science",
    "We gladly teach {a}",
]
_LABELS = ["skill set:", "skill set for {t}:", "skill sets", "{t}:", "tech stack: {a}, {b}"]
_STATIC = ["logo.svg", "deep/er/file.txt", "CNAME", "pictures/a b.txt"]
_SETTINGS = {
    "title": ["Notes", "Careers & more", "Ünïcode"],
    "description": ["One sentence.", "'<b>'"],
    "author": ["Ada", "'O''Brien'"],
    "language": ["en", "en-GB", "de"],
    "base-url": ["https://example.org/", "https://example.org/notes/"],
    "source-url": ["https://example.org/blob/{file}#L{line}"],
    "company": ["Fallback Ltd"],
    "role-labels": ["[post, opening]"],
    "placeholders": ["[later]"],
    "page-size": ["10", "11", "500"],
    "checks": ["{unusable-link: off}", "{unusable-link: note}"],
}
_ENTRIES = [
    "- {name: zymurgy tooling, kind: tool, about: Our own description.}",
    "- {name: gearwork, kind: hardware, aliases: [gears, cogs]}",
    "- {name: Python, aliases: [Snake]}",
    "- {name: SQL, remove: true}",
    "- {name: OCaml, about: A language with caml in it.}",
    "- {name: Linux, broader: gearwork}",
    "- {name: gearwork, kind: method}",
    "- {name: Rust, kind: nonsense}",
]


class Content:
    """A content folder as values: sections and their items by file, and the optional files."""

    def __init__(self, number: int):
        self.random = random.Random(f"sequence {number}")
        self.notes: dict[str, list[list]] = {}
        self.static: dict[str, str] = {}
        self.settings: dict[str, str] = {}
        self.entries: list[str] = []
        self.past: list[tuple] = []
        for _ in range(self.random.randint(1, 4)):
            self.add_note()
        for _ in range(self.random.randint(0, 3)):
            self.change_settings()
        if self.random.random() < 0.5:
            self.change_skills()

    def edit(self) -> str:
        """Does one edit, and says which."""
        edit = self.random.choice(_EDITS)
        if edit is not Content.undo:
            self.past.append(self._state())
        edit(self)
        return edit.__name__

    def write(self, folder: Path) -> None:
        """Writes the folder anew, as a checkout does: no date of a file says what changed."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for path, text in self._files().items():
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())

    # ── edits ──

    def add_note(self) -> None:
        folder = self.random.choice(["", "", "", "deep/", "deep/er/", "a b/"])
        name = f"{folder}{self.random.choice('abcdefgh')}{self.random.choice(['.md', '.markdown'])}"
        self.notes[name] = [self._section() for _ in range(self.random.randint(1, 3))]

    def remove_note(self) -> None:
        if len(self.notes) > 1:
            del self.notes[self._note()]

    def rename_note(self) -> None:
        old = self._note()
        sections = self.notes.pop(old)
        self.notes[f"{self.random.choice(['', 'deep/', 'z/'])}{self.random.choice('ijklm')}.md"] = sections

    def empty_note(self) -> None:
        self.notes[self._note()] = []

    def add_section(self) -> None:
        sections = self._sections()
        sections.insert(self.random.randint(0, len(sections)), self._section())

    def remove_section(self) -> None:
        sections = self._sections()
        if sections:
            sections.pop(self.random.randrange(len(sections)))

    def rename_section(self) -> None:
        section = self._any_section()
        section[0] = self._heading()

    def reorder_sections(self) -> None:
        self.random.shuffle(self._sections())

    def add_role(self) -> None:
        items = self._any_section()[1]
        items.insert(self.random.randint(0, len(items)), self._role())

    def remove_role(self) -> None:
        items = self._any_section()[1]
        if items:
            items.pop(self.random.randrange(len(items)))

    def reorder_roles(self) -> None:
        self.random.shuffle(self._any_section()[1])

    def move_role(self) -> None:
        items = self._any_section()[1]
        if items:
            role = items.pop(self.random.randrange(len(items)))
            self._any_section()[1].append(role)

    def copy_role(self) -> None:
        """Two roles of one name, which need two addresses."""
        items = self._any_section()[1]
        if items:
            self._any_section()[1].insert(0, list(self.random.choice(items)))

    def edit_role(self) -> None:
        items = self._any_section()[1]
        if not items:
            return
        role = self.random.choice(items)
        # A role may stand at two places after a copy; only the text of this one changes.
        place = self.random.randrange(len(role))
        if place and self.random.random() < 0.4:
            role.pop(place)
        elif place == 0:
            role[0] = self._label()
        else:
            role[place] = self._line()

    def add_line(self) -> None:
        items = self._any_section()[1]
        if items:
            role = self.random.choice(items)
            role.insert(self.random.randint(1, len(role)), self._line())

    def change_static(self) -> None:
        name = self.random.choice(_STATIC)
        if name in self.static and self.random.random() < 0.5:
            del self.static[name]
        else:
            self.static[name] = f"file {self.random.randint(0, 9)}\n"

    def change_settings(self) -> None:
        key = self.random.choice(list(_SETTINGS))
        if key in self.settings and self.random.random() < 0.5:
            del self.settings[key]
        else:
            self.settings[key] = self.random.choice(_SETTINGS[key])

    def change_skills(self) -> None:
        if self.entries and self.random.random() < 0.4:
            self.entries.pop(self.random.randrange(len(self.entries)))
        else:
            self.entries.append(self.random.choice(_ENTRIES))

    def add_blank_lines(self) -> None:
        """Moves every line below: only the lines of the evidence change."""
        self._any_section()[2] += self.random.randint(1, 5)

    def link_notes(self) -> None:
        target = self._note()
        self._any_section()[1].append([f"See [there]({target.replace(' ', '%20')}) and [here](#c-and-friends)"])

    def undo(self) -> None:
        """Goes back to a state that an earlier build has seen."""
        if self.past:
            state = self.random.choice(self.past)
            self.notes, self.static, self.settings, self.entries = _copied(state)

    # ── parts ──

    def _state(self) -> tuple:
        return _copied((self.notes, self.static, self.settings, self.entries))

    def _note(self) -> str:
        return self.random.choice(sorted(self.notes))

    def _sections(self) -> list:
        return self.notes[self._note()]

    def _any_section(self) -> list:
        sections = self._sections()
        if not sections:
            sections.append(self._section())
        return self.random.choice(sections)

    def _heading(self) -> str:
        return "#" * self.random.choice([1, 2, 2, 3]) + " " + self.random.choice(_HEADINGS)

    def _section(self) -> list:
        roles = [self._role() for _ in range(self.random.randint(0, 4))]
        return [self._heading(), roles, 1]

    def _role(self) -> list[str]:
        if self.random.random() < 0.1:
            return ["skill set:", self.random.choice(["BLAH", "later", "TODO"])]
        return [self._label()] + [self._line() for _ in range(self.random.randint(0, 5))]

    def _label(self) -> str:
        return self._filled(self.random.choice(_LABELS))

    def _line(self) -> str:
        pick = self.random.random()
        if pick < 0.15:
            return f"COMPANY: {self.random.choice(_COMPANIES)}"
        if pick < 0.3:
            return f"LOCATION: {self.random.choice(_PLACES)}"
        if pick < 0.35:
            return f"TEAM: {self.random.choice(_HEADINGS)}"
        return self._filled(self.random.choice(_SENTENCES))

    def _filled(self, pattern: str) -> str:
        a, b, c = self.random.sample(_SKILLS, 3)
        low = self.random.randint(50, 200)
        return (
            pattern.replace("{a}", a).replace("{b}", b).replace("{c}", c)
            .replace("{t}", self.random.choice(_TITLES))
            .replace("{n}", str(self.random.randint(1, 9)))
            .replace("{m}", str(low)).replace("{k}", str(low + self.random.randint(0, 80))))

    def _files(self) -> dict[str, str]:
        files = {name: _markdown(sections) for name, sections in self.notes.items()}
        files |= {f"static/{name}": text for name, text in self.static.items()}
        if self.settings:
            files["rolebook.yml"] = "".join(f"{key}: {value}\n" for key, value in self.settings.items())
        if self.entries:
            files["skills.yml"] = "\n".join(self.entries) + "\n"
        return files


_EDITS = [
    Content.add_note, Content.remove_note, Content.rename_note, Content.empty_note,
    Content.add_section, Content.remove_section, Content.rename_section, Content.reorder_sections,
    Content.add_role, Content.add_role, Content.remove_role, Content.reorder_roles,
    Content.move_role, Content.copy_role, Content.edit_role, Content.edit_role, Content.edit_role,
    Content.add_line, Content.add_line, Content.change_static, Content.change_settings,
    Content.change_settings, Content.change_skills, Content.change_skills, Content.add_blank_lines,
    Content.link_notes, Content.undo, Content.undo,
]


def _markdown(sections: list) -> str:
    lines = []
    for heading, items, blank in sections:
        lines += [heading, *[""] * blank]
        for item in items:
            lines.append(f"- {item[0]}")
            lines += [f"  - {line}" for line in item[1:]]
        lines.append("")
    return "\n".join(lines) + "\n"


def _copied(state: tuple) -> tuple:
    notes, static, settings, entries = state
    sections = {
        name: [[heading, [list(item) for item in items], blank] for heading, items, blank in parts]
        for name, parts in notes.items()
    }
    return sections, dict(static), dict(settings), list(entries)
