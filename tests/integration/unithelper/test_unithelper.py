import http.server
import json
import os
import random
import subprocess
import threading
import unittest

from sandbox import BIN, CONFIG, NOBODY, SLEEPER, STATE, Sandbox, eventually

ALLOWED = """polkit.addRule(function (action, subject) {
    if (action.id == "org.vigia.unithelper1.control" && subject.user == "nobody") return polkit.Result.YES;
});
"""


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

    def test_without_rights_vigiactl_ends_with_77_and_nothing_changes(self) -> None:
        before = self.sandbox.machine()
        for words in (("stop", "other.service", "--yes"), ("start", "other.service"),
                      ("restart", "other.service", "--yes"), ("reset-failed", "other.service"),
                      ("disable", "other.service", "--yes"), ("enable", "other.service"), ("apply",), ("revert",)):
            with self.subTest(words[0]):
                denied = self.ctl("--lang", "en", "units", *words, uid=NOBODY)
                self.assertEqual(denied.returncode, 77, denied.stderr)
                self.assertRegex(denied.stderr, "not allow(ed)? .*do it as root")
        self.assertEqual(self.sandbox.machine(), before)

    def test_another_machine_is_moved_over_ssh(self) -> None:
        before = self.sandbox.machine()
        host = ("--host", "ssh://ana@server-1.example")

        def there(*words: str, uid: int = 0) -> "subprocess.CompletedProcess[str]":
            return self.sandbox.over_ssh(str(BIN / "vigiactl"), "--lang", "en", "units", *words, *host, uid=uid)

        preview = there("apply", "--dry-run", "--json")
        self.assertEqual(preview.returncode, 0, preview.stderr)
        self.assertEqual((self.sandbox.state / "programs/arguments").read_text(),
                         "-o BatchMode=yes -o ConnectTimeout=10 -- ana@server-1.example systemd-stdio-bridge ")
        denied = there("apply", uid=NOBODY)
        self.assertEqual(denied.returncode, 77, denied.stderr)
        self.assertEqual([self.sandbox.actions()[-1][key] for key in ("action", "user", "outcome")],
                         ["units.apply", "nobody", "refused"])
        self.assertEqual(self.sandbox.machine(), before)
        applied = there("apply", "--json")
        self.assertEqual(applied.returncode, 0, applied.stderr)
        self.assertEqual(json.loads(applied.stdout)["state"], "done")
        self.assertIn("verify: done", applied.stderr)
        self.assertEqual(there("revert").returncode, 0)
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
        for _ in range(2):
            applied = self.ctl("units", "apply", "--json")
            self.assertEqual(applied.returncode, 0, applied.stderr)
            self.assertEqual(json.loads(applied.stdout)["state"], "done")
            self.assertIn("verify: done", applied.stderr)
            self.assertIn("ActiveState=active", self.sandbox.machine()["celery-worker@2.service"])
            # The caller's language, whatever the helper's is.
            reverted = self.ctl("--lang", "es", "units", "revert")
            self.assertEqual(reverted.returncode, 0, reverted.stderr)
            self.assertIn("celery-worker@2.service se detuvo en ", reverted.stderr)
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

    def test_metrics_that_are_a_web_page_are_rolled_back_and_recorded(self) -> None:
        class Page(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<!DOCTYPE html><html><title>Portal</title></html>")

            def log_message(self, *arguments: object) -> None:
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        before = self.sandbox.machine()
        self.addCleanup(self.sandbox.configure, CONFIG)
        self.sandbox.configure(CONFIG.replace("wait_seconds = 10", "wait_seconds = 3")
                               + f'metrics_url = "http://127.0.0.1:{server.server_port}/metrics"\n')
        failed = self.ctl("--lang", "en", "units", "apply", "--json")
        self.assertEqual(failed.returncode, 1, failed.stderr)
        move = json.loads(failed.stdout)
        cause = f"http://127.0.0.1:{server.server_port}/metrics answers with a web page instead of metrics."
        self.assertEqual((move["state"], move["cause"]), ("rolled-back", cause))
        self.assertEqual(self.sandbox.machine(), before)
        last = [a for a in self.sandbox.actions() if a["action"] == "units.apply"][-1]
        self.assertEqual((last["outcome"], last["detail"]), ("rolled-back", cause))

    def test_a_record_that_cannot_be_trusted_moves_nothing(self) -> None:
        record = f"{STATE}/move.json"
        self.assertEqual(self.sandbox.move("apply")["state"], "done")
        applied = self.sandbox.machine()
        text = self.sandbox.must("cat", record)
        newer = json.dumps(json.loads(text) | {"version": 99})
        for name, wrong, said in (("newer", newer, "version 99"), ("damaged", text[:len(text) // 2], "damaged"),
                                  ("empty", "", "damaged"), ("foreign", '{"version": 1}', "missing or wrong")):
            self.sandbox.write(record, wrong, "0600")
            for kind in ("apply", "revert"):
                with self.subTest(name, kind=kind):
                    preview = self.ctl("--lang", "en", "units", kind, "--dry-run")
                    self.assertEqual(preview.returncode, 1, preview.stdout)
                    refused = self.ctl("--lang", "en", "units", kind)
                    self.assertEqual(refused.returncode, 1, refused.stderr)
                    for answer in (preview.stderr, refused.stderr, self.sandbox.actions()[-1]["detail"]):
                        self.assertIn(said, answer)
                    self.assertEqual(self.sandbox.actions()[-1]["outcome"], "refused")
                    self.assertEqual(self.sandbox.must("cat", record), wrong)
        self.assertEqual(self.sandbox.machine(), applied)
        self.sandbox.write(record, text, "0600")
        self.assertEqual(self.sandbox.move("revert")["state"], "done")

    def test_what_someone_changed_since_is_not_reverted_over(self) -> None:
        before = self.sandbox.machine()
        self.assertEqual(self.sandbox.move("apply")["state"], "done")
        added = "/etc/systemd/system/celery-worker@1.service.d/memory.conf"
        self.sandbox.write(added, "[Service]\nMemoryMax=1G\n")
        changed = self.sandbox.machine()
        refused = self.ctl("--lang", "en", "units", "revert")
        self.assertEqual(refused.returncode, 1, refused.stderr)
        self.assertIn(f"Someone changed {added} since the last move", refused.stderr)
        spanish = self.ctl("--lang", "es", "units", "revert")
        self.assertIn(f"Alguien cambió {added} desde el último cambio", spanish.stderr)
        self.assertEqual([self.sandbox.actions()[-1][key] for key in ("action", "outcome")],
                         ["units.revert", "refused"])
        self.assertEqual(self.sandbox.machine(), changed)
        self.sandbox.must("rm", "-r", os.path.dirname(added))
        self.assertEqual(self.sandbox.move("revert")["state"], "done")
        self.assertEqual(self.sandbox.machine(), before)

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
