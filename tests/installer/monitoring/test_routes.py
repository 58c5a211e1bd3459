import re
import socketserver
import threading
import unittest
import urllib.request
from typing import Any

from services import ALERTMANAGER, RULES, ServiceTest


class MailSink(socketserver.StreamRequestHandler):
    """As much of SMTP as it takes to be handed a message."""

    def handle(self) -> None:
        self.say("220 sink")
        while line := self.rfile.readline().decode().strip():
            verb = line.split(" ")[0].upper()
            if verb == "DATA":
                self.say("354 go on")
                text = ""
                while (part := self.rfile.readline().decode()) not in (".\r\n", ""):
                    text += part
                self.server.mails.append(text)  # type: ignore[attr-defined]
            self.say("221 bye" if verb == "QUIT" else "250 ok")
            if verb == "QUIT":
                return

    def say(self, text: str) -> None:
        self.wfile.write((text + "\r\n").encode())


class Mails(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


class Routes(ServiceTest):
    def setUp(self) -> None:
        super().setUp()
        self.failures = 0
        self.successes = 100
        self.exporter = self.web(self.metrics)
        self.receiver = self.web()
        self.mail = Mails(("127.0.0.1", 0), MailSink)
        self.mail.mails = []  # type: ignore[attr-defined]
        threading.Thread(target=self.mail.serve_forever, daemon=True).start()
        self.addCleanup(self.mail.server_close)
        self.addCleanup(self.mail.shutdown)
        self.alerts = self.alertmanager(self.config())
        # The same rules in a hurry: seconds instead of an hour.
        rules = re.sub(r"for: \w+", "for: 1s", RULES.read_text()).replace("[1h]", "[20s]")
        self.url = self.prometheus(rules, f"127.0.0.1:{self.exporter.server_port}", self.alerts)

    def metrics(self) -> str:
        return (
            f'vigia_etl_runs_total{{metric="Gene",entity="Sistema",state="SUCCESS"}} {self.successes}\n'
            + (f'vigia_etl_runs_total{{metric="Gene",entity="Sistema",state="FAILURE"}} {self.failures}\n' if self.failures else "")
        )

    def config(self) -> str:
        """The configuration that is delivered, with loopback addresses, secrets and short waits."""
        base = f"http://127.0.0.1:{self.receiver.server_port}"
        for name, secret in {"smtp-password": "p", "slack-url": base + "/slack", "pagerduty-key": "key-of-test"}.items():
            (self.folder / name).write_text(secret + "\n")
            (self.folder / name).chmod(0o644)
        text = ALERTMANAGER.read_text()
        for old, new in {
            "/etc/prometheus/secrets/": f"{self.folder}/",
            "smtp.example.org:587": "127.0.0.1:%d" % self.mail.server_address[1],
            "smtp_require_tls: true": "smtp_require_tls: false",
            "https://events.pagerduty.com": base,
            "group_wait: 30s": "group_wait: 1s",
            "group_wait: 10s": "group_wait: 1s",
            "group_interval: 5m": "group_interval: 1s",
        }.items():
            self.assertIn(old, text)
            text = text.replace(old, new)
        return text

    def posted(self, path: str) -> list[dict[str, Any]]:
        return [body for where, body in self.receiver.posted if where == path]

    def pages(self, action: str) -> list[dict[str, Any]]:
        return [
            body for body in self.posted("/v2/enqueue")
            if body["event_action"] == action and "VigiaEtlErrorRateHigh" in str(body)
        ]

    def test_an_alert_reaches_all_three_and_so_does_its_end(self) -> None:
        self.eventually(
            lambda: any(s["value"][1] == "0" for s in self.query(self.url, "vigia:etl_runs_failed:sum")["data"]["result"]),
            "a site without failures is known",
        )
        self.assertEqual(self.pages("trigger"), [])
        self.failures = 30
        page = self.eventually(lambda: self.pages("trigger"), "PagerDuty is called")[0]
        self.assertEqual(page["routing_key"], "key-of-test")
        self.assertEqual(page["payload"]["severity"], "critical")
        self.assertRegex(page["payload"]["summary"], r"^[\d.]+% of the loads failed in the last hour$")
        slack = self.eventually(
            lambda: [m for m in self.posted("/slack") if "VigiaEtlErrorRateHigh" in str(m)], "Slack is told"
        )[0]
        self.assertIn("FIRING", str(slack))
        self.assertIn("of the loads failed in the last hour", str(slack))
        mails: list[str] = self.mail.mails  # type: ignore[attr-defined]
        mail = self.eventually(lambda: [m for m in mails if "VigiaEtlErrorRateHigh" in m], "e-mail is sent")[0]
        self.assertIn("To: operations@example.org", mail)
        # 5 % and 10 % at once are one message: the warning is held back.
        with urllib.request.urlopen(self.alerts + "/api/v2/alerts?inhibited=false", timeout=5) as answer:
            self.assertNotIn("VigiaEtlErrorRateElevated", answer.read().decode())

        self.eventually(lambda: self.pages("resolve"), "PagerDuty is told that it is over")
        self.eventually(
            lambda: [m for m in self.posted("/slack") if "VigiaEtlErrorRateHigh" in str(m) and "RESOLVED" in str(m)],
            "Slack is told that it is over",
        )
        self.eventually(lambda: [m for m in mails if "VigiaEtlErrorRateHigh" in m and "RESOLVED" in m],
                        "an e-mail says that it is over")

    def test_the_dead_man_arrives_and_calls_nobody(self) -> None:
        def arrived() -> bool:
            with urllib.request.urlopen(self.alerts + "/api/v2/alerts", timeout=5) as answer:
                return "VigiaDeadMan" in answer.read().decode()

        self.eventually(arrived, "the dead-man's alert is in Alertmanager")
        self.assertNotIn("VigiaDeadMan", str(self.receiver.posted) + str(self.mail.mails))  # type: ignore[attr-defined]


if __name__ == "__main__":
    unittest.main()
