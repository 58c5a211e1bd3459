"""A clean Debian with a real systemd as its PID 1, in which the packages are installed as an administrator does it."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, Callable

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parents[3]
BUILD = Path(os.environ.get("VIGIA_BUILD", SOURCES / "build/release"))
ROOT = Path(os.environ.get("VIGIA_CLEAN_ROOT", "/var/tmp/vigia-clean-root"))
# What a machine changes by itself while it runs, and what the package system keeps of its own work.
NOT_OURS = ("/home", "/srv", "/tmp", "/var/cache", "/var/lib/apt", "/var/lib/dpkg", "/var/lib/postgresql", "/var/lib/redis",
            "/var/lib/prometheus", "/var/lib/systemd", "/var/log/apt", "/var/log/dpkg.log", "/var/log/journal", "/var/log/postgresql",
            "/var/log/redis", "/var/tmp", "/etc/.pwd.lock", "/etc/passwd-", "/etc/group-", "/etc/shadow-",
            "/etc/gshadow-")


def eventually(condition: Callable[[], Any], what: str, patience: float = 60) -> Any:
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if found := condition():
            return found
        time.sleep(0.1)
    raise AssertionError(f"not within {patience:.0f} s: {what}")


def output(*command: object) -> str:
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if result.returncode:
        raise AssertionError(f"{command[0]} ended with {result.returncode}:\n{result.stdout}{result.stderr}")
    return result.stdout


def packages(folder: Path) -> dict[str, Path]:
    """The two packages of the build folder, by name."""
    output("cpack", "-G", "DEB", "--config", BUILD / "CPackConfig.cmake", "-B", folder,
           "-D", "CPACK_DEBIAN_COMPRESSION_TYPE=gzip")
    return {output("dpkg-deb", "-f", path, "Package").strip(): path for path in folder.glob("*.deb")}


class Machine:
    def __init__(self) -> None:
        self.state = Path(tempfile.mkdtemp(prefix="vigia-machine-"))
        self.init = 0
        self.process: "subprocess.Popen[bytes] | None" = None
        try:
            self.boot()
        except BaseException:
            self.close()
            raise

    def boot(self) -> None:
        with (self.state / "log").open("ab") as log:
            # The machine ends with the test, however that ends.
            boot = ("setpriv", "--pdeathsig=KILL", "--", str(HERE / "boot-root.sh"), str(ROOT), str(self.state))
            self.process = subprocess.Popen(boot, stdout=log, stderr=log, stdin=subprocess.DEVNULL, start_new_session=True)
        self.init = eventually(self.find_init, "systemd starts")
        eventually(lambda: self.run("systemctl", "is-system-running").stdout.strip() in ("running", "degraded"),
                   "the machine has started")

    def find_init(self) -> int:
        """The script's child that is systemd by now; before, it had others."""
        assert self.process
        for child in Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split():
            try:
                if Path(f"/proc/{child}/comm").read_text().strip() == "systemd":
                    return int(child)
            except OSError:
                pass
        return 0

    def end(self) -> None:
        if not self.process:
            return
        try:
            if self.init:
                os.kill(self.init, signal.SIGKILL)
            else:
                os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.process, self.init = None, 0

    def reboot(self) -> None:
        """Services end as they do when a machine is shut down; then its power goes."""
        self.run("systemctl", "isolate", "--job-mode=replace-irreversibly", "shutdown.target")
        self.end()
        shutil.rmtree(self.state / "work")
        self.boot()

    def close(self) -> None:
        self.end()
        shutil.rmtree(self.state, ignore_errors=True)

    def run(self, *words: object, user: str = "root", input: str | bytes | None = None,
            environment: dict[str, str] | None = None) -> "subprocess.CompletedProcess[str]":
        enter = ["nsenter", f"--target={self.init}", "--mount", "--pid", "--uts", "--ipc", "--net", "--cgroup", "--wd",
                 "--", "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
        enter += [f"{name}={value}" for name, value in (environment or {}).items()]
        who = ["HOME=/root"] if user == "root" else [
            f"HOME=/home/{user}", "setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups", "--"]
        raw = input.encode() if isinstance(input, str) else input
        result = subprocess.run([*enter, *who, *map(str, words)], capture_output=True, input=raw or b"", timeout=300)
        return subprocess.CompletedProcess(result.args, result.returncode, result.stdout.decode(errors="replace"),
                                           result.stderr.decode(errors="replace"))

    def must(self, *words: object, **how: Any) -> str:
        result = self.run(*words, **how)
        if result.returncode:
            raise AssertionError(f"{words} ended with {result.returncode}:\n{result.stdout}{result.stderr}")
        return result.stdout

    def write(self, path: str, content: str | bytes, mode: str = "0644") -> None:
        self.must("install", "-D", f"--mode={mode}", "/dev/stdin", path, input=content)

    def exists(self, path: str) -> bool:
        return self.run("test", "-e", path).returncode == 0

    def install(self, *files: Path) -> str:
        """Asked about configuration that the administrator changed, they keep it, which is what dpkg proposes."""
        for file in files:
            self.write(f"/srv/{file.name}", file.read_bytes())
        return self.must("apt-get", "install", "-y", "--no-install-recommends",
                         "--option=Dpkg::Options::=--force-confold", *(f"/srv/{file.name}" for file in files))

    def is_active(self, unit: str) -> bool:
        return self.run("systemctl", "is-active", unit).stdout.strip() == "active"

    def show(self, unit: str, field: str) -> str:
        return self.must("systemctl", "show", "--value", "-p", field, unit).strip()

    def journal(self, unit: str) -> str:
        return self.run("journalctl", "--no-pager", "-n", "60", "-u", unit).stdout

    def content(self) -> set[str]:
        """Every path with its kind, mode, owner and target; of /etc also what is in the files."""
        pruned = [word for path in NOT_OURS for word in ("-path", path, "-o")][:-1]
        listed = self.must("find", "/", "-xdev", "(", *pruned, ")", "-prune", "-o",
                           "-printf", r"%y %m %U:%G %p %l\n")
        sums = self.must("sh", "-c", "find /etc -type f -exec sha256sum {} + | sort -k 2")
        ignored = tuple(path for path in NOT_OURS if path.startswith("/etc"))
        return set(listed.splitlines()) | {
            line for line in sums.splitlines() if not line.endswith(ignored)}
