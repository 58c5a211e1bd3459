import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest
from pathlib import Path
from typing import Any, Callable

from unitfiles import OURS, SOURCES, SYSTEMD, TEMPLATE, Unit, environment_file

PASSWORD = "correct horse %i"


class Services(unittest.TestCase):
    """The units' own command lines, with systemd's part done by hand, against a Redis of the test's own."""

    def setUp(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.socket = self.folder / "redis.sock"
        (self.folder / "redis.conf").write_text(
            f'port 0\nunixsocket {self.socket}\nrequirepass "{PASSWORD}"\nsave ""\ndir {self.folder}\n')
        self.start(["redis-server", "redis.conf"], {})
        self.eventually(self.socket.exists, "Redis listens")

    def start(self, command: list[str], environment: dict[str, str]) -> "subprocess.Popen[bytes]":
        log = (self.folder / "output").open("ab")
        self.addCleanup(log.close)
        process = subprocess.Popen(command, cwd=self.folder, stdout=log, stderr=log, start_new_session=True,
                                   env={"PATH": "/usr/bin:/bin"} | environment)
        self.addCleanup(self.end, process)
        return process

    @staticmethod
    def end(process: "subprocess.Popen[bytes]") -> None:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()

    def placed(self, text: str) -> str:
        """Specifiers replaced, and what is the system's moved into the test's folder."""
        text = text.replace("%i", "1").replace("%H", socket.gethostname())
        for path in ("/var/log/vigia", "/var/lib/vigia", "/run/vigia"):
            text = text.replace(path, f"{self.folder}{path}")
        return text.replace("/usr/share/vigia/celery", str(SOURCES / "installer/celery"))

    def environment(self, unit: Unit) -> dict[str, str]:
        settings = unit.environment | environment_file(SYSTEMD / "worker.env")
        settings |= {"VIGIA_REDIS_URL": f"unix://{self.socket}", "VIGIA_REDIS_PASSWORD": PASSWORD,
                     "VIGIA_CTL": "/bin/false", "PYTHONDONTWRITEBYTECODE": "1"}
        return {name: self.placed(value) for name, value in settings.items() if name != "VIGIA_REDIS_PASSWORD"} | {
            "VIGIA_REDIS_PASSWORD": PASSWORD}

    def run_unit(self, path: Path) -> "subprocess.Popen[bytes]":
        unit = Unit(path)
        for folder in ("var/log/vigia", "var/lib/vigia/beat", self.placed("run/" + unit.value("RuntimeDirectory"))):
            (self.folder / folder).mkdir(parents=True, exist_ok=True)
        return self.start([self.placed(word) for word in unit.command], self.environment(unit))

    def control(self, *words: str) -> str:
        command = ["/usr/bin/python3", "-m", "celery", "-A", "app", *words]
        result = subprocess.run(command, cwd=self.folder, capture_output=True, text=True,
                                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"} | self.environment(Unit(TEMPLATE)))
        return result.stdout

    def eventually(self, condition: Callable[[], Any], what: str, patience: float = 40) -> None:
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if condition():
                return
            time.sleep(0.05)
        output = (self.folder / "output").read_text(errors="replace")
        self.fail(f"not within {patience:.0f} s: {what}\n{output[-3000:]}")

    def test_the_templates_command_is_a_worker_that_answers_rotates_and_stops(self) -> None:
        worker = self.run_unit(TEMPLATE)
        node = f"worker1@{socket.gethostname()}"
        log = self.folder / "var/log/vigia/worker1.log"
        pid_file = self.folder / "run/vigia/worker1/worker.pid"
        self.eventually(lambda: log.exists() and f"{node} ready" in log.read_text(), "the worker is ready")
        self.assertEqual(int(pid_file.read_text()), worker.pid)
        self.assertIn(node, self.control("inspect", "ping", "--timeout=5"))

        log.rename(log.with_suffix(".log.1"))  # as logrotate does it
        self.control("control", "add_consumer", "another")
        self.eventually(lambda: log.exists() and "another" in log.read_text(), "it goes on in a new log")

        worker.send_signal(signal.SIGTERM)
        self.assertEqual(worker.wait(30), 0)
        self.assertFalse(pid_file.exists())
        self.assertNotIn(PASSWORD, log.with_suffix(".log.1").read_text() + (self.folder / "output").read_text())

    def test_beats_command_looks_at_its_schedule(self) -> None:
        beat = self.run_unit(next(path for path in OURS if path.name == "celery-beat.service"))
        self.eventually((self.folder / "var/lib/vigia/beat/schedule.alive").exists, "beat lives")
        beat.send_signal(signal.SIGTERM)
        self.assertEqual(beat.wait(30), 0)


if __name__ == "__main__":
    unittest.main()
