import re
import shutil
import subprocess
import tempfile
import unittest
from fnmatch import fnmatch
from pathlib import Path

from unitfiles import OLD, OURS, SYSTEMD, TEMPLATE, Unit, environment_file

HOST_UNITS = Path("/usr/lib/systemd/system")
EXPOSURE = 40  # tenths
# What no name of a variable and no command line may hold.
SECRET = re.compile(r"password|passwd|secret|token", re.IGNORECASE)


class Units(unittest.TestCase):
    def setUp(self) -> None:
        for program in ("systemd-analyze", "systemd-sysusers", "systemd-tmpfiles"):
            self.assertTrue(shutil.which(program), f"{program} is missing: install Debian's package “systemd”.")
        self.root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.root)

    def verify(self, name: str, text: str) -> str:
        """What systemd says to a unit on a machine that has what the package installs."""
        units = self.root / "usr/lib/systemd/system"
        if not units.exists():
            shutil.copytree(HOST_UNITS, units, symlinks=True)
            (self.root / "lib").symlink_to("usr/lib")
            (self.root / "usr/bin").mkdir()
            for program in ("python3", "vigiactl"):
                (self.root / "usr/bin" / program).touch(0o755)
        (units / name).write_text(text)
        instance = name.replace("@.", "@1.")
        result = subprocess.run(["systemd-analyze", f"--root={self.root}", "--man=no", "verify", instance],
                                capture_output=True, text=True)
        return result.stdout + result.stderr + (f"exit code {result.returncode}" if result.returncode else "")

    def test_systemd_has_nothing_to_say_to_any_unit(self) -> None:
        self.assertGreaterEqual(len(OURS), 4)
        for path in [*OURS, OLD]:
            with self.subTest(path.name):
                self.assertEqual(self.verify(path.name, path.read_text()), "")

    def test_it_would_tell_an_unknown_key_a_bad_value_and_a_missing_program(self) -> None:
        text = TEMPLATE.read_text()
        for good, bad, said in (
            ("KillMode=", "KilMode=", "Unknown key"),
            ("KillMode=mixed", "KillMode=mixture", "mixture"),
            ("RestartSec=10s", "RestartSec=soon", "soon"),
            ("/usr/bin/python3", "/usr/bin/python4", "not executable"),
        ):
            with self.subTest(bad):
                self.assertIn(good, text)
                self.assertIn(said, self.verify(TEMPLATE.name, text.replace(good, bad)))

    def test_every_service_of_ours_is_shut_in(self) -> None:
        for path in OURS:
            with self.subTest(path.name):
                result = subprocess.run(
                    ["systemd-analyze", "security", "--offline=true", f"--threshold={EXPOSURE}", "--no-pager", path],
                    capture_output=True, text=True)
                self.assertEqual(result.returncode, 0, result.stdout[-300:] + result.stderr)

    def test_the_threshold_is_one(self) -> None:
        result = subprocess.run(
            ["systemd-analyze", "security", "--offline=true", f"--threshold={EXPOSURE}", "--no-pager", OLD],
            capture_output=True, text=True)
        self.assertNotEqual(result.returncode, 0)

    def test_every_service_restarts_after_a_while_and_not_for_ever(self) -> None:
        for path in OURS:
            with self.subTest(path.name):
                unit = Unit(path)
                self.assertEqual(unit.value("Restart"), "on-failure")
                pause = {"10s": 10, "10min": 600}[unit.value("RestartSec")]
                # All tries must fit, or the limit never counts.
                self.assertLess(int(unit.value("StartLimitBurst")) * pause, int(unit.value("StartLimitIntervalSec")))
                self.assertEqual(unit.value("User"), "vigia")
                self.assertTrue(unit.value("MemoryMax"))
                self.assertTrue(unit.value("TasksMax"))

    def test_each_worker_has_name_log_and_pid_file_of_its_own(self) -> None:
        unit = Unit(TEMPLATE)
        self.assertEqual(unit.option("hostname"), "worker%i@%H")
        self.assertEqual(unit.option("concurrency"), "2")
        self.assertEqual(unit.option("max-tasks-per-child"), "1000")
        self.assertEqual(unit.option("logfile"), "/var/log/vigia/worker%i.log")
        self.assertEqual(unit.option("pidfile"), f"/run/{unit.value('RuntimeDirectory')}/worker.pid")
        self.assertIn("%i", unit.value("RuntimeDirectory"))

    def test_a_stop_lets_a_worker_end_its_tasks(self) -> None:
        unit = Unit(TEMPLATE)
        self.assertEqual((unit.value("KillSignal"), unit.value("KillMode")), ("SIGTERM", "mixed"))
        self.assertEqual(unit.value("TimeoutStopSec"), "15min")

    def test_no_secret_is_in_a_unit_or_on_a_command_line(self) -> None:
        for path in OURS:
            with self.subTest(path.name):
                unit = Unit(path)
                self.assertIsNone(SECRET.search(" ".join(unit.command)))
                self.assertFalse([name for name in unit.environment if SECRET.search(name)])
                self.assertIn("-/etc/vigia/secrets.env", unit.values("EnvironmentFile"))
        self.assertEqual(environment_file(SYSTEMD / "secrets.env"), {})
        self.assertFalse([name for name in environment_file(SYSTEMD / "worker.env") if SECRET.search(name)])
        self.assertRegex((SYSTEMD / "vigia.tmpfiles").read_text(), r"z /etc/vigia/secrets\.env +0600 root +root")

    def test_every_log_is_rotated(self) -> None:
        rules = (SYSTEMD / "vigia.logrotate").read_text()
        pattern = re.search(r"^(/\S+) \{", rules, re.MULTILINE)
        assert pattern
        logs = [word.split("=", 1)[1] for path in OURS for word in Unit(path).command if word.startswith("--logfile=")]
        self.assertEqual(len(logs), 2)
        for log in logs:
            self.assertTrue(fnmatch(log.replace("%i", "1"), pattern[1]), log)
        self.assertEqual(rules.count("{"), rules.count("}"))
        if shutil.which("logrotate"):
            shutil.copy(SYSTEMD / "vigia.logrotate", self.root / "rules")  # it refuses what others may write
            result = subprocess.run(["logrotate", "--debug", "--state", self.root / "state", self.root / "rules"],
                                    capture_output=True, text=True)
            errors = [line for line in result.stderr.splitlines() if "error" in line and "user" not in line]
            self.assertEqual(errors, [])

    def test_systemd_makes_the_user_and_the_folders(self) -> None:
        (self.root / "etc/vigia").mkdir(parents=True)
        shutil.copy("/etc/passwd", self.root / "etc/passwd")
        shutil.copy("/etc/group", self.root / "etc/group")
        users = subprocess.run(["systemd-sysusers", "--dry-run", f"--root={self.root}", SYSTEMD / "vigia.sysusers"],
                               capture_output=True, text=True)
        self.assertEqual(users.returncode, 0, users.stderr)
        self.assertNotRegex(users.stderr, "(?i)unknown|invalid|ignoring")
        for line in (SYSTEMD / "vigia.tmpfiles").read_text().splitlines():
            if line and not line.startswith("#"):
                path = r"/(etc|var/lib|var/log|run)/vigia(/secrets\.env)?"
                self.assertRegex(line, rf"^[dz] {path} +0[0-7]{{3}} \w+ +\w+ +-$")


if __name__ == "__main__":
    unittest.main()
