import datetime
import json
import os
import shutil
import subprocess
import unittest
from typing import Any

from plant import UNITS, Plant
from sandbox import BIN, eventually

ROUNDS = int(os.environ.get("VIGIA_ROUNDS", "1"))
PROGRAMS = ("redis-server", "prometheus", "prometheus-alertmanager", "celery")


@unittest.skipUnless(os.geteuid() == 0, "namespaces with a systemd of their own need root")
@unittest.skipUnless(all(map(shutil.which, PROGRAMS)) and (BIN / "vigia-unit-helper").exists(), "a program is missing")
class UnitsMove(unittest.TestCase):
    plant: Plant

    @classmethod
    def setUpClass(cls) -> None:
        cls.plant = Plant()
        cls.addClassCleanup(cls.plant.close)
        cls.plant.install()
        cls.former = [f"celery@{cls.plant.host}"]
        cls.new = [f"worker{number}@{cls.plant.host}" for number in (1, 2)]

    def ctl(self, *words: str) -> "subprocess.CompletedProcess[str]":
        return self.plant.run("vigiactl", "--lang=en", *words)

    def well(self) -> None:
        """All of vigiactl doctor; what has just begun anew has some time."""
        seen: list[str] = []

        def is_well() -> bool:
            seen[:] = self.plant.doctor()
            return not seen

        try:
            eventually(is_well, "doctor finds everything well", 60)
        except AssertionError as error:
            self.fail(f"{error}: {seen}")

    def last_action(self) -> dict[str, Any]:
        return self.plant.actions()[-1]

    def same(self, before: dict[str, str]) -> None:
        for part, now in self.plant.whole().items():
            self.assertEqual(now.splitlines(), before[part].splitlines(), part)

    def test_apply_proves_the_new_workers_and_revert_brings_everything_back(self) -> None:
        eventually(lambda: self.plant.nodes() == self.former, "the former worker answers")
        self.well()
        before = self.plant.whole()

        preview = self.ctl("--json", "units", "apply", "--dry-run")
        self.assertEqual(preview.returncode, 0, preview.stderr)
        plan = json.loads(preview.stdout)
        wants = f"{UNITS}/multi-user.target.wants"
        self.assertEqual({file["path"]: file["what"] for file in plan["files"]},
                         {f"{UNITS}/celery-worker@.service": "create", f"{wants}/celery-worker.service": "unlink",
                          f"{wants}/celery-worker@1.service": "link", f"{wants}/celery-worker@2.service": "link"})
        self.assertEqual([unit["unit"] for unit in plan["units"]],
                         ["celery-worker.service", "celery-worker@1.service", "celery-worker@2.service",
                          "celery-beat.service"])
        self.same(before)

        for _ in range(ROUNDS):
            self.apply()
            self.assertEqual(self.plant.nodes(), self.new)
            self.well()
            self.load_through_a_new_worker()
            reverted = self.plant.run("/usr/libexec/vigia/revert-monitoring", "--json")
            self.assertEqual(reverted.returncode, 0, reverted.stderr)
            self.assertEqual(json.loads(reverted.stdout)["state"], "done")
            self.same(before)
            eventually(lambda: self.plant.nodes() == self.former, "the former worker answers")

    def apply(self) -> None:
        applied = self.plant.run("/usr/libexec/vigia/apply-monitoring", "--json")
        self.assertEqual(applied.returncode, 0, applied.stderr)
        move = json.loads(applied.stdout)
        self.assertEqual((move["state"], {step["state"] for step in move["steps"]}), ("done", {"done"}))
        # Each was asked: none is skipped.
        names = ", ".join(self.new)
        self.assertEqual([(proof["check"], proof["subject"], proof["result"]) for proof in move["proofs"]],
                         [("active", "celery-worker@1.service", "ok"), ("active", "celery-worker@2.service", "ok"),
                          ("nodes", names, "ok"), ("duplicates", names, "ok"), ("target", self.plant.exporter, "ok"),
                          ("metrics", f"http://{self.plant.exporter}/metrics", "ok"),
                          ("active", "celery-worker.service", "ok")])
        self.assertEqual(self.last_action()["outcome"], "done")

    def load_through_a_new_worker(self) -> None:
        day = str(datetime.date.today() - datetime.timedelta(days=9))
        loaded = self.plant.as_vigia("--json", "etl", "run", "Gene/Sistema", "--from", day, "--to", day, "--wait")
        self.assertEqual(loaded.returncode, 0, loaded.stdout + loaded.stderr)
        self.assertIn(json.loads(loaded.stdout)["worker"], self.new)

    def test_a_second_worker_of_a_name_is_rolled_back_with_the_cause(self) -> None:
        before = self.plant.whole()
        self.plant.must("systemd-run", "--unit=run-u-stray", "--uid=vigia", "--setenv=PYTHONPATH=/usr/share/vigia/celery",
                        "--property=EnvironmentFile=/etc/vigia/worker.env", "--property=EnvironmentFile=/etc/vigia/secrets.env",
                        "--working-directory=/var/lib/vigia", "/usr/bin/python3", "-m", "celery", "-A", "app", "worker",
                        "--concurrency=1", f"--hostname={self.new[0]}")
        self.addCleanup(self.plant.run, "systemctl", "kill", "--signal=KILL", "run-u-stray")
        eventually(lambda: self.new[0] in self.plant.nodes(), "the stray worker answers")
        toml = "/etc/vigia/unit-helper.toml"
        text = self.plant.must("cat", toml)
        self.addCleanup(self.plant.configure, text)
        self.plant.configure(text.replace("wait_seconds = 60", "wait_seconds = 15"))
        failed = self.ctl("--json", "units", "apply")
        self.assertEqual(failed.returncode, 1, failed.stderr)
        move = json.loads(failed.stdout)
        self.assertEqual(move["state"], "rolled-back")
        self.assertRegex(move["cause"], f"{self.new[0]}.*: end (those that systemd did not start|the other worker)")
        self.assertEqual((self.last_action()["outcome"], self.last_action()["detail"]), ("rolled-back", move["cause"]))
        self.plant.write(toml, text)
        self.same(before)

    def test_who_has_no_rights_ends_with_77_and_is_audited(self) -> None:
        before = self.plant.whole()
        for words in (("stop", "celery-worker.service", "--yes"), ("start", "celery-beat.service"), ("apply",),
                      ("revert",)):
            with self.subTest(words[0]):
                denied = self.plant.as_vigia("units", *words)
                self.assertEqual(denied.returncode, 77, denied.stderr)
        audit = json.loads(self.plant.as_vigia("--json", "audit", "list", "--outcome", "refused").stdout)
        self.assertIn(("unit.stop", "celery-worker.service", "vigia"),
                      [(entry["action"], entry["object"], entry["who"]) for entry in audit])
        self.assertEqual([a["outcome"] for a in self.plant.actions() if a["user"] == "vigia" and a["action"] == "units.apply"],
                         ["refused"])
        self.same(before)


if __name__ == "__main__":
    unittest.main()
