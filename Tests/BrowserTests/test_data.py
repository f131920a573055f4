"""The published data: valid by its own schema, and the same in every form."""

import csv
import io
import json
import xml.etree.ElementTree as ElementTree
from urllib.parse import urlsplit

import jsonschema
import pytest

from reporting import no_problems

BASE = "https://example.org/notes/"


@pytest.fixture
def data(site):
    """Reads one file of `data/`."""

    def read(name):
        text = site.files[f"data/{name}"].read_text("utf-8")
        return json.loads(text) if name.endswith(".json") else text

    return read


def rows(text: str) -> list[dict]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_json_is_valid_by_the_schema(data):
    schema = data("schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    problems = []
    for name, part in (("roles.json", "rolesFile"), ("skills.json", "skillsFile")):
        # By the part itself: an error below `oneOf` does not say what is wrong.
        validator = jsonschema.Draft202012Validator({**schema, "$ref": f"#/$defs/{part}"} | {
            "oneOf": [{}]})
        problems += [
            f"{name}: {error.json_path}: {error.message[:200]}"
            for error in validator.iter_errors(data(name))
        ]
        jsonschema.validate(data(name), schema)
    no_problems(problems)


def test_ids_and_addresses_are_unique(data):
    problems = []
    for name, key, field in (
        ("roles.json", "roles", "id"), ("roles.json", "roles", "url"),
        ("skills.json", "skills", "slug"), ("skills.json", "skills", "name"),
    ):
        values = [entry[field] for entry in data(name)[key]]
        problems += [
            f"{name}: {field} {value!r} is given twice"
            for value in sorted(set(values)) if values.count(value) > 1
        ]
    no_problems(problems)


def test_every_entry_has_its_page_and_every_page_its_entry(site, data):
    entries = {role["url"] for role in data("roles.json")["roles"]}
    entries |= {skill["url"] for skill in data("skills.json")["skills"]}
    pages = {
        path for path in site.pages
        if path.count("/") == 1 and path.startswith(("roles/", "skills/"))
        and not path.endswith("/index.html")
    }
    no_problems(
        [f"{url}: in the data, and no page" for url in sorted(entries - pages)]
        + [f"{url}: a page, and not in the data" for url in sorted(pages - entries)]
    )


def test_every_role_names_a_line_of_the_notes(site, data):
    problems = []
    for role in data("roles.json")["roles"]:
        file = site.content / role["source"]["file"]
        if not file.is_file():
            problems.append(f"{role['id']}: no file {role['source']['file']!r}")
        elif not 1 <= role["source"]["line"] <= file.read_bytes().count(b"\n") + 1:
            problems.append(f"{role['id']}: no line {role['source']['line']}")
    no_problems(problems)


def test_roles_and_skills_agree(data):
    skills = {skill["slug"]: skill for skill in data("skills.json")["skills"]}
    counted = {slug: dict.fromkeys(skill["roles"], 0) for slug, skill in skills.items()}
    problems = []
    for role in data("roles.json")["roles"]:
        for use in role["skills"]:
            skill = skills.get(use["slug"])
            if skill is None or (skill["name"], skill["kind"]) != (use["name"], use["kind"]):
                problems.append(f"{role['id']}: {use['slug']} is {skill and skill['name']!r}")
            else:
                counted[use["slug"]][use["strength"]] += 1
    problems += [
        f"{slug}: skills.json counts {skill['roles']}, the roles say {counted[slug]}"
        for slug, skill in skills.items() if counted[slug] != skill["roles"]
    ]
    no_problems(problems)


def test_roles_csv_agrees_with_json(data):
    roles = data("roles.json")["roles"]
    table = rows(data("roles.csv"))
    assert [row["id"] for row in table] == [role["id"] for role in roles]

    def text(value):
        return "" if value is None else str(value)

    problems = []
    for row, role in zip(table, roles):
        salary = role["salary"] or {}
        expected = {
            name: text(role[name])
            for name in ("url", "title", "titleSource", "company", "department", "team",
                         "employment", "level", "experienceYears", "degree")
        } | {
            "salaryMin": text(salary.get("min")), "salaryMax": text(salary.get("max")),
            "currency": text(salary.get("currency")), "period": text(salary.get("period")),
            "file": role["source"]["file"], "line": text(role["source"]["line"]),
        }
        if None in row or None in row.values():
            problems.append(f"{role['id']}: the row has another number of fields than the head")
        problems += [
            f"{role['id']}: {name} is {row.get(name)!r}, not {value!r}"
            for name, value in expected.items()
            # A spreadsheet must not run a text as a formula, so one may be written in front of it.
            if row.get(name) not in (value, "'" + value)
        ]
        problems += [
            f"{role['id']}: {place!r} is not among {row['locations']!r}"
            for place in role["locations"] if place not in row["locations"]
        ]
    no_problems(problems)


def test_role_skills_csv_agrees_with_json(data):
    expected = [
        (role["id"], use["name"], use["slug"], use["kind"], use["strength"])
        for role in data("roles.json")["roles"] for use in role["skills"]
    ]
    table = [
        tuple(row[name] for name in ("role", "skill", "slug", "kind", "strength"))
        for row in rows(data("role-skills.csv"))
    ]
    no_problems(
        [f"only in role-skills.csv: {row}" for row in sorted(set(table) - set(expected))]
        + [f"only in roles.json: {row}" for row in sorted(set(expected) - set(table))]
    )
    assert len(table) == len(expected)


def test_no_cell_is_a_formula(data):
    no_problems(
        f"{name}: {column} is {value[:60]!r}"
        for name in ("roles.csv", "role-skills.csv")
        for row in rows(data(name))
        for column, value in row.items()
        if value.startswith(("=", "+", "-", "@", "\t", "\r"))
    )


def test_role_pages_carry_json_ld(site, data):
    problems = []
    for role in data("roles.json")["roles"]:
        page = site.pages[role["url"]]
        postings = [
            block for block in page.json_ld
            if isinstance(block, dict) and block.get("@type") == "JobPosting"
        ]
        if len(postings) != 1:
            problems.append(f"{role['url']}: {len(postings)} job postings")
        elif postings[0].get("title") != role["title"]:
            problems.append(f"{role['url']}: the posting is for {postings[0].get('title')!r}")
    for path, page in site.pages.items():
        for block in page.json_ld:
            contexts = [item.get("@context") for item in block] if isinstance(block, list) else [
                block.get("@context")]
            if any(context != "https://schema.org" for context in contexts):
                problems.append(f"{path}: the context is {contexts}")
    no_problems(problems)


def test_the_sitemap_names_every_page(built_sites):
    site = built_sites["based"]
    tree = ElementTree.parse(site.files["sitemap.xml"])
    names = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = [entry.text or "" for entry in tree.iter(f"{names}loc")]
    paths = [address.removeprefix(BASE) or "index.html" for address in found]
    # What repeats other pages, as those to print do, asks search engines to pass over it.
    pages = {path for path, page in site.pages.items() if not page.is_hidden_from_search}
    no_problems(
        [f"{address}: not below the base" for address in found if not address.startswith(BASE)]
        + [f"{path}: not in the sitemap" for path in sorted(pages - set(paths))]
        + [f"{path}: in the sitemap, and no page" for path in sorted(set(paths) - pages)]
        + [f"{path}: twice in the sitemap" for path in sorted(set(paths)) if paths.count(path) > 1]
    )
    assert f"Sitemap: {BASE}sitemap.xml" in site.files["robots.txt"].read_text()


def test_canonical_links_name_the_page_itself(built_sites):
    site = built_sites["based"]
    problems = []
    for path, page in site.pages.items():
        canonical = [e.get("href") for e in page.all("link") if e.get("rel") == "canonical"]
        expected = [BASE + path] if path != "index.html" else [BASE, BASE + path]
        if not page.is_hidden_from_search and not (len(canonical) == 1 and canonical[0] in expected):
            problems.append(f"{path}: {canonical}")
        problems += [
            f"{path}: the canonical link {address!r} has no host"
            for address in canonical if not urlsplit(address or "").netloc
        ]
    no_problems(problems)
