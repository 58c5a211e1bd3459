"""Upgrade, removal and purge on a machine that runs a site."""

import shutil
import tempfile
import unittest
from pathlib import Path

import site_of_test as site
from machine import Machine, eventually, output, packages

NEWER = "0.1.0+newer"
CHANGED = {"/etc/vigia/worker.env": "VIGIA_REDIS_URL=redis://127.0.0.1:6379/0\nVIGIA_RESULT_DATABASE=1\n# by the admin\n",
           "/etc/logrotate.d/vigia": "/var/log/vigia/*.log {\n    su vigia vigia\n    weekly\n    missingok\n}\n"}
ENABLED = ("vigia-exporter.service", "celery-beat.service", *site.WORKERS, "vigia-report@daily.timer")


def newer(package: Path, folder: Path) -> Path:
    """The same package with a higher version, and a configuration file and a unit that are not as before."""
    tree = folder / (package.stem + "-newer")
    output("dpkg-deb", "-R", package, tree)
    control = tree / "DEBIAN/control"
    control.write_text(control.read_text().replace("\nVersion: ", f"\nVersion: {NEWER}\nX-Former: "))
    if (tree / "etc/vigia").is_dir():
        for file in (tree / "etc/vigia/worker.env", tree / "lib/systemd/system/vigia-exporter.service"):
            file.write_text(file.read_text() + "# newer\n")
    made = folder / f"newer-{package.name}"
    output("dpkg-deb", "--root-owner-group", "-b", tree, made)
    return made


class Lifecycle(unittest.TestCase):
    """One story; each part is told by a message of its own."""

    maxDiff = None

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="vigia-booted-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.packages = packages(cls.folder)
        cls.machine = Machine()
        cls.addClassCleanup(cls.machine.close)
        site.prepare(cls.machine)

    def processes(self) -> dict[str, str]:
        return {unit: self.machine.show(unit, "MainPID") for unit in ENABLED if unit.endswith(".service")}

    def check_all_run(self, when: str) -> None:
        for unit in ENABLED:
            eventually(lambda unit=unit: self.machine.is_active(unit), f"{unit} is active {when}")
            self.assertEqual(self.machine.run("systemctl", "is-enabled", unit).stdout.strip(), "enabled", f"{unit} {when}")

    def test_installed_upgraded_rebooted_removed_installed_again_and_purged(self) -> None:
        before = self.machine.content()
        self.machine.install(*self.packages.values())
        for unit in ("vigia-exporter.service", "celery-beat.service"):
            self.assertEqual(self.machine.run("systemctl", "is-enabled", unit).stdout.strip(), "disabled")
            self.assertFalse(self.machine.is_active(unit), "nothing is started before there is a site")
        prometheus = {path: self.machine.must("cat", path) for path in ("/etc/prometheus/prometheus.yml",)}
        site.configure(self.machine)
        site.begin(self.machine)
        self.check_all_run("at first")
        self.check_upgrade()
        self.machine.reboot()
        self.check_all_run("after the machine began anew")
        self.check_removal()
        # Back with what was kept.
        self.machine.install(*self.packages.values())
        self.assertIn("by the admin", self.machine.must("cat", "/etc/vigia/worker.env"))
        self.machine.must("systemctl", "start", *ENABLED)
        self.check_all_run("after it was installed again")

        self.machine.must("apt-get", "purge", "-y", "vigia", "vigia-worker")
        # What the site's administrator did with other packages' files.
        for path, text in prometheus.items():
            self.machine.write(path, text)
        self.machine.must("rm", "/etc/prometheus/vigia.rules.yml", "/etc/systemd/system/celery-worker.service")
        after = self.machine.content()
        self.assertEqual("\n".join(sorted(before - after)), "", "gone, or not as it was")
        self.assertEqual("\n".join(sorted(after - before)), "", "left behind")
        named = self.machine.must("find", "/", "-xdev", "-iname", "*vigia*", "-not", "-path", "/srv/*", "-not", "-path", "/tmp/*")
        self.assertEqual(named, "")
        for command in (("getent", "passwd", "vigia"), ("getent", "group", "vigia"), ("pgrep", "-u", "vigia")):
            self.assertNotEqual(self.machine.run(*command).returncode, 0)
        self.assertNotIn("vigia", self.machine.must("dpkg-query", "-W", "-f", "${Package}\n"))
        listed = ("systemctl", "list-units", "--all", "--plain", "--no-legend", "vigia*", "celery*")
        eventually(lambda: not self.machine.must(*listed), "systemd forgets the units")

    def check_upgrade(self) -> None:
        for path, text in CHANGED.items():
            self.machine.write(path, text)
        self.machine.must("systemctl", "restart", "celery-beat.service")
        processes = self.processes()
        said = self.machine.install(*(newer(package, self.folder) for package in self.packages.values()))
        self.assertIn("2 upgraded", said)
        self.assertEqual(self.machine.must("dpkg-query", "-W", "-f", "${Version}", "vigia-worker"), NEWER)
        for path, text in CHANGED.items():
            self.assertEqual(self.machine.must("cat", path), text, "what the administrator wrote stands")
        self.assertTrue(self.machine.exists("/etc/vigia/worker.env.dpkg-dist"), "the package's own is beside it")
        self.assertIn(site.SECRETS, self.machine.must("cat", "/etc/vigia/secrets.env"))
        self.assertEqual(self.machine.must("stat", "-c", "%a %U", "/etc/vigia/secrets.env").strip(), "600 root")
        self.check_all_run("after the upgrade")
        now = self.processes()
        for unit in ("vigia-exporter.service", "celery-beat.service"):
            self.assertNotEqual(now[unit], processes[unit], f"{unit} takes the new version")
        for unit in site.WORKERS:
            self.assertEqual(now[unit], processes[unit], f"{unit} goes on with its tasks")
        for unit in ENABLED:
            self.assertEqual(self.machine.show(unit, "NeedDaemonReload"), "no")

    def check_removal(self) -> None:
        self.machine.must("systemctl", "start", "vigia-report@daily.service")
        data = ("/etc/vigia/vigia.toml", "/etc/vigia/secrets.env", "/etc/vigia/worker.env", "/etc/vigia/reports/daily.toml",
                "/etc/logrotate.d/vigia", "/var/log/vigia/worker1.log", "/var/lib/vigia/reports", "/var/lib/vigia/beat",
                "/var/lib/vigia-unit-helper/move.json")
        self.machine.must("apt-get", "remove", "-y", "vigia", "vigia-worker")
        for path in data:
            self.assertTrue(self.machine.exists(path), f"{path} is kept")
        self.assertEqual(self.machine.must("cat", "/etc/vigia/worker.env"), CHANGED["/etc/vigia/worker.env"])
        for path in ("/usr/bin/vigia", "/usr/bin/vigiactl", "/usr/libexec/vigia", "/lib/systemd/system/vigia-exporter.service"):
            self.assertFalse(self.machine.exists(path), f"{path} is gone")
        for unit in ENABLED:
            self.assertFalse(self.machine.is_active(unit), f"{unit} is stopped")
        self.assertNotEqual(self.machine.run("pgrep", "-u", "vigia").returncode, 0, "nothing of it runs")
        failed = self.machine.must("systemctl", "list-units", "--failed", "--plain", "--no-legend")
        self.assertNotRegex(failed, "vigia|celery")


if __name__ == "__main__":
    unittest.main()
