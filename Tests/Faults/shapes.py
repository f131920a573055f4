"""Notes of shapes that parsers are known to be slow at, of any length.

Many are those of cmark-gfm's published faults (CVE-2022-39209, CVE-2023-22483 to 22486,
CVE-2023-24824, CVE-2023-26485, CVE-2023-37463); others ask the same of what reads roles.
"""


def _rising(pattern, size: int) -> str:
    """Lines each longer than the last, as many as make up the size."""
    return "".join(pattern(number) for number in range(int((2 * size) ** 0.5)))


def _repeat(piece: str, before: str = "", after: str = ""):
    return lambda size: before + piece * (size // len(piece)) + after


def _halves(first: str, second: str, between: str = ""):
    count = len(first) + len(second)
    return lambda size: first * (size // count) + between + second * (size // count)


def _numbered(piece: str):
    length = len(piece.replace("{}", "12345"))
    return lambda size: "".join(piece.replace("{}", str(i)) for i in range(size // length))


def _table(columns: int, rows: int) -> str:
    """A table whose rows have one cell."""
    return "|" + "x|" * columns + "\n|" + "-|" * columns + "\n" + "a\n" * rows + "\n"


_ROLE = "- skill set:\n  - "

SHAPES = {
    "words": _repeat("word "),
    "nested quotes": _repeat(">", after="a"),
    "lines of quotes": _repeat("> " * 200 + "a\n"),
    "lazy lines": _repeat("b\n", before="> " * 1000 + "a\n"),
    "nested lists": _repeat("- ", after="a"),
    "nested numbers": _repeat("1. ", after="a"),
    "lists of quotes": _repeat("- > ", after="a"),
    "rising list": lambda size: _rising(lambda i: " " * i + "- a\n", size),
    "deep lines": _repeat("  " * 60 + "b\n", before="- " * 60 + "a\n"),
    "empty items": _repeat("-\n"),
    "loose items": _repeat("- a\n\n"),
    "opening brackets": _repeat("["),
    "closing brackets": _repeat("]", before="a"),
    "nested links": _halves("[", "](b", between="a"),
    "open links": _repeat("[a]("),
    "open images": _repeat("![l"),
    "links in images": _repeat("![[]()"),
    "stars and bars": _repeat("*a_ "),
    "unequal stars": _repeat("**x* "),
    "bars": _repeat("_a "),
    "closing bars": _repeat("a_ "),
    "nested emphasis": _halves("*a ", "b*"),
    "nested strong": _halves("**a ", "b**"),
    "tildes": _repeat("~a "),
    "unequal tildes": _repeat("~~a~ "),
    "rising ticks": lambda size: _rising(lambda i: "`" * i + " e ", size),
    "open ticks": _repeat("`a"),
    "angles": _repeat("<"),
    "comments": _repeat("a <!--"),
    "declarations": _repeat("a <!A "),
    "instructions": _repeat("a <?"),
    "data sections": _repeat("a <![CDATA["),
    "open attributes": _repeat('<a href="'),
    "open tags": _repeat("<a b "),
    "ampersands": _repeat("&"),
    "references": _repeat("&#x1"),
    "backslashes": _repeat("\\"),
    "wide table": lambda size: _table(size // 4, 0),
    "short rows": lambda size: _table(size // 8, size // 4),
    "many short rows": lambda size: _table(300, 300) * (size // 1800),
    "long table": _repeat("|c|d|\n", before="|a|b|\n|-|-|\n"),
    "tables": _repeat("| a | b |\n| - | - |\n"),
    "pipes": _repeat("|", before="a\n"),
    "late table": _repeat("a|b\n", after="-|-\n"),
    "one column": _repeat("a\n-|\n"),
    "escaped pipes": _repeat("\\|", before="|a|\n|-|\n|"),
    "addresses": _repeat("http://a.b "),
    "addresses in a row": _repeat("http://"),
    "hosts": _repeat("www."),
    "closed address": _repeat(")", before="www.a.b/"),
    "nested address": _halves("(", ")", between="www.a.b"),
    "closing words": _repeat(").a", before="www.a.b/"),
    "entities at an address": _repeat("&a;", before="www.a.b/"),
    "at signs": _repeat("a@"),
    "mail": _repeat("a@b.c "),
    "long mail": _halves("a", "b", between="@"),
    "colons": _repeat("a:"),
    "letters w": _repeat("w"),
    "footnotes": _repeat("[^1]", after="\n\n[^1]: a\n"),
    "own footnotes": lambda size: _numbered("[^{}] ")(size // 2) + "\n\n" + _numbered("[^{}]: a\n")(size // 2),
    "unused footnotes": _repeat("[^a]: x\n"),
    "chained footnotes": lambda size: "".join(f"[^{i}]: [^{i + 1}]\n\n" for i in range(size // 20)),
    "open footnotes": _repeat("[^"),
    "definitions": _numbered("[r{}]: /u\n"),
    "one definition": _repeat("[a]: /b\n"),
    "used definitions": lambda size: _numbered("[r{}]: /u\n")(size // 2) + "\n" + _numbered("[r{}] ")(size // 2),
    "open titles": _repeat("[a]: /b '\n"),
    "definitions and text": _repeat("[a]: /b\ntext\n\n"),
    "a long definition": lambda size: f"[a]: /{'b' * (size // 2)}\n\n{'[a]' * (size // 6)}",
    "a long title": lambda size: (
        "[a]: /b '" + "c\n" * (size // 4) + "'\n\n" + "[a]" * (size // 6)),
    # A page for each: what they take is their own.
    "headings": lambda size: "# a\n" * (size // 40),
    "underlined": _repeat("a\n", after="=\n"),
    "fences": _repeat("```\n"),
    "indents": _repeat("\n\t"),
    "rules": _repeat("* "),
    "blocks of HTML": _repeat("<div>\n"),
    "NUL": _repeat("\0"),
    "carriage returns": _repeat("\r"),
    "roles": lambda size: "- skill set:\n  - Python\n" * (size // 200),
    "roles of one title": lambda size: "- skill set for Engineer:\n  - Python\n" * (size // 200),
    "placeholders": _repeat("- skill set:\n  - BLAH\n"),
    "one role": _repeat("  - Python and C++ at Example\n", before="- skill set:\n"),
    "skills": _repeat("Python, C++; ", before=_ROLE),
    "pay": _repeat("$100,000 - ", before=_ROLE + "salary "),
    "open pay": _repeat("$90k? to ", before=_ROLE + "salary "),
    "years": _repeat("3 to 5 years ", before=_ROLE),
    "degrees": _repeat("MA, PhD or ", before=_ROLE),
    "abbreviations": _repeat("MA, ", before=_ROLE),
    "towns": _repeat("Boston, MA, ", before=_ROLE),
    "not remote": _repeat("not a remote ", before=_ROLE),
    "excluded skills": _repeat("no Java, ", before=_ROLE),
    "acronyms": _repeat("finite element method (FEM) ", before=_ROLE),
    "brackets": _repeat("(", before=_ROLE),
    "companies": _repeat(" at Engineer", before=_ROLE + "Engineer"),
    "labels": _repeat("a: ", before=_ROLE),
    "sentences": _repeat("A b. ", before=_ROLE),
    "quotation marks": _repeat('"', before=_ROLE),
    "hyphens": _repeat("a-", before=_ROLE),
    "slashes": _repeat("C/", before=_ROLE),
    "list of front matter": _repeat("a, ", before="---\ntitle: a\nx: [", after="]\n---\nb\n"),
    "nested front matter": _repeat("[", before="---\nx: ", after="\n---\nb\n"),
    "rising front matter": lambda size: (
        "---\n" + _rising(lambda i: " " * i + "a:\n", size) + "---\nb\n"),
}
