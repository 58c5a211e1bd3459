import json
import re
import subprocess
import unittest

from services import ALERTMANAGER, DASHBOARD, RULES, SOURCES


class Files(unittest.TestCase):
    def accepted(self, *command: object) -> None:
        result = subprocess.run([str(word) for word in command], cwd=RULES.parent, capture_output=True, text=True)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_prometheus_accepts_the_rules(self) -> None:
        self.accepted("promtool", "check", "rules", "--lint=all", "--lint-fatal", RULES)

    def test_every_alert_fires_stays_silent_and_ends_as_its_test_says(self) -> None:
        self.accepted("promtool", "test", "rules", "vigia.rules_test.yml")

    def test_every_alert_has_a_test(self) -> None:
        tests = (RULES.parent / "vigia.rules_test.yml").read_text()
        patterns = re.findall(r'alertname=~"([^"]+)"', tests)
        for alert in re.findall(r"- alert: (\w+)", RULES.read_text()):
            self.assertTrue(alert in tests or any(re.fullmatch(pattern, alert) for pattern in patterns), alert)

    def test_every_alert_says_how_bad_it_is_what_it_means_and_what_to_do(self) -> None:
        for alert in re.split(r"- alert: ", RULES.read_text())[1:]:
            name = alert.split("\n", 1)[0]
            with self.subTest(name):
                self.assertRegex(alert, r"severity: (critical|warning|info|none)\n")
                self.assertRegex(alert, r"summary: '.+'\n")
                self.assertRegex(alert, r"description: >-\n +\S")

    def test_the_console_knows_every_sentence(self) -> None:
        """It shows its own translation where an annotation is word for word one that it knows."""
        source = (SOURCES / "ui/targets/alerttexts.cpp").read_text()
        known = re.sub(r'"\s+"', "", source)
        for alert in re.split(r"- alert: ", RULES.read_text())[1:]:
            name = alert.split("\n", 1)[0]
            summary = re.search(r"summary: '(.+)'\n", alert)
            description = re.search(r"description: >-\n((?: {12}.+\n?)+)", alert)
            assert summary and description
            for text in (summary[1], " ".join(description[1].split())):
                places: dict[str, int] = {}
                wanted = re.sub(r"{{.*?}}", lambda place: f"%{places.setdefault(place[0], len(places) + 1)}", text)
                with self.subTest(name):
                    self.assertIn(f'"{wanted}"', known[known.index(f'{{"{name}"'):])

    def test_prometheus_accepts_the_example(self) -> None:
        self.accepted("promtool", "check", "config", "prometheus.yml")

    def test_alertmanager_accepts_its_configuration(self) -> None:
        self.accepted("amtool", "check-config", ALERTMANAGER)

    def test_alerts_go_where_their_severity_says(self) -> None:
        for severity, receivers in {
            "critical": "pagerduty,slack,email", "warning": "slack,email", "info": "email", "none": "deadman",
        }.items():
            with self.subTest(severity):
                self.accepted("amtool", "config", "routes", "test", f"--config.file={ALERTMANAGER}",
                              f"--verify.receivers={receivers}", f"severity={severity}", "alertname=X")

    def test_no_secret_is_in_a_file(self) -> None:
        text = ALERTMANAGER.read_text()
        for secret in ("routing_key:", "service_key:", "api_url:", "password:"):
            self.assertNotIn(secret, text)

    def test_the_dashboard_is_whole(self) -> None:
        dashboard = json.loads(DASHBOARD.read_text())
        panels = dashboard["panels"]
        self.assertEqual(len({panel["id"] for panel in panels}), len(panels))
        self.assertIn("datasource", [variable["name"] for variable in dashboard["templating"]["list"]])
        text = DASHBOARD.read_text()
        for family in (
            "dashboard_requests_total", "dashboard_response_time_seconds_bucket", "database_queries_total",
            "database_query_duration_seconds", "xm_api_calls_total", "redis_cache_operations_total",
            "dashboard_active_connections", "celery_worker_up", "celery_queue_length", "vigia_etl_runs_total",
            "vigia_data_age_seconds",
        ):
            self.assertIn(family, text)
        for panel in panels:
            if panel["type"] != "row":
                self.assertEqual(panel["datasource"]["uid"], "${datasource}", panel["title"])
                self.assertTrue(panel["targets"], panel["title"])


if __name__ == "__main__":
    unittest.main()
