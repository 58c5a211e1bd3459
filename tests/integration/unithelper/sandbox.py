"""A real systemd in namespaces of its own, with what the package vigia-worker installs for the helper."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

SOURCES = Path(os.environ.get("VIGIA_SOURCES", Path(__file__).resolve().parents[3]))
BIN = Path(os.environ.get("VIGIA_BIN", SOURCES / "build/dev/bin"))
SCRIPT = SOURCES / "tests/support/systemd-sandbox.sh"
HELPER = "/usr/libexec/vigia/vigia-unit-helper"
STATE = "/var/lib/vigia-unit-helper"
NOBODY = 65534

SLEEPER = """[Unit]
Description=A worker
[Service]
ExecStart=/bin/sleep infinity
[Install]
WantedBy=multi-user.target
"""
CONFIG = f"""
state_directory = "{STATE}"
units = ["celery-worker.service", "celery-worker@1.service", "other.service"]
restart = ["other.service"]
drain_seconds = 5
[verify]
wait_seconds = 10
settle_seconds = 1
"""


def eventually(condition: Callable[[], Any], what: str, patience: float = 30) -> Any:
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if found := condition():
            return found
        time.sleep(0.02)
    raise AssertionError(f"not within {patience:.0f} s: {what}")


class Sandbox:
    def __init__(self) -> None:
        self.state = Path(tempfile.mkdtemp(prefix="vigia-sandbox-"))
        self.log = (self.state / "log").open("wb")
        self.process = subprocess.Popen([str(SCRIPT), str(self.state)], stdout=self.log, stderr=self.log,
                                        stdin=subprocess.DEVNULL, start_new_session=True)
        self.init = 0
        try:
            self.init = eventually(self.find_init, "systemd starts")
            bus = self.state / "run/dbus/system_bus_socket"
            eventually(lambda: bus.exists() and self.run("busctl", "status").returncode == 0, "the bus answers")
            eventually(lambda: self.run("systemctl", "is-system-running").stdout.strip() in ("running", "degraded"),
                       "systemd has started")
        except BaseException:
            self.close()
            raise

    def find_init(self) -> int:
        """The script's child that is systemd by now; before, it had others."""
        for child in Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split():
            try:
                if Path(f"/proc/{child}/comm").read_text().strip() == "systemd":
                    return int(child)
            except OSError:
                pass
        return 0

    def close(self) -> None:
        try:
            if self.init:
                os.kill(self.init, signal.SIGKILL)
            else:
                os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.log.close()
        shutil.rmtree(self.state, ignore_errors=True)

    def command(self, *words: str, uid: int = 0) -> list[str]:
        enter = ["nsenter", f"--target={self.init}", "--mount", "--pid", "--uts", "--ipc", "--"]
        who = ["setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups", "--"] if uid else []
        return [*enter, *who, *words]

    def run(self, *words: str, uid: int = 0, input: str | None = None) -> "subprocess.CompletedProcess[str]":
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/tmp"}
        return subprocess.run(self.command(*words, uid=uid), capture_output=True, text=True, input=input,
                              env=environment, timeout=120)

    def over_ssh(self, *words: str, uid: int = 0) -> "subprocess.CompletedProcess[str]":
        """A program of this machine, whose ssh leads as that user to the sandbox's bus."""
        self.state.chmod(0o711)
        who = f"setpriv --reuid={uid} --regid={uid} --clear-groups -- " if uid else ""
        ssh = self.state / "programs/ssh"
        ssh.parent.mkdir(exist_ok=True)
        ssh.write_text(f"#!/bin/sh\nprintf '%s ' \"$@\" > {ssh.parent}/arguments\nexec {who}systemd-stdio-bridge"
                       f" --bus-path=unix:path={self.state}/run/dbus/system_bus_socket\n")
        ssh.chmod(0o755)
        environment = {"PATH": f"{ssh.parent}:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(self.state)}
        return subprocess.run(words, capture_output=True, text=True, env=environment, timeout=120)

    def must(self, *words: str, input: str | None = None) -> str:
        result = self.run(*words, input=input)
        if result.returncode:
            raise AssertionError(f"{words}: {result.stdout}{result.stderr}")
        return result.stdout

    def write(self, path: str, text: str, mode: str = "0644") -> None:
        """Whole at once, for whoever watches the folder."""
        self.must("install", "-D", f"--mode={mode}", "/dev/stdin", path + ".new", input=text)
        self.must("mv", path + ".new", path)

    def install(self) -> None:
        """As the package does."""
        self.must("sh", "-c", f"d={self.state}/overlay/usr && mkdir -p $d-upper $d-work &&"
                  " mount -t overlay overlay -o lowerdir=/usr,upperdir=$d-upper,workdir=$d-work /usr")
        self.must("install", "-D", "--mode=0755", str(BIN / "vigia-unit-helper"), HELPER)
        for file, folder in (("dbus/org.vigia.UnitHelper1.service", "dbus-1/system-services"),
                             ("dbus/org.vigia.UnitHelper1.conf", "dbus-1/system.d"),
                             ("polkit/org.vigia.unithelper1.policy", "polkit-1/actions")):
            self.must("install", "-D", "--mode=0644", "-t", f"/usr/share/{folder}", str(SOURCES / "installer" / file))
        self.must("install", "-D", "--mode=0644", "-t", "/usr/lib/systemd/system",
                  str(SOURCES / "installer/dbus/vigia-unit-helper.service"))
        self.write("/usr/share/vigia/systemd/celery-worker@.service", SLEEPER)
        self.write("/etc/vigia/unit-helper.toml", CONFIG)
        for name in ("celery-worker", "other"):
            self.write(f"/etc/systemd/system/{name}.service", SLEEPER)
        self.must("systemctl", "daemon-reload")
        self.must("systemctl", "enable", "--now", "celery-worker.service", "other.service")
        self.must("busctl", "call", "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                  "ReloadConfig")

    def configure(self, text: str) -> None:
        """The helper reads it when it starts."""
        self.run("systemctl", "stop", "vigia-unit-helper")
        self.write("/etc/vigia/unit-helper.toml", text)

    def helper(self, method: str, *arguments: str, uid: int = 0) -> "subprocess.CompletedProcess[str]":
        """`arguments` as dbus-send takes them: "string:apply"."""
        return self.run("dbus-send", "--system", "--print-reply=literal", "--reply-timeout=60000",
                        "--dest=org.vigia.UnitHelper1", "/org/vigia/UnitHelper1",
                        f"org.vigia.UnitHelper1.{method}", *arguments, uid=uid)

    def helper_pid(self) -> int:
        """Of this sandbox, as this machine numbers it; 0: it does not run."""
        ours = os.readlink(f"/proc/{self.init}/ns/pid")
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                if os.readlink(entry / "exe").startswith(HELPER) and os.readlink(entry / "ns/pid") == ours:
                    return int(entry.name)
            except OSError:
                pass
        return 0

    def last_move(self) -> dict[str, Any]:
        answer = self.helper("LastMove")
        if answer.returncode:
            raise AssertionError(answer.stderr)
        found: dict[str, Any] = json.loads(answer.stdout)
        return found

    def move(self, kind: str) -> dict[str, Any]:
        started = self.helper("Move", f"string:{kind}", "string:test")
        if started.returncode:
            raise AssertionError(started.stderr)
        return eventually(lambda: (m := self.last_move())["state"] != "running" and m, f"{kind} ends", 60)

    def actions(self) -> list[dict[str, Any]]:
        text = self.run("cat", "/var/lib/vigia-unit-helper/actions.jsonl").stdout
        return [json.loads(line) for line in text.splitlines()]

    def machine(self) -> dict[str, str]:
        """All that a move or an order may change: files, links, enablement, activity."""
        units = ("celery-worker.service", "celery-worker@1.service", "celery-worker@2.service", "other.service")
        states = {unit: self.run("systemctl", "show", "-p", "ActiveState,UnitFileState,LoadState", unit).stdout
                  for unit in units}
        files = self.must("sh", "-c", "cd /etc/systemd/system && find . -printf '%p %y %m %u %l\\n' | sort;"
                          " find . -name '*celery*' -type f -exec sha256sum {} +")
        return states | {"files": files}
