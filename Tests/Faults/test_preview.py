"""`rolebook serve` given requests by chance, clients that never end, and parts of files."""

import random
import re
from dataclasses import dataclass

import pytest

from preview import Preview, drain
from rolebook import run
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
# What honest clients say besides.
_HARMLESS = [
    "Accept: */*", "Accept-Encoding: gzip", "Cookie: a=b", "Range: bytes=2-5", "If-Modified-Since: today",
    "X-Forwarded-Host: evil.example", "Content-Length: 0", "Origin: https://evil.example", "Accept-Language: \u00e9",
]
_FOREIGN = [
    "evil.example", "localhost.evil.example", "evil.example:80", "localhost@evil.example",
    "evil.example#localhost", "localhost,evil.example", "localhost/", "localhost\\", "http://localhost",
    "localhost:80:80", "localhost:80x", "localhost:-1", "localhost:@evil.example", "[::1]evil.example",
    "[::1]@evil.example", "[::1", "::1", "[::2]", "[::ffff:127.0.0.1]", "127.1", "127.0.0.2", "2130706433",
    "0x7f000001", "0177.0.0.1", "0.0.0.0", "localhost.", "loc\u0430lhost", "\u0301localhost", "%6cocalhost",
    "local host", "localhost;", "*", "",
]


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    home = tmp_path_factory.mktemp("served")
    (home / "secret.txt").write_text(SECRET)
    notes = write(home / "notes", {
        "clocks.md": "# Clocks\n- skill set for Clock Engineer:\n  - Knows C++\n",
        "private.txt": SECRET, "static/a.txt": "0123456789", "static/a b.txt": "a name to encode",
    })
    (notes / "static" / "link.txt").symlink_to(home / "secret.txt")
    running = Preview(notes)
    yield running
    running.close()


@pytest.fixture(scope="module")
def files(server, tmp_path_factory) -> dict[str, bytes]:
    """What `build` writes, by the targets that ask for it, but for pages, which have a script more."""
    site = tmp_path_factory.mktemp("built") / "site"
    assert run("build", server.content, "--output", site).returncode == 0
    return {
        "/" + path.relative_to(site).as_posix().replace(" ", "%20"): path.read_bytes()
        for path in sorted(site.rglob("*.*"))
        if path.is_file() and ".rolebook" not in path.parts and path.suffix != ".html"
    }


@dataclass(frozen=True)
class Answer:
    """One answer off a connection."""

    status: int
    head: bytes
    content: bytes

    @classmethod
    def all(cls, received: bytes, methods: list[str]) -> list["Answer"]:
        """The answers to requests with these methods, one after the other."""
        found = []
        while received:
            head, _, received = received.partition(b"\r\n\r\n")
            start = re.match(rb"HTTP/1\.1 (\d{3}) [A-Z]", head)
            assert start and len(found) < len(methods), received[:200]
            length = re.search(rb"(?mi)^content-length: (\d+)", head)
            size = int(length[1]) if length and methods[len(found)] != "HEAD" else 0
            found.append(cls(int(start[1]), head, received[:size]))
            received = received[size:]
        return found


def encoded(target: str, chance: random.Random) -> str:
    """The same target with some letters encoded, where none is yet."""
    if "%" in target:
        return target
    return "".join(
        f"%{ord(letter):02{chance.choice('xX')}}" if letter != "/" and chance.random() < 0.1 else letter
        for letter in target)


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
    assert statuses <= {200, 304, 307, 400, 404, 405, 413, 414, 421, 431, 505}, statuses
    assert {400, 404, 405, 421} <= statuses
    assert server.ask("GET", "/").status == 200


def test_honest_requests_by_chance_are_answered(server, files):
    """Several on one connection, each with what it asks for, until one that is none ends it."""
    chance = random.Random("honest")
    ended = 0
    for _ in range(60):
        request, methods, expected = b"", [], []
        for _ in range(chance.randint(1, 8)):
            target = chance.choice(sorted(files))
            methods.append(chance.choice(["GET", "GET", "HEAD"]))
            expected.append(files[target] if methods[-1] == "GET" else b"")
            lines = [
                f"{methods[-1]} {encoded(target, chance)}{chance.choice(['', '?', '?a=b&c', '?x=/../'])} HTTP/1.1",
                chance.choice(["Host: localhost", "hOST:\t127.0.0.1:80 ", f"Host: localhost:{server.port}", "Host: [::1]:1"]),
                *chance.sample(_HARMLESS, chance.randint(0, 3)), "", "",
            ]
            request += "\r\n".join(lines).encode()
        is_broken = chance.random() < 0.3
        methods.append("GET")
        if is_broken:
            request += chance.choice([
                b"GET /a.txt\r\n\r\n", b"GET /a.txt HTTP/1.1\r\n\r\n", b"\0\r\n\r\n",
                b"POST /a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n",
            ]) + b"GET /a.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"
        else:
            request += b"GET /none HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        answers = Answer.all(server.raw(request), methods)
        assert [answer.status for answer in answers[:-1]] == [200] * len(expected), request
        assert [answer.content for answer in answers[:-1]] == expected, request
        assert answers[-1].status in ((400, 405) if is_broken else (404,)), request
        ended += is_broken
    assert ended > 5


def test_bytes_by_chance_break_nothing(server):
    chance = random.Random("bytes")
    for _ in range(100):
        server.raw(chance.randbytes(chance.randint(1, 2000)) + b"\r\n\r\n")
    assert server.ask("GET", "/").status == 200


@pytest.mark.parametrize("host", _FOREIGN)
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_hosts_that_look_like_ours_are_foreign(server, host, method):
    received = server.raw(f"{method} /a.txt HTTP/1.1\r\nHost: {host}\r\n\r\n".encode())
    answer, = Answer.all(received, [method])
    assert answer.status == 421
    assert b"0123456789" not in received


# What one program may read as one request and the next as two. Whatever is refused ends the
# connection, so nothing that stands behind it is read as a request.
@pytest.mark.parametrize("head, status", [
    ("POST /a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: {n}", 405),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: {n}", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: {n}", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0, {n}", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: +0", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0x0", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: -{n}", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length:", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 0", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\ntransfer-encoding:\x0bchunked", 400),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: identity", 413),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding : chunked", 400),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\n Transfer-Encoding: chunked", 400),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nX: y\rTransfer-Encoding: chunked", 400),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nX: y\nTransfer-Encoding: chunked", 400),
    ("GET /a.txt HTTP/1.1\nHost: localhost", 400),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nX: \0", 400),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nHost: evil.example", 400),
    ("GET /a.txt HTTP/1.1\r\nHost: localhost\r\nhost: localhost", 400),
    ("GET /a.txt HTTP/1.1\r\nX-Host: localhost", 400),
    ("GET http://localhost/a.txt HTTP/1.1\r\nHost: localhost", 400),
    ("GET http://evil.example/a.txt HTTP/1.1\r\nHost: localhost", 400),
    ("GET //evil.example/a.txt HTTP/1.1\r\nHost: localhost", 404),
    ("GET /\\evil.example HTTP/1.1\r\nHost: localhost", 400),
    ("CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost", 405),
    ("OPTIONS * HTTP/1.1\r\nHost: localhost", 405),
    ("GET * HTTP/1.1\r\nHost: localhost", 400),
    ("GET a.txt HTTP/1.1\r\nHost: localhost", 400),
    ("GET /a.txt#x HTTP/1.1\r\nHost: localhost", 400),
    ("GET /a%00.txt HTTP/1.1\r\nHost: localhost", 400),
    ("GET /a.txt%0d%0aX:%20y HTTP/1.1\r\nHost: localhost", 400),
    ("GET /roles%0d%0aX:%20y HTTP/1.1\r\nHost: localhost", 400),
    ("GET /roles?%0d%0aX:%20y HTTP/1.1\r\nHost: localhost", 307),
    ("GET /%72oles HTTP/1.1\r\nHost: localhost", 307),
    ("GET /%252e%252e/secret.txt HTTP/1.1\r\nHost: localhost", 404),
    ("GET /\t/a.txt HTTP/1.1\r\nHost: localhost", 400),
    ("GET\t/a.txt HTTP/1.1\r\nHost: localhost", 400),
    ("GET /a.txt  HTTP/1.1\r\nHost: localhost", 400),
    ("GET /a.txt http/1.1\r\nHost: localhost", 400),
    ("GET /a.txt HTTP/1.10\r\nHost: localhost", 505),
    ("GET /a.txt HTTP/3\r\nHost: localhost", 505),
    ("GET /a.txt\r\nHost: localhost", 400),
])
def test_requests_that_could_be_read_twice_are_refused(server, head, status):
    inner = "GET /a%20b.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    request = head.replace("{n}", str(len(inner))) + "\r\n\r\n" + inner
    answers = Answer.all(server.raw(request.encode()), ["GET", "GET"])
    assert answers[0].status == status
    assert b"\r\nX: y" not in answers[0].head
    assert b"0123456789" not in answers[0].content
    if status in (307, 404):
        assert [answer.status for answer in answers] == [status, 200]
    else:
        assert len(answers) == 1, "what stood behind it was taken for a request"
        assert b"Connection: close" in answers[0].head


@pytest.mark.parametrize("parts", [
    "bytes=0-3", "bytes=-2", "bytes=-0", "bytes=-99", "bytes=5-", "bytes=9-0", "bytes=10-", "bytes=99-",
    "bytes=0-1,3-4", "bytes=0-,0-,0-,0-", "bytes=0-99999999999999999999", "bytes=--1", "bytes=", "bytes=a-b",
    "lines=0-1", "bytes 0-3", "x", ",".join(f"{number}-{number}" for number in range(500)),
])
def test_parts_of_files_are_right_or_whole(server, parts):
    answer = server.ask("GET", "/a.txt", Range=parts)
    if answer.status == 206:
        first, last = map(int, re.match(r"bytes (\d+)-(\d+)/10", answer.getheader("Content-Range")).groups())
        assert answer.content == b"0123456789"[first:last + 1]
    else:
        assert answer.status in (200, 416)
        assert answer.status == 416 or answer.content == b"0123456789"


def test_a_link_out_of_the_notes_shows_what_build_copies(server, files):
    """A link to a file is read by `build` as well; nothing else of its folder is to be had."""
    assert server.ask("GET", "/secret.txt").status == 404
    answer = server.ask("GET", "/link.txt")
    assert (answer.status, answer.content if answer.status == 200 else None) == (
        (200, files["/link.txt"]) if "/link.txt" in files else (404, None))


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
        # Contents that never come: the answer does not wait for them.
        with server.connect() as waiting:
            waiting.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\nabc")
            assert drain(waiting).startswith(b"HTTP/1.1 405 ")
        assert server.ask("GET", "/roles/").status == 200
    finally:
        for client in clients:
            client.close()
    with server.connect() as client:
        client.sendall(b"GET /a.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert drain(client).endswith(b"0123456789")
