"""The Nu HTML checker (https://validator.github.io/validator/) over every page of every site."""

import json
import re

import pytest

from reporting import no_problems


@pytest.fixture(scope="session")
def messages(nu_checker):
    """What the checker says, by file."""
    # It writes its findings to standard error.
    _, output = nu_checker.communicate(timeout=300)
    assert nu_checker.returncode in (0, 1), output
    found: dict[str, list] = {}
    for message in json.loads(output)["messages"]:
        found.setdefault(message.get("url", "file:?"), []).append(message)
    return found


def test_the_checker_finds_no_error(site, messages):
    no_errors(site, messages)


def test_the_checker_finds_no_error_in_notes_by_chance(built_sites, messages):
    no_errors(built_sites["chance"], messages)


def test_no_page_shows_markup(built_sites):
    """Our own notes hold none, so what is escaped here was meant to be read by the browser."""
    site = built_sites["content"]
    no_problems(
        f"{file.relative_to(site.folder)}: {shown}"
        for file in sorted(site.folder.rglob("*.html"))
        for shown in re.findall(r"&lt;[/a-z][^&\n]{0,60}", file.read_text())
    )


def no_errors(site, messages):
    root = site.folder.as_uri()
    no_problems(
        f"{url.removeprefix(root + '/').removeprefix('file:' + str(site.folder) + '/')}:"
        f"{message.get('lastLine', '?')}: {message['message']}"
        f" | {message.get('extract', '').strip()!r}"
        for url, found in messages.items()
        if str(site.folder) + "/" in url
        for message in found
        if message["type"] in ("error", "non-document-error")
    )
