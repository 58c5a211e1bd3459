import json
import os
import re
import subprocess
import tempfile
import unittest
import urllib.request
from pathlib import Path

from services import RULES, ServiceTest
from test_expressions import dashboard_expressions

CTL = Path(os.environ.get("VIGIA_BIN", "build/dev/bin")) / "vigiactl"


class Site(ServiceTest):
    """The embedded site with the exporter that is delivered."""

    def ctl(self, *arguments: str) -> str:
        result = subprocess.run([CTL, "--state", self.state, *arguments], capture_output=True, text=True)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return result.stdout

    def setUp(self) -> None:
        super().setUp()
        usage = subprocess.run([CTL, "exporter", "--help"], capture_output=True, text=True)
        if "--listen" not in usage.stdout:
            self.skipTest("this vigiactl has no exporter")
        state = tempfile.TemporaryDirectory()
        self.addCleanup(state.cleanup)
        self.state = state.name
        self.addCleanup(lambda: self.ctl("site", "reset", "--yes"))
        self.ctl("site", "up", "--unsafe")
        self.ctl("db", "seed", "--days", "5")
        # Its exit code speaks of the exporter's opinion too.
        status = subprocess.run([CTL, "--state", self.state, "site", "status", "--json"], capture_output=True)
        services = json.loads(status.stdout)["services"]
        self.services = {service["name"]: service["address"] for service in services}

    def test_prometheus_reads_the_exporter_and_every_expression_runs_on_it(self) -> None:
        prometheus, exporter = self.services["prometheus"], self.services["exporter"]
        self.eventually(
            lambda: self.query(prometheus, 'up{job="portal_dashboard"} == 1')["data"]["result"],
            "portal_dashboard is up",
        )
        with urllib.request.urlopen(exporter + "/metrics", timeout=20) as answer:
            metrics = answer.read().decode()
        lint = subprocess.run(["promtool", "check", "metrics"], input=metrics, capture_output=True, text=True)
        self.assertEqual(lint.returncode, 0, lint.stdout + lint.stderr)
        for family in ("vigia_data_age_seconds", "vigia_data_lag_seconds", "vigia_etl_runs_total", "vigia_breaker_open"):
            self.assertRegex(metrics, rf"(?m)^{family}[{{ ]")
        rules = re.findall(r"(?m)^ +expr: (.+)$", RULES.read_text())
        for expression in [*dashboard_expressions(), *(rule for rule in rules if rule != "|")]:
            with self.subTest(expression):
                answer = self.query(prometheus, expression)
                self.assertEqual(answer["status"], "success", answer)
                self.assertIn(answer["data"]["resultType"], ("vector", "matrix"))


if __name__ == "__main__":
    unittest.main()
