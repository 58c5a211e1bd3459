"""Runs vigiactl as a child process.

VIGIA_CTL      the program; "vigiactl" from PATH unless told
VIGIA_STATE    state directory of an embedded site, or
VIGIA_CONFIG   configuration file, with VIGIA_SITE as the site's name in it
"""

import ctypes
import json
import os
import selectors
import signal
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .errors import PermanentError

MAX_DOCUMENT = 8 * 1024 * 1024
KEPT_MESSAGES = 16 * 1024
STOP_GRACE = 10.0  # seconds from TERM to KILL

_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None)


@dataclass(frozen=True)
class Ended:
    """How a call ended."""

    code: int  # exit code; minus the signal when it was killed
    document: dict[str, Any] | None  # None when it wrote no JSON object
    messages: str  # the end of what it wrote to stderr

    @property
    def error(self) -> dict[str, Any]:
        error = (self.document or {}).get("error")
        return error if isinstance(error, dict) else {}

    @property
    def sentence(self) -> str:
        """Why it failed, for people."""
        message = self.error.get("message") or self.messages.strip() or f"vigiactl ended with {self.code}"
        kind = self.error.get("class")
        return f"{message} [{kind}]" if kind else str(message)


def _site() -> list[str]:
    names = {"--state": "VIGIA_STATE", "--config": "VIGIA_CONFIG", "--site": "VIGIA_SITE"}
    return [part for option, name in names.items() if (value := os.environ.get(name)) for part in (option, value)]


def _dies_with(parent: int) -> Callable[[], None]:
    """Also when the parent is killed: a load that nobody answers for must not go on."""

    def prepare() -> None:
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)

    return prepare


def _read(process: "subprocess.Popen[bytes]") -> tuple[bytes, str]:
    out, err = bytearray(), bytearray()
    assert process.stdout and process.stderr
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ, out)
        selector.register(process.stderr, selectors.EVENT_READ, err)
        while selector.get_map():
            for key, _ in selector.select():
                chunk = os.read(key.fd, 65536)
                if not chunk:
                    selector.unregister(key.fileobj)
                key.data.extend(chunk)
            del err[:-KEPT_MESSAGES]
            if len(out) > MAX_DOCUMENT:
                raise PermanentError(f"vigiactl answered more than {MAX_DOCUMENT} bytes: it was stopped.")
    return bytes(out), err.decode(errors="replace")


def _document(out: bytes) -> dict[str, Any] | None:
    try:
        document = json.loads(out)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) else None


def _signal_group(process: "subprocess.Popen[bytes]", number: int) -> None:
    try:
        os.killpg(process.pid, number)
    except ProcessLookupError:
        pass


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        _signal_group(process, signal.SIGTERM)
        try:
            process.wait(STOP_GRACE)
        except subprocess.TimeoutExpired:
            _signal_group(process, signal.SIGKILL)
            process.wait()
    for pipe in (process.stdout, process.stderr):
        if pipe:
            pipe.close()


def run(arguments: list[str]) -> Ended:
    """Waits until it ends. What interrupts that, such as a time limit, ends vigiactl and its children too."""
    command = [os.environ.get("VIGIA_CTL") or "vigiactl", *_site(), *arguments]
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            process_group=0,
            preexec_fn=_dies_with(os.getpid()),
        )
    except OSError as error:
        raise PermanentError(f"{command[0]} cannot be started: {error.strerror}. Set VIGIA_CTL to it.") from error
    try:
        out, messages = _read(process)
        return Ended(process.wait(), _document(out), messages)
    finally:
        _end(process)
