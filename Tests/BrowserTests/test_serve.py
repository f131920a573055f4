"""`rolebook serve`: pages that follow the notes, and a server that gives away nothing else."""

import re
import signal
import socket
from contextlib import ExitStack

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from preview import Preview, drain, folder
from reporting import no_problems
from rolebook import run

CLOCKS = "# Clocks\n- skill set for Clock Engineer:\n  - Knows C++ and gears\n"
BOATS = "# Boats\n- skill set for Boat Engineer:\n  - Knows Go\n"
CLOCK_PAGE = "roles/clock-engineer.html"
BOAT_PAGE = "roles/boat-engineer.html"
SECRET = "a secret beside the notes"


@pytest.fixture
def start(tmp_path):
    """Starts servers that end with the test."""
    with ExitStack() as stack:
        def begin(notes=None, *options, **more) -> Preview:
            content = folder(tmp_path / "notes", notes or {"clocks.md": CLOCKS, "boats.md": BOATS})
            server = Preview(content, *options, **more)
            stack.callback(server.close)
            return server

        yield begin


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server for requests that change nothing."""
    home = tmp_path_factory.mktemp("served")
    (home / "secret.txt").write_text(SECRET, "utf-8")
    content = folder(home / "notes", {
        "clocks.md": CLOCKS, "boats.md": BOATS, "static/a b.txt": "copied\n",
        "rolebook.yml": "base-url: https://example.org/notes/\n", "private.txt": SECRET,
    })
    running = Preview(content)
    yield running
    running.close()


@pytest.fixture
def page(browser):
    """The browser at a page of a server, and what to wait for on it."""
    opened = Page(browser)
    yield opened
    browser.driver.get("about:blank")


class Page:
    def __init__(self, browser):
        self.browser = browser

    def open(self, server: Preview, path: str = "", width=1280, theme="light") -> "Page":
        self.browser.look(width, theme)
        self.browser.driver.get("about:blank")
        self.browser.driver.get(server.url + path)
        self.browser.run("sessionStorage.clear()")
        return self

    def wait(self, script: str, *arguments):
        """Waits until an expression in the page is true; a reload on the way does not matter."""
        def holds(_):
            return self.browser.run(f"return {script}", *arguments)
        return WebDriverWait(
            self.browser.driver, 20, poll_frequency=0.02,
            ignored_exceptions=(Exception,),
        ).until(holds)

    def wait_for_text(self, text: str):
        return self.wait("document.body.innerText.includes(arguments[0])", text)

    def listens(self):
        """Waits until the page has heard from the server for the first time."""
        return self.wait("document.querySelector('.reload-status').textContent !== ''")

    def mark(self):
        """Leaves a mark that a reload takes away."""
        self.listens()
        self.browser.run("window.marked = true")

    def is_marked(self) -> bool:
        return self.browser.run("return window.marked === true")

    def panel(self):
        return self.browser.driver.find_element(By.CSS_SELECTOR, ".reload-panel")

    def button(self, text: str):
        return next(
            found for found in
            self.browser.driver.find_elements(By.CSS_SELECTOR, ".reload-panel button, dialog button")
            if found.text == text)


# ── pages that follow the notes ──


@pytest.mark.parametrize("by_rename", [False, True], ids=["in place", "by rename"])
def test_the_page_follows_a_save(start, page, by_rename):
    server = start()
    page.open(server, CLOCK_PAGE).mark()
    server.save("clocks.md", CLOCKS.replace("gears", "escapements and Rust"), by_rename)
    page.wait_for_text("escapements")
    assert not page.is_marked(), "it was reloaded"
    page.mark()
    server.save("clocks.md", CLOCKS.replace("gears", "pendulums"), by_rename)
    page.wait_for_text("pendulums")


def test_a_page_that_is_the_same_stays(start, page):
    server = start({"clocks.md": CLOCKS, "boats.md": BOATS})
    page.open(server, "404.html").mark()
    # The footer of every page counts lines and skills: these are as many as before.
    server.save("clocks.md", CLOCKS.replace("gears", "wheels"))
    page.open(server, CLOCK_PAGE).wait_for_text("wheels")
    page.open(server, "404.html").mark()
    start_of_change = len(server.printed)
    server.save("clocks.md", CLOCKS.replace("gears", "springs"))
    server.wait_for("rebuilt in", start_of_change)
    assert page.is_marked()


def test_a_new_note_appears(start, page):
    server = start()
    page.open(server, "roles/")
    server.save("deep/er/divers.md", "# Divers\n- skill set for Dive Engineer:\n  - Knows Linux\n")
    page.wait_for_text("Dive Engineer")
    page.open(server, "roles/dive-engineer.html").wait_for_text("Linux")


def test_a_deleted_note_goes_and_its_page_still_listens(start, page):
    server = start()
    page.open(server, BOAT_PAGE).wait_for_text("Boat Engineer")
    server.delete("boats.md")
    page.wait_for_text("Page not found")
    assert page.browser.run(
        "return getComputedStyle(document.querySelector('.site-header')).display") != "inline"
    server.save("boats.md", BOATS)
    page.wait_for_text("Knows Go")


def test_settings_skills_and_files_are_followed(start, page):
    server = start()
    page.open(server)
    server.save("rolebook.yml", "title: Watches and boats\n")
    page.wait_for_text("Watches and boats")
    server.save("skills.yml", "- name: escapement design\n  aliases: [gears]\n  kind: method\n")
    page.wait_for_text("escapement design")
    assert server.ask("GET", "/logo.svg").status == 404
    server.save("static/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    logo = server.ask("GET", "/logo.svg")
    assert (logo.status, logo.getheader("Content-Type")) == (200, "image/svg+xml; charset=utf-8")


def test_a_burst_of_saves_ends_with_the_last(start, page):
    server = start()
    page.open(server, CLOCK_PAGE)
    for number in range(30):
        (server.content / "clocks.md").write_text(
            CLOCKS.replace("gears", f"gears of {number} teeth"), "utf-8")
    page.wait_for_text("gears of 29 teeth")


def test_a_page_in_the_background_catches_up(start, page):
    server = start()
    driver = page.open(server, CLOCK_PAGE).browser.driver
    page.listens()
    first = driver.current_window_handle
    driver.switch_to.new_window("tab")
    server.save("clocks.md", CLOCKS.replace("gears", "pendulums"))
    driver.close()
    driver.switch_to.window(first)
    page.wait_for_text("pendulums")


# ── what is wrong with the notes ──

ODD = CLOCKS + "- See [this](javascript:tick)\n"


def test_the_panel_tells_what_was_found(start, page):
    server = start({"clocks.md": ODD})
    page.open(server, CLOCK_PAGE)
    page.wait("!document.querySelector('.reload-panel').hidden")
    assert "1 problem in the notes" in page.panel().text
    assert "clocks.md" not in page.panel().text
    page.button("Show").click()
    text = page.panel().text
    assert "clocks.md:4" in text and "javascript:tick" in text and "mailto:" in text
    server.save("clocks.md", CLOCKS)
    page.wait("document.querySelector('.reload-panel').hidden")


def test_the_panel_stays_closed_until_there_is_something_else(start, page):
    server = start({"clocks.md": ODD})
    page.open(server, CLOCK_PAGE)
    page.wait("!document.querySelector('.reload-panel').hidden")
    page.button("Close").send_keys(Keys.ENTER)
    page.wait("document.querySelector('.reload-panel').hidden")
    page.browser.driver.get(server.url)
    page.listens()
    assert not page.panel().is_displayed()
    server.save("clocks.md", ODD + "- See [that](javascript:tock)\n")
    page.wait("!document.querySelector('.reload-panel').hidden")


def test_notes_that_cannot_be_built_leave_the_last_good_site(start, page):
    server = start()
    page.open(server, CLOCK_PAGE).mark()
    server.take_away()
    page.wait("document.querySelector('dialog').open")
    assert "No such file" in page.browser.driver.find_element(By.TAG_NAME, "dialog").text
    assert page.is_marked() and "gears" in page.browser.run("return document.body.innerText")
    assert server.ask("GET", "/" + BOAT_PAGE).status == 200
    page.button("Look at the page meanwhile").click()
    page.wait("!document.querySelector('dialog').open")
    assert "can’t be built" in page.panel().text
    page.browser.driver.get(server.url + BOAT_PAGE)
    page.wait("document.querySelector('dialog').open")
    server.bring_back()
    page.wait("!document.querySelector('dialog').open")
    page.wait("document.querySelector('.reload-panel').hidden")


def test_the_page_says_that_the_server_has_stopped(start, page):
    server = start()
    page.open(server, CLOCK_PAGE)
    page.listens()
    server.interrupt()
    page.wait("document.querySelector('.reload-panel').textContent.includes('has stopped')")


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_panel_and_overlay_are_accessible(start, page, width, theme):
    server = start({"clocks.md": ODD, "boats.md": BOATS})
    page.open(server, CLOCK_PAGE, width, theme)
    page.wait("!document.querySelector('.reload-panel').hidden")
    page.button("Show").click()
    no_problems(map(str, page.browser.axe()))
    assert page.browser.run(
        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    server.take_away()
    page.wait("document.querySelector('dialog').open")
    no_problems(map(str, page.browser.axe()))


def test_the_notes_run_nothing_in_the_panel(start, page):
    server = start({"a <b>x</b>.md": "# A\n- [x](javascript:alert(1)) <img src=x onerror=alert(1)>\n"})
    page.open(server)
    page.wait("!document.querySelector('.reload-panel').hidden")
    page.button("Show").click()
    assert page.browser.run("return window.dialogs") is None
    assert page.browser.run("return document.querySelectorAll('.reload-panel b, .reload-panel img').length") == 0


# ── requests ──


def test_pages_are_those_of_build_with_the_script(server, tmp_path):
    done = run("build", server.content, "--output", tmp_path / "site")
    assert done.returncode == 0
    for file in sorted((tmp_path / "site").rglob("*.*")):
        path = file.relative_to(tmp_path / "site").as_posix()
        if not file.is_file() or path.startswith(".rolebook/"):
            continue
        served = server.ask("GET", "/" + path.replace(" ", "%20")).content
        if not path.endswith(".html"):
            assert served == file.read_bytes(), path
            continue
        assert b"reload" not in file.read_bytes(), path
        plain = re.sub(rb"<link [^>]*reload/reload\.css\">\n<script [^>]*reload/reload\.js\"[^>]*></script>\n", b"", served)
        plain = plain.replace(b"; connect-src 'self'", b"")
        if path == "404.html":  # Its links lead to the server, and not to the published site.
            continue
        assert plain == file.read_bytes(), path


def test_head_has_the_head_of_get_and_nothing_else(server):
    for path in ("/", "/data/roles.json", "/none"):
        get, head = server.ask("GET", path), server.ask("HEAD", path)
        assert head.content == b""
        assert head.status == get.status
        assert dict(head.getheaders()) == dict(get.getheaders())
        assert int(head.getheader("Content-Length")) == len(get.content) > 0


def test_what_the_browser_has_is_not_sent_again(server):
    first = server.ask("GET", "/")
    again = server.ask("GET", "/", If_None_Match=first.getheader("ETag"))
    assert (again.status, again.content) == (304, b"")
    assert first.getheader("Cache-Control") == "no-cache"


def test_folders_lead_to_their_index(server):
    answer = server.ask("GET", "/roles?a=b")
    assert (answer.status, answer.getheader("Location")) == (307, "/roles/?a=b")
    assert server.ask("GET", "/roles/").content == server.ask("GET", "/roles/index.html").content


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "NONSENSE"])
def test_other_methods_are_refused(server, method):
    answer = server.ask(method, "/")
    assert (answer.status, answer.getheader("Allow")) == (405, "GET, HEAD")


@pytest.mark.parametrize("target", [
    "/../secret.txt", "/../../../../../../etc/passwd", "/roles/../../secret.txt",
    "/%2e%2e/secret.txt", "/%2e%2e%2fsecret.txt", "/..%2fsecret.txt", "/%252e%252e%252fsecret.txt",
    "/..%5csecret.txt", "/..\\secret.txt", "/%c0%ae%c0%ae/secret.txt", "/....//secret.txt",
    "//secret.txt", "///etc/passwd", "/%2fetc%2fpasswd", "/etc/passwd", "/index.html%00.txt",
    "/index.html/..", "/./private.txt", "/private.txt", "/clocks.md", "/rolebook.yml",
    "/static/a%20b.txt", "file:///etc/passwd", "..", "/%", "/%2", "/~root/",
    "/assets/reload/../../private.txt", "/.git/config", "/.rolebook/manifest",
])
def test_nothing_outside_of_the_site_is_read(server, target):
    answer = server.raw(f"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    assert re.match(rb"HTTP/1\.1 (400|404) ", answer), answer[:200]
    assert SECRET.encode() not in answer and b"root:" not in answer


@pytest.mark.parametrize("host", [
    "example.org", "example.org:4173", "localhost.example.org", "127.0.0.1.example.org", "192.168.1.5",
])
def test_foreign_hosts_are_refused(server, host):
    answer = server.ask("GET", "/", Host=host)
    assert answer.status == 421
    assert b"Clock" not in answer.content and b"--host" in answer.content


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1:80", "[::1]:80"])
def test_own_hosts_are_served(server, host):
    assert server.ask("GET", "/", Host=host).status == 200


def test_other_sites_can_load_nothing(server):
    for path in ("/", "/assets/index/catalogue.js", "/none"):
        answer = server.ask("GET", path)
        assert answer.getheader("Cross-Origin-Resource-Policy") == "same-origin"
        assert answer.getheader("X-Content-Type-Options") == "nosniff"
        assert answer.getheader("Access-Control-Allow-Origin") is None


@pytest.mark.parametrize("request_bytes, status", [
    (b"GET / HTTP/1.1\r\n\r\n", 400),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", 400),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\n folded\r\n\r\n", 400),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc", 413),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 413),
    (b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", 414),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"a" * 100_000 + b"\r\n\r\n", 431),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"A: b\r\n" * 200 + b"\r\n", 431),
    (b"A" * 200_000, 431),
    (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),
    (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
])
def test_what_is_no_request_is_refused(server, request_bytes, status):
    answer = server.raw(request_bytes)
    assert answer.startswith(f"HTTP/1.1 {status} ".encode()), answer[:200]
    assert server.ask("GET", "/").status == 200


def test_a_connection_carries_several_requests(server):
    request = b"GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n"
    last = request.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    assert server.raw(request * 3 + last).count(b"HTTP/1.1 200 OK") == 4


def test_a_slow_client_holds_up_nobody(server):
    with server.connect() as slow:
        slow.sendall(b"GET / HTTP/1.1\r\nHo")
        assert server.ask("GET", "/").status == 200
        slow.sendall(b"st: localhost\r\nConnection: close\r\n\r\n")
        assert drain(slow).startswith(b"HTTP/1.1 200")


def test_a_thousand_connections_break_nothing(server):
    with ExitStack() as stack:
        clients = [stack.enter_context(server.connect()) for _ in range(1000)]
        for client in clients:
            client.sendall(b"GET /robots.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        answers = [drain(client) for client in clients]
    assert sum(answer.startswith(b"HTTP/1.1 200") for answer in answers) == 1000
    assert server.ask("GET", "/").status == 200


def test_a_thousand_pages_may_listen(server):
    with ExitStack() as stack:
        clients = [stack.enter_context(server.connect()) for _ in range(1000)]
        for client in clients:
            client.sendall(b"GET /assets/reload/events?page=%2F&tag=0 HTTP/1.1\r\nHost: localhost\r\n\r\n")
        for client in clients:
            received = b""
            while b"event: reload" not in received:
                part = client.recv(65536)
                assert part
                received += part
        assert server.ask("GET", "/").status == 200
    assert server.ask("GET", "/").status == 200


# ── the command ──


def test_both_addresses_of_the_machine_are_served(server):
    families = {info[0] for info in socket.getaddrinfo("localhost", server.port)}
    for family, address in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        if family in families:
            with socket.create_connection((address, server.port), timeout=10) as client:
                client.sendall(b"HEAD / HTTP/1.0\r\nHost: localhost\r\n\r\n")
                assert drain(client).startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_ends_it_at_once(start, page, number):
    server = start()
    page.open(server).listens()
    with server.connect() as idle:
        idle.sendall(b"GET / HT")
        status, seconds = server.interrupt(number)
    assert status == 0
    assert seconds < 1


def test_a_port_that_is_taken_is_told(server):
    done = run("serve", server.content, "--port", server.port)
    assert done.returncode == 2
    assert f"port {server.port} is taken" in done.stderr and "--port" in done.stderr


def test_the_next_free_port_is_taken(start):
    with ExitStack() as stack:
        taken = stack.enter_context(socket.socket())
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind(("127.0.0.1", 4173))
            taken.listen()
        except OSError:
            pass  # somebody else has it: as good
        assert start(None, port=None).port > 4173


def test_a_folder_that_is_missing_is_told(tmp_path):
    done = run("serve", tmp_path / "none")
    assert done.returncode == 2
    assert "none" in done.stderr


def test_an_exposed_site_is_said_to_be(start):
    server = start(None, "--host", "0.0.0.0")
    server.wait_for("Everybody who can reach this machine")
    assert server.ask("GET", "/", Host=f"192.168.1.5:{server.port}").status == 200
    assert server.ask("GET", "/", Host="example.org").status == 421


def test_a_host_that_is_no_address_is_told(tmp_path):
    done = run("serve", tmp_path, "--host", "example.org")
    assert done.returncode == 64
    assert "--host" in done.stderr
