import json
import os
import random
import select
import signal
import subprocess
import unittest

from sandbox import BIN, CONFIG, NOBODY, SLEEPER, Sandbox, eventually

APPLY_STEPS = ("record", "drain", "install", "reload", "stop-old", "start-new", "restart-services", "verify",
               "report")
ALLOWED = """polkit.addRule(function (action, subject) {
    if (action.id == "org.vigia.unithelper1.control" && subject.user == "nobody") return polkit.Result.YES;
});
"""


class Lines:
    """Of a process that writes for ever, with an end to the wait."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdout
        self.descriptor = process.stdout.fileno()
        self.rest = b""

    def next(self, patience: float) -> bytes:
        """Empty: none came in time."""
        while b"\n" not in self.rest:
            if not select.select([self.descriptor], [], [], patience)[0]:
                return b""
            if not (read := os.read(self.descriptor, 1 << 16)):
                return b""
            self.rest += read
        line, self.rest = self.rest.split(b"\n", 1)
        return line


@unittest.skipUnless(os.geteuid() == 0, "namespaces with a systemd of their own need root")
class Helper(unittest.TestCase):
    sandbox: Sandbox

    @classmethod
    def setUpClass(cls) -> None:
        cls.sandbox = Sandbox()
        cls.addClassCleanup(cls.sandbox.close)
        cls.sandbox.install()

    def ctl(self, *words: str, uid: int = 0) -> "subprocess.CompletedProcess[str]":
        return self.sandbox.run(str(BIN / "vigiactl"), *words, uid=uid)

    def refused(self, result: "subprocess.CompletedProcess[str]", error: str) -> None:
        self.assertNotEqual(result.returncode, 0, result.stdout)
        self.assertIn(f"org.vigia.UnitHelper1.Error.{error}", result.stderr)

    def test_root_controls_a_listed_unit_and_it_is_measured_and_recorded(self) -> None:
        for verb, state in (("stop", "inactive"), ("start", "active"), ("restart", "active")):
            answer = self.sandbox.helper("Control", "string:other.service", f"string:{verb}", "string:because")
            self.assertEqual(answer.returncode, 0, answer.stderr)
            self.assertEqual(json.loads(answer.stdout)["after"]["active_state"], state)
        for verb, state in (("disable", "disabled"), ("enable", "enabled")):
            answer = self.sandbox.helper("Control", "string:other.service", f"string:{verb}", "string:")
            self.assertEqual(answer.returncode, 0, answer.stderr)
            self.assertEqual(json.loads(answer.stdout)["after"]["unit_file_state"], state)
        mine = [a for a in self.sandbox.actions() if a["unit"] == "other.service" and a["uid"] == 0]
        self.assertEqual([a["action"] for a in mine[:5]],
                         ["unit.stop", "unit.start", "unit.restart", "unit.disable", "unit.enable"])
        self.assertEqual((mine[0]["user"], mine[0]["reason"], mine[0]["outcome"]), ("root", "because", "done"))
        journal = self.sandbox.must("journalctl", "-u", "vigia-unit-helper", "-o", "cat", "--no-pager")
        self.assertIn('"action":"unit.stop"', journal)

    def test_a_caller_without_rights_is_refused_and_recorded_and_nothing_changes(self) -> None:
        before = self.sandbox.machine()
        count = len(self.sandbox.actions())
        self.refused(self.sandbox.helper("Control", "string:other.service", "string:stop", "string:", uid=NOBODY),
                     "PermissionDenied")
        for kind in ("apply", "revert"):
            self.refused(self.sandbox.helper("Move", f"string:{kind}", "string:", uid=NOBODY), "PermissionDenied")
        new = self.sandbox.actions()[count:]
        self.assertEqual([(a["action"], a["uid"], a["user"], a["outcome"]) for a in new],
                         [(a, NOBODY, "nobody", "refused") for a in ("unit.stop", "units.apply", "units.revert")])
        self.assertEqual(self.sandbox.machine(), before)

    def test_polkit_may_let_others_control_and_nothing_more(self) -> None:
        self.sandbox.write("/etc/polkit-1/rules.d/10-test.rules", ALLOWED)
        self.addCleanup(self.sandbox.must, "rm", "/etc/polkit-1/rules.d/10-test.rules")
        order = ("Control", "string:other.service", "string:restart", "string:")
        answers: list[str] = []

        def is_allowed() -> bool:
            answer = self.sandbox.helper(*order, uid=NOBODY)
            answers.append(answer.stderr)
            return answer.returncode == 0

        try:
            eventually(is_allowed, "polkit has read its rules")
        except AssertionError as error:
            self.fail(f"{error}: {answers[-1]}")
        self.assertEqual([a["uid"] for a in self.sandbox.actions() if a["outcome"] == "done"][-1], NOBODY)
        self.refused(self.sandbox.helper("Move", "string:apply", "string:", uid=NOBODY), "PermissionDenied")

    def test_units_outside_the_list_and_hostile_words_are_refused_and_recorded(self) -> None:
        before = self.sandbox.machine()
        count = len(self.sandbox.actions())
        names = ["dbus.service", "other", "other.service ", "a b.service", "../other.service",
                 "/etc/systemd/system/other.service", "other.service\nX", "other.service\tstop", "x" * 10_000, "",
                 "celery-worker@3.service", "--force", "*.service", "ñandú.service", "%n"]
        for name in names:
            self.refused(self.sandbox.helper("Control", f"string:{name}", "string:stop", "string:"),
                         "PermissionDenied")
        self.refused(self.sandbox.helper("Control", "string:other.service", "string:mask", "string:"), "InvalidData")
        self.refused(self.sandbox.helper("Control", "string:other.service", "string:stop", "string:" + "r" * 501),
                     "InvalidData")
        self.refused(self.sandbox.helper("Move", "string:../apply", "string:"), "InvalidData")
        self.refused(self.sandbox.helper("Plan", "string:" + "p" * 10_000), "InvalidData")
        new = self.sandbox.actions()[count:]
        self.assertEqual(len(new), len(names) + 4)
        self.assertEqual({a["outcome"] for a in new}, {"refused"})
        self.assertTrue(all(len(a["unit"]) <= 256 for a in new))
        self.assertEqual(self.sandbox.machine(), before)

    def test_random_arguments_neither_end_it_nor_change_anything(self) -> None:
        before = self.sandbox.machine()
        self.sandbox.helper("Units")
        pid = self.sandbox.helper_pid()
        self.assertGreater(pid, 0)
        dice = random.Random(5)
        letters = "a./\\@%:-_\n\t \x01\u00f1\U0001f600'\"$`;"
        for _ in range(150):
            arguments = []
            for _ in range(dice.randrange(5)):
                text = "".join(dice.choice(letters) for _ in range(dice.randrange(40)))
                arguments.append(dice.choice((
                    f"string:{text}", f"int32:{dice.randrange(-9, 9)}", f"double:{dice.random()}", "boolean:true",
                    "array:string:a,b", "dict:string:int32:a,1", "objpath:/a/b", "variant:string:x", "byte:7")))
            method = dice.choice(("Control", "Plan", "Move", "LastMove", "Units", "MoveChanged", "Nothing"))
            # Random words are no "apply": only these two would move the machine.
            self.sandbox.helper(method, *arguments, uid=dice.choice((0, NOBODY)))
        self.assertEqual(self.sandbox.helper_pid(), pid)
        self.assertEqual(self.sandbox.helper("Units").returncode, 0)
        self.assertEqual(self.sandbox.machine(), before)

    def test_a_forged_template_or_configuration_is_not_taken(self) -> None:
        before = self.sandbox.machine()
        template = "/usr/share/vigia/systemd/celery-worker@.service"
        for forge in (("chown", "nobody", template), ("chmod", "0666", template)):
            self.sandbox.must(*forge)
            self.refused(self.sandbox.helper("Move", "string:apply", "string:"), "Conflict")
            self.sandbox.must("chown", "root", template)
            self.sandbox.must("chmod", "0644", template)
        self.sandbox.run("systemctl", "stop", "vigia-unit-helper")
        config = "/etc/vigia/unit-helper.toml"
        for forge in (("chown", "nobody", config), ("chmod", "0666", config)):
            self.sandbox.must(*forge)
            self.assertNotEqual(self.sandbox.helper("Units").returncode, 0)
            self.sandbox.write(config, CONFIG)
            self.sandbox.must("chown", "root", config)
        self.sandbox.run("systemctl", "reset-failed", "vigia-unit-helper")
        self.assertEqual(self.sandbox.helper("Units").returncode, 0)
        self.assertEqual(self.sandbox.machine(), before)

    def test_apply_and_revert_bring_back_the_whole_machine(self) -> None:
        before = self.sandbox.machine()
        preview = self.ctl("units", "apply", "--dry-run", "--json")
        self.assertEqual(preview.returncode, 0, preview.stderr)
        self.assertIn("celery-worker@2.service", [u["unit"] for u in json.loads(preview.stdout)["units"]])
        self.assertEqual(self.sandbox.machine(), before)
        denied = self.ctl("units", "apply", uid=NOBODY)
        self.assertEqual(denied.returncode, 77, denied.stderr)
        for _ in range(2):
            applied = self.ctl("units", "apply", "--json")
            self.assertEqual(applied.returncode, 0, applied.stderr)
            self.assertEqual(json.loads(applied.stdout)["state"], "done")
            self.assertIn("verify: done", applied.stderr)
            self.assertIn("ActiveState=active", self.sandbox.machine()["celery-worker@2.service"])
            reverted = self.ctl("units", "revert")
            self.assertEqual(reverted.returncode, 0, reverted.stderr)
            self.assertEqual(self.sandbox.machine(), before)
        again = self.ctl("units", "revert")
        self.assertEqual(again.returncode, 1, again.stderr)

    def test_a_worker_that_does_not_start_is_rolled_back_and_recorded(self) -> None:
        before = self.sandbox.machine()
        template = "/usr/share/vigia/systemd/celery-worker@.service"
        self.sandbox.write(template, SLEEPER.replace("/bin/sleep infinity", "/bin/false"))
        self.addCleanup(self.sandbox.write, template, SLEEPER)
        failed = self.ctl("units", "apply", "--json")
        self.assertEqual(failed.returncode, 1, failed.stderr)
        move = json.loads(failed.stdout)
        self.assertEqual(move["state"], "rolled-back")
        self.assertTrue(move["cause"])
        self.assertEqual(self.sandbox.machine(), before)
        moves = [a["outcome"] for a in self.sandbox.actions() if a["action"] == "units.apply"]
        self.assertEqual(moves[-2:], ["begun", "rolled-back"])

    def killed_at(self, step: str, kind: str) -> bool:
        """Begins a move and kills the helper when that step begins. False: the move had no such step."""
        self.sandbox.helper("Units")
        pid = eventually(self.sandbox.helper_pid, "the helper runs")
        monitor = subprocess.Popen(
            self.sandbox.command("stdbuf", "-oL", "busctl", "monitor", "--json=short",
                                 "--match=interface='org.vigia.UnitHelper1'"),
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            heard = Lines(monitor)
            eventually(lambda: self.sandbox.helper("Units") and heard.next(0.2), "the monitor hears")
            started = self.sandbox.helper("Move", f"string:{kind}", "string:")
            self.assertEqual(started.returncode, 0, started.stderr)
            while line := heard.next(60):
                message = json.loads(line)
                if message.get("member") != "MoveChanged":
                    continue
                move = json.loads(message["payload"]["data"][0])
                if any(s["id"] == step and s["state"] == "running" for s in move["steps"]):
                    os.kill(pid, signal.SIGKILL)
                    return True
                if move["state"] != "running":
                    return False
            self.fail("the move does not end")
        finally:
            os.killpg(monitor.pid, signal.SIGKILL)  # nsenter and the program in it
            monitor.communicate()

    def test_killed_at_any_step_a_later_apply_completes(self) -> None:
        before = self.sandbox.machine()
        killed = []
        for step in APPLY_STEPS:
            with self.subTest(step):
                if self.killed_at(step, "apply"):
                    killed.append(step)
                    eventually(lambda: not self.sandbox.helper_pid(), "it is gone")
                    self.sandbox.run("systemctl", "reset-failed", "vigia-unit-helper")
                    if self.sandbox.last_move()["state"] != "done":
                        self.assertEqual(self.sandbox.last_move()["state"], "interrupted")
                        self.assertEqual(self.sandbox.move("apply")["state"], "done")
                self.assertIn("ActiveState=active", self.sandbox.machine()["celery-worker@1.service"])
                self.assertEqual(self.sandbox.move("revert")["state"], "done")
                self.assertEqual(self.sandbox.machine(), before)
        self.assertGreater(len(killed), 5, killed)

    def test_killed_at_any_step_a_later_revert_brings_back_the_whole_machine(self) -> None:
        before = self.sandbox.machine()
        killed = []
        for step in APPLY_STEPS:
            with self.subTest(step):
                if self.killed_at(step, "apply"):
                    killed.append(step)
                    eventually(lambda: not self.sandbox.helper_pid(), "it is gone")
                    self.sandbox.run("systemctl", "reset-failed", "vigia-unit-helper")
                if self.sandbox.machine() != before:
                    self.assertEqual(self.sandbox.move("revert")["state"], "done")
                self.assertEqual(self.sandbox.machine(), before)
        self.assertGreater(len(killed), 5, killed)

    def test_without_a_helper_vigiactl_says_so(self) -> None:
        service = "/usr/share/dbus-1/system-services/org.vigia.UnitHelper1.service"
        self.sandbox.run("systemctl", "stop", "vigia-unit-helper")
        self.sandbox.must("mv", service, service + ".off")
        reload = ("busctl", "call", "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                  "ReloadConfig")
        try:
            self.sandbox.must(*reload)
            away = self.ctl("units", "apply", "--dry-run")
            self.assertEqual(away.returncode, 69, away.stderr)
        finally:
            self.sandbox.must("mv", service + ".off", service)
            self.sandbox.must(*reload)


if __name__ == "__main__":
    unittest.main()
