import os
import unittest

from sandbox import CONFIG, SLEEPER, Sandbox, eventually
from slowmotion import SlowMotion

APPLY = ("record", "drain", "install", "reload", "stop-old", "start-new", "restart-services", "verify", "report")
BACK = ("stop-new", "restore-files", "reload", "restore-units", "compare")
TEMPLATE = "/usr/share/vigia/systemd/celery-worker@.service"
BROKEN = SLEEPER.replace("[Service]", "[Service]\nExecStartPre=/bin/false")


@unittest.skipUnless(os.geteuid() == 0, "namespaces with a systemd of their own need root")
class Killed(unittest.TestCase):
    """SIGKILL in each step of apply, of revert and of the roll-back; a later apply or revert completes."""

    sandbox: Sandbox

    @classmethod
    def setUpClass(cls) -> None:
        cls.sandbox = Sandbox()
        cls.addClassCleanup(cls.sandbox.close)
        cls.sandbox.install()
        cls.sandbox.configure(CONFIG.replace("settle_seconds = 1", "settle_seconds = 0"))

    def done(self, kind: str) -> None:
        move = self.sandbox.move(kind)
        self.assertEqual((move["state"], move["cause"]), ("done", ""))

    def applied(self) -> None:
        states = self.sandbox.machine()
        for unit in ("celery-worker@1.service", "celery-worker@2.service"):
            self.assertIn("ActiveState=active", states[unit])
            self.assertIn("UnitFileState=enabled", states[unit])
        self.assertIn("ActiveState=inactive", states["celery-worker.service"])

    def kill(self, kind: str, place: int, step: str) -> None:
        for _ in range(3):
            if SlowMotion(self.sandbox).killed_in(kind, place):
                break
            # The step was over too soon: once more from the beginning.
            eventually(lambda: self.sandbox.last_move()["state"] != "running", "the move ends")
            if kind == "revert":
                self.done("apply")
            elif self.sandbox.last_move()["state"] == "done":
                self.done("revert")
        else:
            self.fail(f"{step} of {kind} was never hit")
        eventually(lambda: not self.sandbox.helper_pid(), "it is gone")
        self.sandbox.run("systemctl", "reset-failed", "vigia-unit-helper")
        move = self.sandbox.last_move()
        self.assertEqual((move["kind"], move["state"]), (kind, "interrupted"))
        self.assertEqual((move["steps"][place]["id"], move["steps"][place]["state"]), (step, "running"))

    def completes(self, next_kind: str, step: str, before: dict[str, str]) -> None:
        self.done(next_kind)
        begun, ended = self.sandbox.actions()[-2:]
        self.assertEqual((begun["outcome"], ended["outcome"]), ("begun", "done"))
        self.assertIn(f"of root (uid 0), which was cut off at the step “{step}”", begun["detail"])
        if next_kind == "apply":
            self.applied()
            self.done("revert")
        self.assertEqual(self.sandbox.machine(), before)

    def test_in_each_step_of_apply(self) -> None:
        before = self.sandbox.machine()
        for place, step in enumerate(APPLY):
            with self.subTest(step):
                self.kill("apply", place, step)
                self.completes(("apply", "revert")[place % 2], step, before)

    def test_in_each_step_of_revert(self) -> None:
        before = self.sandbox.machine()
        for place, step in enumerate(BACK):
            with self.subTest(step):
                self.done("apply")
                self.kill("revert", place, step)
                self.completes(("revert", "apply")[place % 2], step, before)

    def test_in_each_step_of_the_roll_back(self) -> None:
        before = self.sandbox.machine()
        self.addCleanup(self.sandbox.write, TEMPLATE, SLEEPER)
        for place, step in enumerate(BACK):
            with self.subTest(step):
                self.sandbox.write(TEMPLATE, BROKEN)
                self.kill("apply", len(APPLY) + place, step)
                self.sandbox.write(TEMPLATE, SLEEPER)
                self.completes(("revert", "apply")[place % 2], step, before)


if __name__ == "__main__":
    unittest.main()
