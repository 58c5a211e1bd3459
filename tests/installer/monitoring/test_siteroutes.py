import json
import os
import re
import signal
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path
from typing import Any

from services import ServiceTest
from test_routes import Mails, MailSink

CTL = Path(os.environ.get("VIGIA_BIN", "build/dev/bin")) / "vigiactl"
ALERT = "VigiaEtlErrorRateHigh"


class SiteRoutes(ServiceTest):
    """The embedded site as a whole: faults of XM until somebody is called, and the end of it."""

    def ctl(self, *arguments: str, code: int = 0) -> str:
        result = subprocess.run([CTL, "--state", self.state, *arguments], capture_output=True, text=True)
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        return result.stdout + result.stderr

    def setUp(self) -> None:
        super().setUp()
        self.receiver = self.web()
        self.mail = Mails(("127.0.0.1", 0), MailSink)
        self.mail.mails = []  # type: ignore[attr-defined]
        threading.Thread(target=self.mail.serve_forever, daemon=True).start()
        self.addCleanup(self.mail.server_close)
        self.addCleanup(self.mail.shutdown)
        state = tempfile.TemporaryDirectory()
        self.addCleanup(state.cleanup)
        self.state = state.name
        Path(self.state).chmod(0o755)
        self.addCleanup(lambda: self.ctl("site", "reset", "--yes"))
        self.ctl("site", "up", "--unsafe", "--today", "2026-08-01", "--receivers", str(self.receivers()))
        status = subprocess.run([CTL, "--state", self.state, "site", "status", "--json"], capture_output=True)
        self.services = {service["name"]: service for service in json.loads(status.stdout)["services"]}
        self.prometheus_url = self.services["prometheus"]["address"]

    def receivers(self) -> Path:
        base = f"http://127.0.0.1:{self.receiver.server_port}"
        for name, secret in {"slack-url": base + "/slack", "pagerduty-key": "key-of-test"}.items():
            (self.folder / name).write_text(secret + "\n")
            (self.folder / name).chmod(0o600)
        file = self.folder / "receivers.toml"
        file.write_text(
            f'[pagerduty]\nurl = "{base}/v2/enqueue"\nrouting_key_file = "pagerduty-key"\n'
            '[slack]\nurl_file = "slack-url"\nchannel = "#test"\n'
            f'[email]\nsmarthost = "127.0.0.1:{self.mail.server_address[1]}"\nfrom = "vigia@example.org"\n'
            'to = "night@example.org"\nrequire_tls = false\n'
        )
        return file

    def hurry(self) -> None:
        """The site's own rules, which wait an hour, in seconds."""
        rules = Path(self.state) / "prometheus/vigia.rules.yml"
        rules.write_text(re.sub(r"for: \w+", "for: 1s", rules.read_text()).replace("[1h]", "[60s]"))
        os.kill(self.services["prometheus"]["pid"], signal.SIGHUP)

    def load(self, day: int, code: int) -> None:
        date = f"2026-07-{day:02}"
        self.ctl("etl", "run", "Gene/Sistema", "--from", date, "--to", date, "--wait", code=code)

    def posted(self, path: str, word: str) -> list[dict[str, Any]]:
        return [body for where, body in self.receiver.posted if where == path and ALERT in str(body) and word in str(body)]

    def mails(self, word: str) -> list[str]:
        return [mail for mail in self.mail.mails if ALERT in mail and word in mail]  # type: ignore[attr-defined]

    def alerts(self) -> list[dict[str, Any]]:
        listed = json.loads(self.ctl("alerts", "list", "--json"))
        return [alert for alert in listed if alert["name"] == ALERT and alert["state"] != "resolved"]

    def test_faults_of_xm_reach_all_three_are_taken_on_and_resolve(self) -> None:
        self.hurry()
        self.load(1, 0)
        self.eventually(
            lambda: self.query(self.prometheus_url, "vigia:etl_runs_ended:sum >= 1")["data"]["result"],
            "the good load is known",
        )
        self.assertEqual(self.posted("/v2/enqueue", "") + self.posted("/slack", ""), [])
        self.ctl("site", "fault", "xm", "missing-columns")
        for day in range(2, 10):
            self.load(day, 1)
        page = self.eventually(lambda: self.posted("/v2/enqueue", "trigger"), "PagerDuty is called")[0]
        self.assertEqual(page["routing_key"], "key-of-test")
        self.eventually(lambda: self.posted("/slack", "FIRING"), "Slack is told")
        self.assertIn("To: night@example.org", self.eventually(lambda: self.mails("FIRING"), "e-mail is sent")[0])

        self.eventually(self.alerts, "vigiactl lists it")
        self.ctl("alerts", "ack", ALERT, "--note", "The columns are missing")
        acknowledged = self.alerts()[0]
        self.assertIn("The columns are missing", json.dumps(acknowledged))

        self.ctl("site", "fault", "clear")
        self.eventually(lambda: self.posted("/v2/enqueue", "'resolve'"), "PagerDuty is told that it is over", 180)
        self.eventually(lambda: self.posted("/slack", "RESOLVED"), "Slack is told that it is over")
        self.eventually(lambda: self.mails("RESOLVED"), "an e-mail says that it is over")
        self.eventually(lambda: not self.alerts(), "vigiactl lists it no more")

    def test_receivers_stay_until_they_are_forgotten(self) -> None:
        config = Path(self.state) / "alertmanager/alertmanager.yml"
        self.ctl("site", "up", "--unsafe")
        self.assertIn("night@example.org", config.read_text())
        check = subprocess.run(["amtool", "check-config", config], capture_output=True, text=True)
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)
        wrong = self.folder / "wrong.toml"
        wrong.write_text('[slack]\nurl = "https://hooks.example.org/secret"\n')
        self.assertIn("url", self.ctl("site", "up", "--unsafe", "--receivers", str(wrong), code=1))
        self.assertIn("night@example.org", config.read_text())
        self.ctl("site", "up", "--unsafe", "--receivers", "none")
        self.assertNotIn("night@example.org", config.read_text())
        self.assertEqual(list((Path(self.state) / "alertmanager/data").glob("secret-*")), [])


if __name__ == "__main__":
    unittest.main()
