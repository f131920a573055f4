"""Runs `rolebook serve` on a folder of its own, and speaks HTTP with it."""

import http.client
import os
import re
import select
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

from rolebook import binary

TIMEOUT = 30


class Preview:
    """A preview server of some notes, and what it has printed."""

    def __init__(self, content: Path, *options: str, port: str | None = "0"):
        self.content = content
        chosen = ["--port", port] if port is not None else []
        self.process = subprocess.Popen(
            [str(binary()), "serve", str(content), *chosen, *options],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )
        self.printed = ""
        found = self.wait_for(r"at (http://([^/]+):(\d+)/)")
        self.url, self.port = found[1], int(found[3])

    def wait_for(self, pattern: str, start: int = 0) -> re.Match:
        """Reads what the server prints until it matches, from the position `start` on."""
        deadline = time.monotonic() + TIMEOUT
        while True:
            found = re.compile(pattern).search(self.printed, start)
            if found:
                return found
            left = deadline - time.monotonic()
            ready, _, _ = select.select([self.process.stdout], [], [], max(0, left))
            part = os.read(self.process.stdout.fileno(), 65536) if ready else b""
            assert part, f"the server did not print {pattern!r} but:\n{self.printed}"
            self.printed += part.decode("utf-8")

    def save(self, path: str, text: str, by_rename: bool = False) -> None:
        """Writes a file as editors do, and waits until the server has built with it."""
        start = len(self.printed)
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        if by_rename:
            beside = file.with_name(f".{file.name}.new")
            beside.write_text(text, "utf-8")
            beside.replace(file)
        else:
            file.write_text(text, "utf-8")
        self.wait_for(rf"{re.escape(path)} .*rebuilt in", start)

    def delete(self, path: str) -> None:
        start = len(self.printed)
        (self.content / path).unlink()
        self.wait_for(rf"{re.escape(path)} deleted.*rebuilt in", start)

    def take_away(self) -> None:
        """Moves the whole folder elsewhere."""
        start = len(self.printed)
        self.content.rename(self.content.with_name("elsewhere"))
        self.wait_for("the last good site stays", start)

    def bring_back(self) -> None:
        start = len(self.printed)
        self.content.with_name("elsewhere").rename(self.content)
        self.wait_for("rebuilt in", start)

    def ask(self, method: str, target: str, **headers: str) -> http.client.HTTPResponse:
        """A request whose target goes out as it is written here; the body is in `content`."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=TIMEOUT)
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.putrequest(method, target, skip_host="Host" in names)
        for name, value in names.items():
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        answer.content = answer.read()
        connection.close()
        return answer

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=TIMEOUT)

    def raw(self, request: bytes) -> bytes:
        """Everything that is answered to some bytes."""
        with self.connect() as client:
            try:
                client.sendall(request)
            except (BrokenPipeError, ConnectionResetError):
                pass
            return drain(client)

    def interrupt(self, number: int = signal.SIGINT) -> tuple[int, float]:
        """The status that the server ends with, and after how many seconds."""
        start = time.monotonic()
        self.process.send_signal(number)
        return self.process.wait(TIMEOUT), time.monotonic() - start

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


def drain(client: socket.socket) -> bytes:
    """What comes until the other end closes."""
    received = b""
    try:
        while part := client.recv(65536):
            received += part
    except ConnectionResetError:
        pass
    return received


def folder(path: Path, notes: dict[str, str]) -> Path:
    """A fresh content folder."""
    shutil.rmtree(path, ignore_errors=True)
    for name, text in notes.items():
        file = path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return path
