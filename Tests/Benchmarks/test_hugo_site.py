"""The content for Hugo: the roles that Rolebook found, with the terms that it found."""

import json

import hugo_site

_NOTE = """# Notes

+ skill set:
	- Tram Driver
	- C#, CI/CD
	\t* nights
+ skill set:
	- BLAH.
"""


def _write(tmp_path, **changes) -> str:
    role = {
        "id": "tram-driver", "title": "Tram \"T\" Driver", "company": "Acme", "locations": ["Oslo"],
        "sections": ["Notes", "Trams"], "salary": None, "source": {"file": "a.md", "line": 3},
        "skills": [{"name": name} for name in ("C#", "CI/CD", "C++", ".NET")], **changes,
    }
    site, notes = tmp_path / "site", tmp_path / "notes"
    (site / "data").mkdir(parents=True)
    (site / "data" / "roles.json").write_text(json.dumps({"roles": [role]}))
    notes.mkdir()
    (notes / "a.md").write_text(_NOTE)
    hugo_site.write(tmp_path / "hugo", notes, site)
    return (tmp_path / "hugo" / "content" / "roles" / "tram-driver.md").read_text()


def test_writes_a_page_with_the_terms_and_the_lines_of_its_role(tmp_path):
    assert _write(tmp_path) == """---
title: "Tram \\"T\\" Driver"
skills: ["C-sharp", "CI-CD", "C-plus-plus", "dot-NET"]
locations: ["Oslo"]
companies: ["Acme"]
sections: ["Notes \\u00b7 Trams"]
pay: ""
---
- Tram Driver
- C#, CI/CD
\t* nights
"""


def test_writes_pay_where_there_is_some(tmp_path):
    pay = {"min": 10, "max": None, "currency": "EUR", "period": "hour"}
    assert 'pay: "10 EUR per hour"' in _write(tmp_path, salary=pay)
