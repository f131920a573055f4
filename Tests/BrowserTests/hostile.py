"""Notes that try to break the site: markup where text belongs, and sizes out of proportion."""

from pathlib import Path

# What a script would do if it ran; the browser tests look for the flag.
PAYLOAD = "window.pwned=1;alert(1)"

SCRIPT = f"<script>{PAYLOAD}</script>"
IMAGE = f'"><img src=x onerror="{PAYLOAD}">'
SVG = f"'><svg/onload={PAYLOAD}>"
CLOSER = f"</title></textarea></script><script>{PAYLOAD}</script><!--"

MARKUP = f"""# Engineering {IMAGE}

Some prose with {SCRIPT} in it, <b onclick="{PAYLOAD}">bold</b> and an &lt;entity&gt; &#60;i&#62;.

<div onmouseover="{PAYLOAD}">

A block of HTML with **Markdown** in it.

</div>

<style>body {{ display: none }}</style>
<meta http-equiv="refresh" content="0;url=https://example.org/">
<base href="https://example.org/">

Links: [run](javascript:{PAYLOAD}), [upper](JaVaScRiPt:{PAYLOAD}),
[tab](java&#9;script:{PAYLOAD}), [data](data:text/html,{SCRIPT.replace(" ", "%20")}),
[vb](vbscript:msgbox), [file](file:///etc/passwd), [protocol](//example.org/x),
<javascript:{PAYLOAD}>, [quote](https://example.org/"onmouseover="{PAYLOAD}),
[title](https://example.org/ "\\"><script>{PAYLOAD}</script>"), [fragment](#nowhere),
[relative](../../etc/passwd), [page](other-note.md), [mail](mailto:a@example.org).

![picture {SCRIPT}](https://example.org/picture.png "a {SVG} title")
![local](picture.png) ![script](javascript:{PAYLOAD})

- skill set for {SCRIPT}:
  - COMPANY: {IMAGE}
  - LOCATION: {SVG}
  - DEPARTMENT: {CLOSER}
  - TEAM: <iframe srcdoc="{SCRIPT}"></iframe>
  - $100,000 - $200,000 {SCRIPT}
  - Experience with C++, C#, .NET, {SCRIPT} and Python, at least 5 years
  - `code {CLOSER}` and <kbd>keys</kbd>
- {IMAGE} Software Engineer:
  - COMPANY: A & B <Sons> "Quoted" 'Single'
  - LOCATION: Paris, France
  - Experience with Python & Rust
- Data Engineer at {CLOSER}
  - Experience with SQL, Python
- skill set for Roles/../../With\\..\\Slashes?query#fragment%2e%2e:
  - Experience with Linux
- skill set for Ünïcödé 工程师 🚀 مهندس:
  - Experience with Kubernetes and Go (Golang)
- skill set for --- ... !!!:
  - Experience with Java
- skill set for constructor __proto__ toString index CON NUL aux:
  - Experience with JavaScript

## </h2>{SCRIPT}

### index

- skill set for index:
  - Experience with Haskell

##### A level is skipped ]]> -->

###### {'Very long ' * 40}{'x' * 600}

- skill set for {'Long title ' * 60}{'W' * 300}:
  - LOCATION: {'Llanfair' * 40}
  - COMPANY: {'Company' * 60}
  - Experience with {'unbreakable' * 80} and Python
- skill set:
  - BLAH
- ```
  {SCRIPT}
  ```
- | a {SCRIPT} | b |
  | --- | --- |
  | `|` {IMAGE} | [x](javascript:{PAYLOAD}) |

Footnote[^{SCRIPT}] and [^1].

[^1]: note {SCRIPT}
"""

FRONT_MATTER = f"""---
title: "{SCRIPT.replace('"', '')}"
company: "'><img src=x onerror={PAYLOAD}>"
location: '"><b>'
---

# Heading {SCRIPT}

Experience with Python and PostgreSQL.
"""

SETTINGS = f"""title: 'Notes {SCRIPT} & "more"'
description: '"><img src=x onerror={PAYLOAD}>'
"""


def write(folder: Path, roles: int = 12) -> Path:
    """Writes the hostile notes, with so many plain roles besides, and returns their folder."""
    files = {
        "rolebook.yml": SETTINGS.encode(),
        "markup.md": MARKUP.encode(),
        "front-matter.md": FRONT_MATTER.encode(),
        "empty.md": b"",
        "blank.md": b"\n \n\t\n" * 20,
        "mark.md": b"\xef\xbb\xbf# Begins with a byte order mark\n\n- skill set: Python\n",
        "nul.md": b"# A NUL\x00here\n\n- skill set:\n  - Python \x00 and \x01\x0b\x1f C++\n",
        "bytes.md": b"# Caf\xe9 \xff\xfe\n\n- skill set:\n  - Rust \xc3\x28 and \xed\xa0\x80 SQL\n",
        "crlf.md": b"# Windows\r\n\r\n- skill set:\r\n  - Python\r\n  - Go (Golang)\r\r\n",
        "unclosed.md": b"# Unclosed\n\n- skill set:\n  - Python\n\n```\nfence **\n<script>\n",
        "deep.md": b">" * 2_000 + b" deep\n\n" + b"- " * 300 + b"deep list\n",
        "name <b>&\"'#?%20.md": b"# Odd file name\n\n- skill set:\n  - Docker and Linux\n",
        "sub folder/other-note.md": b"# Other\n\n- skill set:\n  - Terraform\n",
        "many.md": many(roles).encode(),
    }
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return folder


def many(count: int) -> str:
    """Enough roles for every long list to be cut into pages."""
    skills = ["Python", "C++", "Rust", "SQL", "Linux", "Docker", "Haskell", "OCaml", "Kubernetes"]
    lines = ["# Many roles", ""]
    for number in range(count):
        wanted = [skills[number % 9], skills[(number * 5 + 1) % 9], "Git"]
        lines += [
            f"- skill set for Platform Engineer {number}:",
            f"  - COMPANY: Company {number % 60}",
            f"  - LOCATION: {['Berlin', 'London', 'New York', 'Tokyo'][number % 4]}",
            f"  - ${90 + number % 80},000 - ${120 + number % 80},000",
            f"  - Experience with {', '.join(wanted)}",
        ]
    return "\n".join(lines) + "\n"
