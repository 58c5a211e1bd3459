"""vigiactl units logs as scripts meet it, with a journalctl that says what it was asked."""
import json
import os
import subprocess
import tempfile
import unittest

VIGIACTL = os.environ["VIGIACTL"]

JOURNALCTL = """#!/bin/sh
printf '%s\\n' "$@" > "$ASKED"
[ -z "$FAILS" ] || { echo "$FAILS" >&2; exit 1; }
printf '%s\\n' '{"__REALTIME_TIMESTAMP":"1790000000000000","PRIORITY":"3","SYSLOG_IDENTIFIER":"celery","_PID":"7","MESSAGE":"it failed"}'
printf '%s\\n' 'no JSON at all'
printf '%s\\n' '{"__REALTIME_TIMESTAMP":"1790000001000000","PRIORITY":"6","SYSLOG_IDENTIFIER":"celery","_PID":"7","MESSAGE":[104,105,27]}'
"""


class UnitsLogs(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        program = os.path.join(self.folder.name, "journalctl")
        with open(program, "w", encoding="utf-8") as file:
            file.write(JOURNALCTL)
        os.chmod(program, 0o755)
        self.asked = os.path.join(self.folder.name, "asked")

    def run_logs(self, *arguments, fails=""):
        environment = dict(os.environ, PATH=self.folder.name + ":" + os.environ["PATH"], ASKED=self.asked,
                           FAILS=fails, LC_ALL="C.UTF-8")
        return subprocess.run([VIGIACTL, "--lang", "en", "--json", "units", "logs", *arguments], env=environment,
                              capture_output=True, text=True, check=False)

    def asked_for(self):
        with open(self.asked, encoding="utf-8") as file:
            return file.read().split("\n")

    def test_lines_come_in_order_with_their_fields(self):
        answer = self.run_logs("celery-worker@1")
        self.assertEqual(answer.returncode, 0, answer.stderr)
        lines = json.loads(answer.stdout)
        self.assertEqual([line["text"] for line in lines][0], "it failed")
        self.assertEqual(lines[0]["priority"], 3)
        self.assertEqual(lines[0]["pid"], 7)
        self.assertTrue(lines[1]["text"].startswith("hi"))

    def test_what_is_typed_is_asked_for(self):
        self.run_logs("celery-worker@1", "--priority", "3", "--lines", "5", "--since", "2026-10-01T08:00")
        asked = self.asked_for()
        for argument in ("--unit=celery-worker@1.service", "--priority=3", "--lines=5"):
            self.assertIn(argument, asked)
        self.assertIn("--since=@1790859600", asked)  # 08:00 in Colombia is 13:00 UTC

    def test_what_journalctl_says_is_told(self):
        answer = self.run_logs("celery-worker@1", fails="No permission")
        self.assertNotEqual(answer.returncode, 0)
        self.assertIn("No permission", json.loads(answer.stdout)["error"]["message"])

    def test_wrong_words_never_reach_journalctl(self):
        for words in (["../x"], ["a b"], ["-x"], ["x" * 10000], ["x", "--since", "soon"], ["x", "--lines", "0"],
                      ["x", "--priority", "9"], ["x", "--host", "ssh://-oProxyCommand=x"], ["x", "--host", "y z"]):
            with self.subTest(words=words[0][:20]):
                answer = self.run_logs(*words)
                self.assertEqual(answer.returncode, 2, answer.stderr)
                self.assertFalse(os.path.exists(self.asked))


if __name__ == "__main__":
    unittest.main()
