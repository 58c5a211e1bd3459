"""The packages in a clean, booted Debian: what they bring is there, starts, and works with a real site."""

import json
import re
import shutil
import tempfile
import unittest
from pathlib import Path

import site_of_test as site
from machine import Machine, eventually, output, packages

SERVICES = ("vigia-exporter.service", "celery-beat.service", *site.WORKERS)
UNITS = (*SERVICES, "vigia-report@daily.service", "vigia-report@daily.timer", "vigia-unit-helper.service")
EXPOSURE = 4.0


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="vigia-booted-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.packages = packages(cls.folder)
        cls.machine = Machine()
        cls.addClassCleanup(cls.machine.close)
        site.prepare(cls.machine)
        cls.said = cls.machine.install(*cls.packages.values())
        site.configure(cls.machine)
        site.begin(cls.machine)

    def test_nothing_but_the_packages_is_installed(self) -> None:
        self.assertIn("0 upgraded, 2 newly installed, 0 to remove", self.said)
        self.assertNotIn("warning", self.said.lower())

    def test_the_services_stay_up_as_their_own_user(self) -> None:
        for unit in SERVICES:
            with self.subTest(unit):
                self.assertTrue(self.machine.is_active(unit), self.machine.journal(unit))
                self.assertEqual(self.machine.show(unit, "NRestarts"), "0", self.machine.journal(unit))
                process = self.machine.show(unit, "MainPID")
                self.assertEqual(self.machine.must("stat", "-c", "%U:%G", f"/proc/{process}").strip(), "vigia:vigia")
                self.assertTrue(self.machine.run("systemctl", "is-enabled", unit).returncode == 0)
        self.assertEqual(self.machine.run("systemctl", "list-units", "--failed", "--plain", "--no-legend").stdout, "")

    def test_a_worker_loads_a_metric(self) -> None:
        site.as_vigia(self.machine, "etl", "run", "Gene/Sistema", "--from", "2026-11-01", "--to", "2026-11-03",
                      "--engine", "celery", "--wait")
        runs = json.loads(site.as_vigia(self.machine, "--json", "etl", "runs", "--filter", "metric:Gene"))
        self.assertIn("SUCCESS", json.dumps(runs))
        logs = self.machine.must("sh", "-c", "cat /var/log/vigia/worker?.log*")
        self.assertRegex(logs, r"fetch_metric_data\[\S+\] succeeded")
        for secret in (site.DATABASE_PASSWORD, site.REDIS_PASSWORD):
            self.assertNotIn(secret, logs + self.machine.must("journalctl", "--no-pager"))

    def test_the_exporter_is_scraped(self) -> None:
        ask = "import urllib.request as u; print(u.urlopen('{}').read().decode())"
        metrics = self.machine.must("python3", "-c", ask.format("http://127.0.0.1:8050/metrics"))
        self.assertIn('celery_queue_length{queue_name="etl"}', metrics)
        up = "http://127.0.0.1:9090/api/v1/query?query=up%7Bjob%3D%22portal_dashboard%22%7D"
        eventually(lambda: '"1"]' in self.machine.run("python3", "-c", ask.format(up)).stdout, "Prometheus scrapes it")
        rules = self.machine.must("python3", "-c", ask.format("http://127.0.0.1:9090/api/v1/rules"))
        self.assertIn('"health":"ok"', rules)
        self.assertNotIn('"health":"err"', rules)

    def test_a_report_is_made_by_its_timer(self) -> None:
        self.assertTrue(self.machine.is_active("vigia-report@daily.timer"))
        self.machine.must("systemctl", "start", "vigia-report@daily.service")
        files = self.machine.must("find", "/var/lib/vigia/reports", "-type", "f", "-size", "+2k", "-user", "vigia")
        self.assertRegex(files, r"daily_\S+\.pdf")
        self.assertRegex(files, r"daily_\S+\.xlsx")

    def test_the_bus_starts_the_helper_and_polkit_decides(self) -> None:
        self.machine.must("systemctl", "stop", "vigia-unit-helper.service")
        ask = ("dbus-send", "--system", "--print-reply=literal", "--dest=org.vigia.UnitHelper1", "/org/vigia/UnitHelper1")
        self.assertIn("celery-worker@1.service", self.machine.must(*ask, "org.vigia.UnitHelper1.Units"))
        self.assertTrue(self.machine.is_active("vigia-unit-helper.service"))
        order = ("org.vigia.UnitHelper1.Control", "string:celery-beat.service", "string:restart", "string:test")
        refused = self.machine.run(*ask, *order, user=site.USER)
        self.assertNotEqual(refused.returncode, 0)
        example = self.machine.must("cat", f"{site.EXAMPLES}/50-vigia-operators.rules.example")
        self.machine.write("/etc/polkit-1/rules.d/50-vigia-operators.rules", example)
        self.machine.must("groupadd", "--system", "vigia-operators")
        self.machine.must("usermod", "--append", "--groups", "vigia-operators", site.USER)
        before = self.machine.show("celery-beat.service", "MainPID")
        eventually(lambda: self.machine.run(*ask, *order, user=site.USER).returncode == 0, "polkit reads its new rule")
        self.assertTrue(self.machine.is_active("celery-beat.service"))
        self.assertNotEqual(self.machine.show("celery-beat.service", "MainPID"), before)

    def test_the_helpers_record_is_out_of_the_workers_reach(self) -> None:
        self.assertTrue(self.machine.exists("/var/lib/vigia-unit-helper/move.json"))
        moved = self.machine.run("setpriv", "--reuid=vigia", "--regid=vigia", "--clear-groups", "--",
                                 "mv", "/var/lib/vigia-unit-helper", "/var/lib/another")
        self.assertNotEqual(moved.returncode, 0)
        owners = self.machine.must("find", "/var/lib/vigia-unit-helper", "-printf", "%U %m\n")
        self.assertLessEqual(set(owners.splitlines()), {"0 700", "0 600"})

    def test_logs_are_rotated(self) -> None:
        rotated = self.machine.run("logrotate", "--force", "/etc/logrotate.d/vigia")
        self.assertEqual((rotated.returncode, rotated.stdout + rotated.stderr), (0, ""))
        for log in ("worker1.log.1", "worker2.log.1", "beat.log.1"):
            self.assertEqual(self.machine.must("stat", "-c", "%U %a", f"/var/log/vigia/{log}").strip(), "vigia 640")

    def test_a_server_without_a_desktop_has_its_two_commands(self) -> None:
        planned = self.machine.must("/usr/libexec/vigia/apply-monitoring", "--dry-run")
        self.assertIn("celery-worker@1.service", planned)
        self.assertIn("restore-files", self.machine.must("/usr/libexec/vigia/revert-monitoring", "--dry-run"))

    def test_units_are_shut_in_and_systemd_has_nothing_to_say(self) -> None:
        for unit in UNITS:
            with self.subTest(unit):
                verified = self.machine.run("systemd-analyze", "verify", unit)
                self.assertEqual((verified.returncode, verified.stdout + verified.stderr), (0, ""))
                if unit.endswith(".service"):
                    said = self.machine.run("systemd-analyze", "security", "--no-pager", unit).stdout
                    exposure = re.search(r"exposure level for \S+: ([0-9.]+)", said)
                    assert exposure, said[-300:]
                    self.assertLessEqual(float(exposure[1]), EXPOSURE)

    def test_the_console_opens_every_page_in_both_languages(self) -> None:
        site.as_vigia(self.machine, "etl", "run", "Gene/Sistema", "--from", "2026-11-01", "--to", "2026-11-03", "--wait")
        subjects = {}
        for language in ("es", "en"):
            folder = f"/home/{site.USER}/pictures-{language}"
            self.machine.must("/usr/bin/vigia", "--lang", language, "--shots", folder, user=site.USER, environment={
                "QT_QPA_PLATFORM": "offscreen", "VIGIA_REDIS_PASSWORD": site.REDIS_PASSWORD})
            listed = self.machine.must("find", folder, "-name", "*.png", "-printf", "%f %s\n").splitlines()
            sizes = {name.split(f"-light-{language}-")[0]: int(size) for name, size in map(str.split, listed)}
            self.assertGreater(min(sizes.values()), 5000, sizes)
            subjects[language] = set(sizes)
        self.assertEqual(subjects["es"], subjects["en"])
        pages = {subject.split("-")[0] for subject in subjects["es"]}
        self.assertLessEqual({"overview", "generation", "jobs", "workers", "targets", "units", "timeline",
                              "diagnostics", "reports", "audit"}, pages)

    def test_manuals_and_completions_are_read(self) -> None:
        for page in ("1 vigia", "1 vigiactl", "8 vigia-unit-helper"):
            with self.subTest(page):
                self.machine.must("man", "-w", *page.split())
                shown = self.machine.run("man", "--warnings", *page.split())
                self.assertEqual((shown.returncode, shown.stderr), (0, ""))
                self.assertGreater(len(shown.stdout), 1000)
        complete = (". /usr/share/bash-completion/bash_completion; _completion_loader {0}; COMP_WORDS=({0} '{1}');"
                    " COMP_CWORD=1; COMP_LINE='{0} {1}'; COMP_POINT=${{#COMP_LINE}}; $(complete -p {0} |"
                    " sed 's/.*-F \\([^ ]*\\).*/\\1/') {0} '{1}' {0}; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
        for program, begun, whole in (("vigia", "--sh", "--shots"), ("vigiactl", "uni", "units")):
            self.assertIn(whole, self.machine.must("bash", "-c", complete.format(program, begun)).split())

    def test_desktop_file_and_metadata_are_valid(self) -> None:
        self.machine.must("desktop-file-validate", "/usr/share/applications/vigia.desktop")
        self.machine.must("appstreamcli", "validate", "--no-net", "/usr/share/metainfo/org.vigia.Console.metainfo.xml")

    def test_programs_speak_both_languages(self) -> None:
        for language, word in (("en", "Configuration file"), ("es", "Archivo de configuración")):
            said = self.machine.must("/usr/bin/vigiactl", "--lang", language, "--help", user=site.USER)
            self.assertIn(word, said)
        self.assertEqual(self.machine.must("vigiactl", "--version").split()[-1], output(
            "dpkg-deb", "-f", self.packages["vigia-worker"], "Version").strip())


if __name__ == "__main__":
    unittest.main()
