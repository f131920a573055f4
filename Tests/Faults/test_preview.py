"""`rolebook serve` given requests by chance, clients that never end, and parts of files."""

import random
import re

import pytest

from preview import Preview, drain
from sites import write

SECRET = "a secret beside the notes"
_PIECES = [
    "/", "//", "..", "../", "..;/", "%2e%2e", "%2E%2e%2F", "%252e%252e%252f", "..%2f", "..%5c", "..\\",
    "%c0%ae%c0%ae/", "%e0%80%ae", "%uff0e", "/./", "/%00", "%0d%0aHost:x", "secret.txt", "etc/passwd",
    "proc/self/environ", "notes/private.txt", "clocks.md", "rolebook.yml", ".rolebook/manifest",
    "index.html", "roles/", "assets/", "static/", "?", "#", "%", "%zz", "~", "file:///", "http://a/",
    "\\\\host\\share", "con", "nul", ":80", "@a.example", "a" * 300, "\u00e9", "\udcff",
]
_METHODS = ["GET", "HEAD", "POST", "get", "GET ", "PROPFIND", "CONNECT", "\u00e9", "", "G" * 500]
_HEADERS = [
    "Host: localhost", "Host: 127.0.0.1", "Host: evil.example", "Host:", "Range: bytes=0-0",
    "Range: bytes=-999999999999", "Range: bytes=0-0,0-0", "If-None-Match: *", "If-None-Match: \"", "Expect: 100-continue",
    "Connection: upgrade", "Upgrade: websocket", "Transfer-Encoding: chunked", "Content-Length: -1",
    "Content-Length: 99999999999999999999", "X-Forwarded-Host: evil.example", "Cookie: " + "a" * 3000,
    ": empty", "No colon", "A\x00B: c", "Accept-Encoding: gzip", "Host : localhost", "\tHost: x",
]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    home = tmp_path_factory.mktemp("served")
    (home / "secret.txt").write_text(SECRET)
    notes = write(home / "notes", {
        "clocks.md": "# Clocks\n- skill set for Clock Engineer:\n  - Knows C++\n",
        "private.txt": SECRET, "static/a.txt": "0123456789",
    })
    (notes / "static" / "link.txt").symlink_to(home / "secret.txt")
    running = Preview(notes)
    yield running
    running.close()


def test_requests_by_chance_give_nothing_away(server):
    chance = random.Random("requests")
    statuses = set()
    for _ in range(400):
        target = "".join(chance.choices(_PIECES, k=chance.randint(1, 5)))
        if chance.random() < 0.7:
            target = "/" + target
        lines = [f"{chance.choice(_METHODS[:2] * 6 + _METHODS)} {target} {chance.choice(['HTTP/1.1'] * 6 + ['HTTP/1.0', 'HTTP/2', '', 'x'])}"]
        lines += ["Host: localhost"] * (chance.random() < 0.9)
        lines += chance.sample(_HEADERS, chance.randint(0, 2)) + ["Connection: close", "", ""]
        request = "\r\n".join(lines).encode("utf-8", "surrogateescape")
        answer = server.raw(request)
        found = re.match(rb"HTTP/1\.1 (\d{3}) ", answer)
        assert found or not answer, (request, answer[:200])
        if found:
            statuses.add(int(found[1]))
        assert SECRET.encode() not in answer and b"root:x" not in answer, request
    assert statuses <= {200, 206, 304, 307, 400, 404, 405, 411, 413, 414, 416, 417, 421, 431, 501, 505}, statuses
    assert {400, 404, 405, 421} <= statuses
    assert server.ask("GET", "/").status == 200


def test_bytes_by_chance_break_nothing(server):
    chance = random.Random("bytes")
    for _ in range(100):
        server.raw(chance.randbytes(chance.randint(1, 2000)) + b"\r\n\r\n")
    assert server.ask("GET", "/").status == 200


@pytest.mark.parametrize("parts", ["bytes=0-3", "bytes=-2", "bytes=5-", "bytes=9-0", "bytes=99-", "bytes=0-1,3-4", "x"])
def test_parts_of_files_are_right_or_whole(server, parts):
    answer = server.ask("GET", "/a.txt", Range=parts)
    if answer.status == 206:
        first, last = map(int, re.match(r"bytes (\d+)-(\d+)/10", answer.getheader("Content-Range")).groups())
        assert answer.content == b"0123456789"[first:last + 1]
    else:
        assert answer.status in (200, 416)
        assert answer.status == 416 or answer.content == b"0123456789"


def test_a_link_out_of_the_notes_shows_what_build_copies(server):
    """A link to a file is read by `build` as well; nothing else of its folder is to be had."""
    assert server.ask("GET", "/secret.txt").status == 404
    assert server.ask("GET", "/link.txt").status in (200, 404)


def test_clients_that_never_end_hold_up_nobody(server):
    clients = [server.connect() for _ in range(200)]
    try:
        for number, client in enumerate(clients):
            client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: "[:10 + number % 30])
        for _ in range(5):
            assert server.ask("GET", "/roles/").status == 200
        # Answers that nobody reads.
        for client in clients[:50]:
            client.sendall(b"\r\n\r\n" + b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n" * 20)
        assert server.ask("GET", "/roles/").status == 200
    finally:
        for client in clients:
            client.close()
    with server.connect() as client:
        client.sendall(b"GET /a.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert drain(client).endswith(b"0123456789")
